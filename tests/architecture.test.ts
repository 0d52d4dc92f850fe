import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importsOf, isTest, layerOf, shippedValues, sources, withoutComments } from './support/sources.ts';
import type { Import, SourceFile } from './support/sources.ts';

/**
 * Which layer may import which, beside itself: a folder of `src/lib`, or a package. `type:` allows types only, which
 * leave nothing in the built code.
 */
const MAY_IMPORT: Record<string, string[]> = {
	domain: ['type:schema'],
	schema: ['domain', 'zod'],
	ingest: ['domain', 'schema', 'papaparse', 'zod', 'fflate', 'htmlparser2'],
	tables: ['domain', 'schema', 'format', 'messages', 'fflate'],
	format: ['domain', 'selectors', 'messages'],
	messages: ['domain', 'format'],
	selectors: ['domain', 'format', 'messages'],
	// Of the documents a page knows the model, not the writers.
	pages: [
		'domain',
		'schema',
		'tables',
		'type:ingest',
		'selectors',
		'type:search',
		'type:citations',
		'type:url',
		'geo',
		'format',
		'messages',
		'documents',
		'peers',
		// The scale of circles by area; it runs where pages are made, never in a reader's script.
		'd3'
	],
	// What changed between two states of the tables, as text.
	changes: ['domain', 'schema', 'ingest', 'format', 'messages'],
	url: ['domain', '$app', '#site-root'],
	params: ['domain'],
	geo: ['d3', 'topojson-client', 'topojson-simplify', 'type:topojson-specification', 'type:geojson'],
	charts: ['geo', 'format', 'messages', 'svelte', 'd3'],
	components: [
		'domain',
		'selectors',
		'url',
		'charts',
		'format',
		'messages',
		'type:pages',
		'documents',
		'search',
		'peers',
		// The editor of a brief draws the reader's own basket, which no page's slice holds.
		'basket',
		'suggest',
		'drafts',
		'styles',
		'citations',
		'virtual:islands',
		'svelte',
		'$app'
	],
	documents: ['docx'],
	// What a reader writes, as the browser keeps it.
	drafts: [],
	peers: ['domain', 'selectors', 'format', 'messages', 'documents', 'drafts', 'stemmer'],
	search: ['domain', 'minisearch', 'stemmer'],
	citations: ['domain', 'selectors', 'format', 'messages'],
	basket: ['domain', 'selectors', 'format', 'messages', 'citations', 'documents', 'drafts'],
	calendar: ['domain', 'format', 'messages', 'ical-generator'],
	suggest: ['domain', 'format', 'drafts'],
	'own-data': ['type:ingest', 'idb-keyval'],
	offline: [],
	site: ['#host', 'ingest', 'domain', 'selectors', 'pages', 'search', 'geo'],
	styles: []
};

/** Hosts open the site for the pages; routes and islands may use all but these. */
const HOSTS = [
	'domain',
	'ingest',
	'site',
	'geo',
	'own-data',
	'offline',
	'virtual:kit-server',
	'virtual:site-files',
	'fflate',
	'node:*'
];
const NEVER: Record<string, string[]> = {
	routes: ['ingest', 'schema', 'hosts', 'papaparse', 'zod'],
	islands: ['ingest', 'schema', 'site', 'hosts', 'papaparse', 'zod']
};
const WORKERS = ['ingest', 'pages', 'own-data'];
const ISLANDS_AT_ONCE = ['url', 'selectors', 'format', 'messages', 'domain', 'drafts', 'type:*'];

const code = sources('src', '.ts', '.svelte').filter((file) => !isTest(file));
const all = [...sources('src', '.ts', '.svelte', '.css'), ...sources('tests', '.ts')];

function allows(list: string[], { target, kind }: Import): boolean {
	const inside = /^(lib|routes|islands|hosts)\//.test(target);
	const wanted = inside ? layerOf(`src/${target}`) : target.replace(/^node:.*/, 'node:*');
	return (
		list.includes(wanted) || (kind === 'type' && (list.includes(`type:${wanted}`) || list.includes('type:*')))
	);
}

function forbidden(file: SourceFile): string[] {
	const layer = layerOf(file.path);
	const own = (imported: Import) =>
		layerOf(`src/${imported.target}`) === layer || /^(app|hooks)\./.test(file.name);
	return importsOf(file)
		.filter((imported) => !own(imported) && !mayImport(file, layer, imported))
		.map(({ specifier, kind }) => `${file.path} imports ${specifier} (${kind})`);
}

function mayImport(file: SourceFile, layer: string, imported: Import): boolean {
	if (layer === 'hosts') return allows(HOSTS, imported);
	// The worker that reads a reader's own tables is a script of its own, which no page loads.
	if (layer === 'islands' && file.name.endsWith('-worker.ts')) return allows(WORKERS, imported);
	const never = NEVER[layer];
	if (!never) return allows(MAY_IMPORT[layer] ?? [], imported);
	if (allows(never, imported) && imported.kind !== 'type') return false;
	if (layer === 'islands') return imported.kind === 'lazy' || allows(ISLANDS_AT_ONCE, imported);
	// The door is for what runs on the server only.
	return layerOf(`src/${imported.target}`) !== 'site' || /^\+(.*\.server|server)\.ts$/.test(file.name);
}

const styled = all.filter(({ path }) => path.startsWith('src/') && !path.endsWith('styles/tokens.css'));

describe('the code', () => {
	it('imports one way only', () => {
		expect(code.flatMap(forbidden)).toEqual([]);
	});

	it('has a rule for every folder of src/lib', () => {
		const folders = readdirSync('src/lib', { withFileTypes: true }).filter((entry) => entry.isDirectory());
		const unruled = folders.map(({ name }) => name).filter((name) => !MAY_IMPORT[name]);
		expect(unruled).toEqual([]);
	});

	it('says of every folder what it holds', () => {
		const inside = (path: string) =>
			readdirSync(path, { withFileTypes: true })
				.filter((entry) => entry.isDirectory())
				.map(({ name }) => `${path}/${name}`);
		const folders = [
			...['data', 'scripts', 'tests', 'src/islands', 'src/routes'],
			...[...inside('data'), ...inside('src/lib'), ...inside('src/lib/components')]
		];
		expect(folders.filter((path) => !existsSync(`${path}/README.md`))).toEqual([]);
	});

	it('lets Kit read the options of every page: none exports "entries", since links lead to all of them', () => {
		const pages = code.filter(({ name }) => /^\+page(\.server)?\.ts$/.test(name));
		expect(
			pages.filter(({ text }) => /export (const|function) entries/.test(text)).map(({ path }) => path)
		).toEqual([]);
	});

	it('writes imports of its own files with their ending', () => {
		const own = code.flatMap((file) => importsOf(file).map(({ specifier }) => `${file.path} ${specifier}`));
		const bare = own.filter(
			(line) => / (#lib|\.)/.test(line) && !/\.(ts|svelte|css|json)$|\/\$types$/.test(line)
		);
		expect(bare).toEqual([]);
	});

	it('keeps files small enough to read', () => {
		const limit = (file: SourceFile) =>
			isTest(file) || file.path.startsWith('tests/') ? 250 : file.path.endsWith('.svelte') ? 180 : 200;
		const code = all.filter(({ path }) => !path.endsWith('.css'));
		const large = [...code, ...sources('scripts', '.mjs', '.ts')].filter((file) => file.lines > limit(file));
		expect(large.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([]);
	});

	it('names modules in kebab-case and components in PascalCase', () => {
		const module = /^[a-z0-9]+(-[a-z0-9]+)*(\.svelte)?(\.test|\.spec|\.d)?\.(ts|css)$/;
		const component = /^[A-Z][A-Za-z0-9]*\.svelte$/;
		const route = /^(\+(page|layout|server|error)(\.server)?\.(ts|svelte)|hooks\.server\.ts)$/;
		const fits = (name: string) => [module, component, route].some((pattern) => pattern.test(name));
		expect(all.filter(({ name }) => !fits(name)).map(({ path }) => path)).toEqual([]);
	});

	it('takes every colour from the tokens', () => {
		const colour =
			/(?<![\w&/])#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})(?![\w-])|\b(?:rgba?|hsla?|oklch|oklab)\(/i;
		const own = styled.flatMap(({ path, text }) => {
			const match = colour.exec(text);
			return match ? [`${path}: ${match[0]}`] : [];
		});
		expect(own).toEqual([]);
	});

	it('counts columns by the width of the page, not by what has come of it: else a slow page moves', () => {
		expect(styled.filter(({ text }) => /auto-fit/.test(text)).map(({ path }) => path)).toEqual([]);
	});

	it('does not know the shipped network: it names no city, and no id of its rows', () => {
		const ids = [
			...shippedValues('themes.csv', 'theme_id'),
			...shippedValues('groups.csv', 'group_id'),
			...shippedValues('indicators.csv', 'indicator_id')
		];
		const cities = [...shippedValues('cities.csv', 'city_id'), ...shippedValues('cities.csv', 'name')];
		// A theme's id may be a common word, which counts only as a text of its own.
		const known = new RegExp(`(['"\`])(${ids.join('|')})\\1|\\b(${cities.join('|')})\\b`, 'g');
		const named = code.flatMap(({ path, text }) =>
			[...withoutComments(text).matchAll(known)].map(([found]) => `${path}: ${found}`)
		);
		expect(ids.length * cities.length).toBeGreaterThan(0);
		expect(named).toEqual([]);
	});

	it('gives parsed JSON a type in one place alone, which looks at what it is', () => {
		const casts = [...code, ...sources('scripts', '.ts')].flatMap(({ path, text }) =>
			/JSON\.parse\([^;]*?\)\s*\)?\s+as\s|\bas unknown as\b/.test(withoutComments(text)) ? [path] : []
		);
		expect(casts.filter((path) => !path.endsWith('.test.ts'))).toEqual([]);
	});

	it('names no folder of the machine it was written on', () => {
		const place = /(?<![\w.:/])\/(?:work|tmp|home|root|Users)\/[\w.-]+|\.\.\/shared\b/;
		const roots = ['README.md', 'package.json', 'svelte.config.js', 'vite.config.ts', '.ci/run'].filter(
			existsSync
		);
		const files = ['src', 'tests', 'scripts', 'data', 'static', ...roots].flatMap((path) =>
			sources(path, '.ts', '.mjs', '.js', '.svelte', '.css', '.csv', '.json', '.md', '.html', 'run')
		);
		const named = files.filter(({ path, text }) => path !== 'tests/architecture.test.ts' && place.test(text));
		expect(named.map(({ path }) => path)).toEqual([]);
	});
});
