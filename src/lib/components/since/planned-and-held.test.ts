import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import { rendered } from '../../../../tests/support/rendered.ts';
import type { LaterNote } from '#lib/domain/later-note.ts';
import { m } from '#lib/messages/index.ts';
import { meetingsSlice } from '#lib/pages/meetings.ts';
import type { MeetingRow } from '#lib/pages/meetings/meeting-row.ts';
import PlannedAndHeld from './PlannedAndHeld.svelte';
import SinceEntry from './SinceEntry.svelte';
import SinceHere from './SinceHere.svelte';

const [meeting] = meetingsSlice(datasetIn('tests/fixtures/tiny-network')).rows;
const note: LaterNote = {
	...{ id: 'held', kind: 'held', text: 'It was held.', when: null, basis: 'stated', basisNote: null },
	source: { publisher: 'A paper', title: 'News', published: null, url: null }
};

describe('a meeting beside what became of it', () => {
	const last = (changed: Partial<MeetingRow>, later = {}) => {
		const records = { later };
		const part = rendered(PlannedAndHeld, { meetings: [{ ...meeting!, ...changed }] }, { records });
		return part.all('row')[1]!.texts('cell')[1];
	};

	it('is what later sources say, or that the data has none', () => {
		expect(last({ isUnknown: true })).toBe(m.later.unknown);
		const later = { [`meetings/${meeting!.meetingId}`]: [note] };
		expect(last({ isUnknown: false }, later)).toContain('Held, no date in the source: It was held.');
	});

	it('is that it was held before the report, where the report itself has it as held', () => {
		const held = { isUnknown: false, status: 'held' } as const;
		expect(last(held)).toBe(m.since.heldInReport);
		expect(last({ ...held, isHeldLater: true })).not.toContain(m.since.heldInReport);
	});
});

describe('later facts on a city or theme', () => {
	const drawn = (notes: readonly LaterNote[], count: number) =>
		rendered(SinceHere, { since: { notes, count }, href: 'since/?city=almvik' });

	it('are those that stand at no record of the page, with the way to all, which are counted', () => {
		const part = drawn([note], 3);
		expect(part.one('region', m.since.title).text).toContain('It was held.');
		expect(part.one('link', m.since.allHere(3)).address).toBe('since/?city=almvik');
		expect(drawn([], 1).text).toContain(m.since.allHere(1));
	});

	it('have no heading where there are none', () => {
		expect(drawn([], 0).text).toBe('');
	});
});

describe('a later fact', () => {
	const places = {
		cities: [{ id: 'almvik', name: 'Ålmvik' }],
		themes: [{ id: 'ferries', name: 'Ferries' }]
	};
	const head = (changed: Partial<typeof places>) => {
		const provenance = { sourceId: 's', page: null, basis: 'stated', basisNote: null } as const;
		const entry = { note, provenance, record: null, kind: 'held', ...places, ...changed };
		return rendered(SinceEntry, { entry: entry as never, baseline: 'Notes' }).texts('paragraph')[0];
	};

	it('is parted from its cities and themes, which are parted where it has both', () => {
		expect(head({})).toBe('Held no date in the source Ålmvik · Ferries');
		expect(head({ themes: [] })).toBe('Held no date in the source Ålmvik');
		expect(head({ cities: [] })).toBe('Held no date in the source Ferries');
	});
});
