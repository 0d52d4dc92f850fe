import { describe, expect, it } from 'vitest';
import { links } from '../src/lib/url/links.ts';
import { importsOf, isTest, sources } from './support/sources.ts';

const components = sources('src', '.svelte');

describe('addresses within the site', () => {
	it('come from links that know where the site begins: no component is told its root', () => {
		expect(components.length).toBeGreaterThan(150);
		const told = components.filter(({ text }) => /^\s*root\??: (string|URL);/m.test(text));
		expect(told.map(({ path }) => path)).toEqual([]);
	});

	it('are each used: a link that no page and no script asks for is none', () => {
		const code = [...components, ...sources('src', '.ts').filter((file) => !isTest(file))];
		const text = code.map((file) => file.text).join('\n');
		const unused = Object.keys(links).filter((name) => !new RegExp(`\\blinks\\s*\\.${name}\\b`).test(text));
		expect(Object.keys(links).length).toBeGreaterThan(50);
		expect(unused).toEqual([]);
	});

	it('are made of the root of the host in one module, which Kit and a browser each have of their own', () => {
		const code = sources('src/lib/url', '.ts').filter((file) => !isTest(file));
		const asking = code.filter((file) => importsOf(file).some(({ specifier }) => specifier === '#site-root'));
		expect(asking.map(({ path }) => path)).toEqual(['src/lib/url/link-to.ts']);
		const kit = code.filter((file) => importsOf(file).some(({ target }) => target === '$app'));
		expect(kit.map(({ path }) => path)).toEqual(['src/lib/url/site-root.ts']);
	});
});
