import { describe, expect, it } from 'vitest';
import { rendered } from '../../../../tests/support/rendered.ts';
import { m } from '#lib/messages/index.ts';
import type { CodedEntry } from '#lib/pages/swot.ts';
import SwotQuadrant from './SwotQuadrant.svelte';

const entry: CodedEntry = {
	...{
		swotId: 'a',
		cityId: 'almvik',
		quadrant: 'strength',
		position: 1,
		strengthKind: null,
		section: [],
		text: 'A calm harbour'
	},
	...{
		themeIds: ['ferries', 'other'],
		subjectIds: [],
		sourceId: 's',
		page: '3',
		basis: 'stated',
		basisNote: null
	}
};

describe('a quadrant of a city', () => {
	const drawn = (entries: readonly CodedEntry[], language: string | null = null) =>
		rendered(SwotQuadrant, {
			quadrant: 'strength',
			entries,
			language,
			city: { cityId: 'almvik', name: 'Ålmvik' },
			themes: new Map([['ferries', 'Ferries']])
		});

	it('says in words which it is, whether inside or outside, and how many entries it has', () => {
		expect(drawn([entry]).headings[0]).toMatch(/^3 Strengths .*1.* inside, helps$/);
	});

	it('says that the source states nothing where there is no entry', () => {
		const part = drawn([]);
		expect(part.text).toContain(m.evidence.empty['not-stated']);
		expect(part.all('list')).toHaveLength(0);
	});

	it('names the themes of an entry by their short names, and keeps it in its language', () => {
		expect(drawn([entry]).one('listitem').text).toMatch(/^Ålmvik A calm harbour Ferries, other\./);
		expect(drawn([entry], 'sv').inLanguage('sv')).toEqual(['A calm harbour']);
	});
});
