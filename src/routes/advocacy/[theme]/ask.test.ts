import { describe, expect, it } from 'vitest';
import { rendered } from '../../../../tests/support/rendered.ts';
import type { CityStance } from '#lib/domain/choices.ts';
import type { LaterNote } from '#lib/domain/later-note.ts';
import type { EvidenceRecord } from '#lib/domain/record.ts';
import { briefHook } from '#lib/messages/en/brief-hook.ts';
import { m } from '#lib/messages/index.ts';
import type { AdvocacySlice, ClaimingCity } from '#lib/pages/advocacy.ts';
import CollectEvidence from './CollectEvidence.svelte';
import FundTable from './FundTable.svelte';
import StanceCities from './StanceCities.svelte';

const record: EvidenceRecord = {
	...{ table: 'needs', id: 'n', cityId: 'almvik', kind: 'challenge', title: null, text: 'No rooms.' },
	...{ themeIds: [], groupIds: [], path: 'cities/almvik/#n' },
	...{ sourceId: 's', page: '3', basis: 'stated', basisNote: null }
};
const bearing = { record, stance: 'for', why: 'It says so.', basisNote: null } as const;
const city: ClaimingCity = {
	id: 'almvik',
	name: 'Ålmvik',
	isNamed: false,
	access: null,
	later: [],
	bearings: [bearing]
};

describe('the cities of a stance', () => {
	const drawn = (changed: Partial<ClaimingCity> = {}, stance: CityStance = 'for') =>
		rendered(StanceCities, {
			group: { anchor: stance, stance, claim: null, cities: [{ ...city, ...changed }] },
			cityCount: 3
		});

	it('are counted of all, each with the records behind it and why they bear on the claim', () => {
		const part = drawn();
		expect(part.headings).toEqual([
			`3 ${m.advocacy.stance.for}: ${m.advocacy.countOf(1, 3, [])}`,
			'4 Ålmvik'
		]);
		expect(part.text).toContain(`${m.advocacy.why} It says so.`);
		expect(part.one('link', 'No rooms.').address).toBe('cities/almvik/#n');
	});

	it('are marked where the source names them', () => {
		expect(drawn({ isNamed: true }).headings[1]).toBe(`4 Ålmvik (${m.advocacy.namedMark})`);
	});

	it('are told with what later sources say, and silence with them is said to be of the profiles', () => {
		const note: LaterNote = {
			id: 'l',
			kind: 'result',
			text: 'It has rooms now.',
			when: 'May 2025',
			basis: 'stated',
			basisNote: null,
			source: { publisher: 'P', title: 'T', published: null, url: null }
		};
		const part = drawn({ bearings: [], later: [note] }, 'silent');
		for (const words of [m.advocacy.afterReport, m.later.mark, 'It has rooms now.', 'May 2025'])
			expect(part.text).toContain(words);
		expect(drawn({ bearings: [] }, 'silent').text).not.toContain(m.advocacy.afterReport);
	});

	it('have each record that bears the other way marked', () => {
		expect(drawn().text).not.toContain(`, ${m.advocacy.bearing.for}:`);
		expect(drawn({}, 'divided').text).toContain(m.advocacy.bearing.for);
	});
});

describe('every city by its access to a fund', () => {
	it('is counted under each access, with nobody said where there is nobody, and without a row apart', () => {
		const none = { accessible: [], 'no-access': [], unclear: [], mentioned: [], 'not-stated': [] };
		const cities = { ...none, 'no-access': [{ id: 'almvik', name: 'Ålmvik' }] };
		const table = (withoutRow: AdvocacySlice['funds'][number]['withoutRow']) => {
			const rows = rendered(FundTable, { fund: { fund: 'AMIF', cities, withoutRow } }).all('row');
			return new Map(rows.map((row) => [row.one('rowheader').text, row.texts('cell')]));
		};
		const read = table([{ id: 'bay', name: 'Bay' }]);
		expect(read.get(m.advocacy.access['no-access'])).toEqual(['1', 'Ålmvik']);
		expect(read.get(m.advocacy.access.unclear)).toEqual(['0', m.advocacy.nobody]);
		expect(read.get(m.evidence.empty['no-entry'])).toEqual(['1', 'Bay']);
		expect(table([]).has(m.evidence.empty['no-entry'])).toBe(false);
	});
});

describe('what an ask gives to a brief', () => {
	const stances = {
		for: [city],
		against: [],
		divided: [],
		context: [],
		silent: [{ ...city, id: 'bay', bearings: [] }]
	};
	const ask = { id: 'a', title: 'Rooms', claim: null, claims: [], stances };

	it('offers all records of a side where it has any, with their number', () => {
		const all = rendered(CollectEvidence, { ask: ask as never }).texts('button');
		expect(all).toHaveLength(3);
		expect(all[2]).toContain(m.advocacy.stance.for);
	});

	it('sorts the cities that speak one way, and leaves the others to the reader', () => {
		const divided = { ...stances, for: [], divided: [city] };
		const sorted = (of: object) =>
			rendered(CollectEvidence, { ask: { ...ask, stances: of } as never })
				.all('button')[0]!
				.attribute('data-cities');
		expect(sorted(stances)).toBe('{"almvik":"for","bay":"silent"}');
		expect(sorted(divided)).toBe('{"bay":"silent"}');
	});

	it('offers what the source says of the ask as the ask of the brief', () => {
		const button = rendered(CollectEvidence, { ask: ask as never }).one('button', briefHook.takeAsk);
		expect(button.attribute('data-ask')).toBe('advocacy/a');
	});

	it('offers a finding for each of its claims and no count of all', () => {
		const claims = ['one', 'two'].map((id) => ({
			...{ id, text: `Claim ${id}.` },
			sides: { for: [city], against: [], divided: [] }
		}));
		const buttons = rendered(CollectEvidence, { ask: { ...ask, claims } as never }).all('button');
		expect(buttons.map((button) => button.attribute('data-start') ?? null)).toEqual([
			'advocacy/a/#one',
			'advocacy/a/#two',
			null
		]);
	});
});
