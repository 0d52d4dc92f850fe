import { parse, type AST } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { isTest, sources, withoutComments } from './support/sources.ts';

/** Attributes whose value is read or heard. */
const HEARD = new Set(['alt', 'aria-label', 'aria-description', 'placeholder', 'title']);
/** Two letters in a row are a word; signs, and a letter that stands for a thing, are none. */
const WORD = /\p{L}{2,}/u;
/** What is the same in every language: a command that is typed as it stands, the ending of a file. */
const SAME = /^(npm run |\.\w+$)/;

type Node = AST.Fragment['nodes'][number] | AST.Attribute | AST.StyleDirective;

/** Text of a component's markup that a reader sees or hears and that stands in no message. */
function ownWords(source: string): string[] {
	const found: string[] = [];
	const add = (text: string) => {
		const words = text.trim();
		if (WORD.test(words) && !SAME.test(words)) found.push(words);
	};
	const visit = (value: unknown): void => {
		if (Array.isArray(value)) return value.forEach(visit);
		if (typeof value !== 'object' || value === null) return;
		const node = value as Node;
		if (node.type === 'Text') return add(node.data);
		if (node.type === 'StyleDirective') return;
		if (node.type === 'Attribute') {
			const parts = Array.isArray(node.value) ? node.value : [];
			if (HEARD.has(node.name)) for (const part of parts) if (part.type === 'Text') add(part.data);
			return;
		}
		for (const [key, child] of Object.entries(node))
			if (key !== 'parent' && key !== 'expression') visit(child);
	};
	visit(parse(source, { modern: true }).fragment);
	return found;
}

describe('the words of the interface', () => {
	it('are found where they stand in markup', () => {
		const source = '<p title="A name">{m.x} – Some words</p><!-- no words --><code>npm run x</code>';
		expect(ownWords(source)).toEqual(['A name', '– Some words']);
	});

	it('come from the catalogue: no component has some of its own', () => {
		const components = sources('src', '.svelte');
		expect(components.length).toBeGreaterThan(150);
		const own = components.flatMap(({ path, text }) => ownWords(text).map((words) => `${path}: ${words}`));
		expect(own).toEqual([]);
	});

	it('come from the catalogue: no script puts a sentence on a page', () => {
		const scripts = sources('src/islands', '.ts').filter((file) => !isTest(file));
		const put = /(?:textContent\s*=|replaceChildren\(|\.append\(|say\()\s*(['"`])(?=[^'"`]*\p{L}{2})/u;
		// What a template puts in comes from elsewhere; an element is made by its name.
		const plain = (text: string) => withoutComments(text).replaceAll(/\$\{[^}]*\}/g, '');
		const own = scripts.filter(({ text }) => put.test(plain(text)));
		expect(scripts.length).toBeGreaterThan(50);
		expect(own.map(({ path }) => path)).toEqual([]);
	});
});
