import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { m } from '#lib/messages/index.ts';
import { advocacySlices, type AdvocacySlice } from '#lib/pages/advocacy.ts';
import { datasetIn } from '../../hosts/build.ts';
import NamedAndFound from './[theme]/NamedAndFound.svelte';

const textOf = (ask: AdvocacySlice): string =>
	render(NamedAndFound, { props: { ask } }).body.replace(/<[^>]*>/g, '');
const asks = ['data/weldi', 'tests/fixtures/tiny-network'].flatMap((folder) =>
	advocacySlices(datasetIn(folder))
);

describe.each(asks)('the page of the ask "$title"', (ask) => {
	const found = new Set([...ask.stances.for, ...ask.stances.divided].map(({ name }) => name));
	const named = new Set(ask.named.map(({ name }) => name));
	const differing = [
		...[...named].filter((name) => !found.has(name)),
		...[...found].filter((name) => !named.has(name))
	];

	it('says in one sentence why the cities named and those found differ, where they do, and which', () => {
		const text = textOf(ask);
		expect(text.includes(m.advocacy.namedAndFound.why)).toBe(differing.length > 0);
		for (const name of differing) expect(text).toContain(name);
	});
});

it('names the cities of the source without any record that bears the claim out', () => {
	const ask = asks.find(({ id }) => id === 'qualifications')!;
	expect(textOf(ask)).toContain(m.advocacy.namedAndFound.onlyNamed('Cluj-Napoca, Sosnowiec and Timișoara'));
});
