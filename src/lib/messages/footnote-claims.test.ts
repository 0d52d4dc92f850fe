import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { brief } from './en/brief.ts';

const topics = await Promise.all(
	readdirSync(`${import.meta.dirname}/en`)
		.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
		.map((file) => import(`./en/${file.slice(0, -3)}.ts`) as Promise<object>)
);

/** Every text of the catalogue that is no function, with the way to it. */
const texts = (value: unknown, path = ''): [string, string][] =>
	typeof value === 'string'
		? [[path, value]]
		: typeof value === 'object' && value !== null
			? Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
			: [];

it('claims a footnote for each record, and says that counts and own words have none', () => {
	const all = texts({ ...topics });
	expect(all.length).toBeGreaterThan(500);
	const claims = all.filter(([, text]) =>
		/\b(every|each|all) (sentence|statement|line)s?\b[^.]*footnote/i.test(text)
	);
	expect(claims).toEqual([]);
	expect(brief.lead).toMatch(/each record has its footnote\. Counts and your own words have none/);
});
