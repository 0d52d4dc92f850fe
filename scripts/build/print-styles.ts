import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';

const MODULE = 'virtual:print-styles';
const ASSETS = '_app/immutable/assets';
const PRINT = /@media print\b/g;

/** The block that a rule opens, from its first brace to the one that closes it. */
function blockEnd(css: string, from: number): number {
	let depth = 0;
	for (let place = css.indexOf('{', from); place < css.length; place += 1) {
		if (css[place] === '{') depth += 1;
		else if (css[place] === '}' && --depth === 0) return place + 1;
	}
	return css.length;
}

/** A rule of one component: each of its selectors has the component's class. */
const isScoped = (rule: string): boolean =>
	rule
		.slice(0, rule.indexOf('{'))
		.split(/,(?![^(]*\))/)
		.every((selector) => /\._[0-9a-z]+/.test(selector));

/** The rules of a block, one after another. */
function rulesIn(block: string): string[] {
	const rules: string[] = [];
	for (let place = 0; place < block.length;) {
		const end = blockEnd(block, place);
		rules.push(block.slice(place, end));
		place = end;
	}
	return rules;
}

/**
 * A style sheet in two parts: for the page, and for paper alone. What one page says of all its elements, such as the
 * sheet that it takes, stays with the page.
 *
 * @param ofAllPages whether every page has the sheet
 */
export function splitPrint(
	css: string,
	ofAllPages = false
): { readonly screen: string; readonly print: string } {
	let screen = '';
	let print = '';
	let place = 0;
	for (const { index } of css.matchAll(PRINT)) {
		if (index < place) continue;
		const end = blockEnd(css, index);
		const start = css.indexOf('{', index) + 1;
		const head = css.slice(index, start);
		const rules = rulesIn(css.slice(start, end - 1));
		const moved = rules.filter((rule) => ofAllPages || isScoped(rule));
		const kept = rules.filter((rule) => !moved.includes(rule));
		screen += css.slice(place, index) + (kept.length > 0 ? `${head}${kept.join('')}}` : '');
		print += moved.length > 0 ? `${head}${moved.join('')}}` : '';
		place = end;
	}
	return { screen: screen + css.slice(place), print };
}

/** A name that changes with what the rules are made from. */
function fileName(folder: string): string {
	const hash = createHash('sha256');
	const styled = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(svelte|css)$/.test(file))
		.sort();
	for (const file of styled) hash.update(file).update(readFileSync(join(folder, file)));
	return `${ASSETS}/print.${hash.digest('base64url').slice(0, 8)}.css`;
}

/**
 * Takes components' rules for paper out of the styles that come within each page, into one file for all pages that
 * browsers fetch after everything else: nobody's first view waits for what only a printer needs. Gives pages the module
 * `virtual:print-styles`, which says where that file lies; null in development, where styles stay as they are.
 *
 * @param folder of components and style sheets
 */
export function printStyles(folder: string): Plugin {
	let file: string | null = null;
	return {
		name: 'print-styles',
		enforce: 'post',
		configResolved({ command }) {
			if (command === 'build') file = fileName(folder);
		},
		resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
		load: (id) => (id === `\0${MODULE}` ? `export const printStyles = ${JSON.stringify(file)};` : undefined),
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				if (file === null) return;
				const printed = new Map<string, string>();
				for (const [name, asset] of Object.entries(bundle)) {
					if (asset.type !== 'asset' || !name.endsWith('.css')) continue;
					const { screen, print } = splitPrint(String(asset.source), isOfAllPages(name));
					if (print === '') continue;
					asset.source = screen;
					printed.set(name, print);
				}
				// Those of all pages first: a component may set them differently.
				const order = [...printed].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
				this.emitFile({ type: 'asset', fileName: file, source: order.map(([, css]) => css).join('') });
			}
		}
	};
}

const isOfAllPages = (name: string): boolean => basename(name).startsWith('_layout.');
const rank = (name: string): number => (isOfAllPages(name) ? 0 : 1);
