import { describe, expect, it } from 'vitest';
import { sources } from './support/sources.ts';

const shared = sources('src/lib/styles', '.css').find(({ name }) => name === 'print.css')?.text ?? '';
const declared = new Set([...shared.matchAll(/@page (\w+)/g)].map(([, name]) => name));
const pages = sources('src', '.svelte', '.css');

describe('pages on paper', () => {
	it('have their sizes in one sheet, so that no later sheet takes one back', () => {
		const others = pages.filter(({ name, text }) => name !== 'print.css' && /@page\b/.test(text));
		expect(others.map(({ path }) => path)).toEqual([]);
	});

	it('have only names that this sheet gives a size', () => {
		const used = pages.flatMap(({ text }) =>
			[...text.matchAll(/^\s*page: (\w+);/gm)].map(([, name]) => name)
		);
		expect(used.length).toBeGreaterThan(3);
		expect(used.filter((name) => !declared.has(name))).toEqual([]);
	});

	it('are landscape for the comparison table, whose last columns a tall page would lose', () => {
		const cities = pages.find(({ path }) => path === 'src/routes/cities/+page.svelte')?.text ?? '';
		expect(cities).toMatch(/@media print \{\s*:global\(body\) \{\s*page: wide;/);
		expect(shared).toMatch(/@page wide \{\s*size: A4 landscape;/);
	});
});
