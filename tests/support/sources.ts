import { readFileSync } from 'node:fs';
import { basename, dirname, join, posix, relative, sep } from 'node:path';
import Papa from 'papaparse';
import { filesUnder } from '../../scripts/fingerprint.mjs';

/** A file of the project, read; `path` is from the project's folder, with forward slashes. */
export interface SourceFile {
	path: string;
	name: string;
	text: string;
	lines: number;
}

/** One import of a file: `target` is `lib/<folder>/...` or `routes/...` inside `src`, else the package's name. */
export interface Import {
	target: string;
	/** As it is written. */
	specifier: string;
	kind: 'value' | 'type' | 'lazy';
}

/** The files in a folder whose name ends in one of the endings, tests included. */
export function sources(folder: string, ...endings: string[]): SourceFile[] {
	return filesUnder(folder)
		.filter((file) => endings.some((ending) => file.endsWith(ending)))
		.map((file) => {
			const path = relative('.', file).split(sep).join('/');
			const text = readFileSync(file, 'utf8');
			return { path, name: basename(path), text, lines: text.trimEnd().split('\n').length };
		});
}

export function isTest(file: SourceFile): boolean {
	return file.path.includes('.test.');
}

/** Every import of a TypeScript or Svelte file: at the top, of types only, or on demand. */
export function importsOf({ path, text }: SourceFile): Import[] {
	const found: Import[] = [];
	const statement = /^\s*(?:import|export)\s+(type\s+)?(?:[\w\s{},*$]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
	for (const [, type, specifier = ''] of text.matchAll(statement)) {
		found.push({ specifier, target: targetOf(specifier, path), kind: type ? 'type' : 'value' });
	}
	for (const [, specifier = ''] of text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)) {
		found.push({ specifier, target: targetOf(specifier, path), kind: 'lazy' });
	}
	return found;
}

function targetOf(specifier: string, from: string): string {
	if (specifier.startsWith('#lib/')) return `lib/${specifier.slice('#lib/'.length)}`;
	if (specifier.startsWith('.')) return posix.relative('src', posix.join(posix.dirname(from), specifier));
	if (specifier.startsWith('$app')) return '$app';
	const parts = specifier.split('/');
	return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

/** The values of a column of a CSV file, without those that are not stated. */
export function columnOf(file: string, column: string): string[] {
	const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
		header: true,
		skipEmptyLines: true
	});
	return data.map((row) => row[column] ?? '').filter(Boolean);
}

/** The values of a column as they stand in the shipped data, for checks that the code does not name them. */
export function shippedValues(table: string, column: string): string[] {
	return columnOf(join('data', 'weldi', table), column);
}

/** The text without its comments, which may give examples. */
export function withoutComments(text: string): string {
	return text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<![:'"])\/\/.*$/gm, '');
}

/** The folder of `src/lib` that a path inside `src` belongs to, or `routes`, `islands` or `hosts`. */
export function layerOf(path: string): string {
	const parts = path.replace(/^src\//, '').split('/');
	return parts[0] === 'lib' ? (parts[1] ?? 'lib') : (parts[0] ?? dirname(path));
}
