import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import { rendered } from '../../../../tests/support/rendered.ts';
import { m } from '#lib/messages/index.ts';
import type { MeetingPoint } from '#lib/pages/meeting.ts';
import { meetingsSlice } from '#lib/pages/meetings.ts';
import type { MeetingRow } from '#lib/pages/meetings/meeting-row.ts';
import MeetingFilters from './MeetingFilters.svelte';
import MeetingPoints from './MeetingPoints.svelte';
import MeetingTable from './MeetingTable.svelte';
import MeetingTimeline from './MeetingTimeline.svelte';

const meetings = meetingsSlice(datasetIn('tests/fixtures/tiny-network'));
const [known] = meetings.rows;
const { notStated, noEntry } = {
	notStated: m.evidence.emptyShort['not-stated'],
	noEntry: m.evidence.emptyShort['no-entry']
};

describe('a meeting in the table', () => {
	const row = (changed: Partial<MeetingRow> = {}) =>
		rendered(MeetingTable, { rows: [{ ...known!, isUnknown: false, ...changed }], id: 't' }).all('row')[1]!;
	const cells = (changed: Partial<MeetingRow> = {}) => row(changed).texts('cell');

	it('leads to its page, its host and its themes in the grid', () => {
		expect(row().one('rowheader').text).toBe('Rooms in winter');
		expect(row().addresses.slice(0, 3)).toEqual([
			'meetings/almvik-2026-02/',
			'cities/almvik/',
			expect.stringMatching(/^grid\/.*winter-housing/)
		]);
	});

	it('says what the source leaves out, each in the words of its kind of empty', () => {
		const [, , format, , host, themes] = cells({ format: null, host: null, themes: [] });
		expect([format, host, themes]).toEqual([notStated, notStated, noEntry]);
	});

	it('says that no day is stated only where none is', () => {
		expect(cells()[0]).not.toContain(m.meetings.noDay);
		expect(cells({ hasDays: false })[0]).toContain(m.meetings.noDay);
	});

	it('says when it was planned, what another source has, and that the report only planned it', () => {
		const when = '3 March 2026';
		const text = cells({ when, heldWhen: [when, '4 March 2026'], isHeldLater: true, status: 'held' });
		expect(text[0]).toBe(`${when} planned: ${known!.planned.when} another source: 4 March 2026`);
		expect(text[3]).toBe(`Held ${m.later.plannedInReport}`);
		expect(cells()[0]).toBe(known!.when);
		expect(cells()[3]).toBe('Planned');
	});

	it('says where no later source speaks of it', () => {
		expect(cells({ isUnknown: true })[3]).toBe(`Planned ${m.later.unknown}`);
	});
});

describe('the line of time', () => {
	const name = (heldWhen: readonly string[]) =>
		rendered(MeetingTimeline, { rows: [{ ...known!, heldWhen }] }).one('img').name;

	it('explains the second mark where a later source says when a meeting was held', () => {
		expect(name([])).toBe(`${m.meetings.timeline}. ${m.meetings.timelineNote}`);
		expect(name(['4 March 2026'])).toContain(m.later.timelineNote);
	});
});

it('marks every meeting that was held, whoever says so', () => {
	const drawn = (status: MeetingRow['status']) =>
		rendered(MeetingTimeline, { rows: [{ ...known!, status, heldWhen: [] }] }).text;
	expect(drawn('held')).toContain(m.later.heldLabel(known!.title));
	expect(drawn('planned')).not.toContain(m.later.heldLabel(known!.title));
});

describe('the calendar of the list', () => {
	const drawn = (rows: readonly MeetingRow[]) =>
		rendered(MeetingFilters, { meetings: { ...meetings, rows } });

	it('says how many meetings have days, and is not offered where none has', () => {
		expect(drawn([known!]).text).toContain('for all meetings');
		expect(drawn([known!, { ...known!, hasDays: false }]).text).toContain(m.meetings.calendarNote(1, 2));
		expect(drawn([{ ...known!, hasDays: false }]).all('link')).toHaveLength(0);
	});

	it('is counted with one word for one meeting', () => {
		expect(drawn([known!]).one('status').text).toBe('1 meeting.');
		expect(drawn([]).one('status').text).toBe('0 meetings.');
	});
});

describe('the points of a meeting', () => {
	const point: MeetingPoint = {
		...{ itemId: 'a', text: 'A walk', isTentative: false, cities: [], children: [] },
		source: { sourceId: 's', page: '3', basis: 'stated', basisNote: null }
	};
	const drawn = (changed: Partial<MeetingPoint>) =>
		rendered(MeetingPoints, { points: [{ ...point, ...changed }] });

	it('stand under each other as in the source', () => {
		const list = drawn({ children: [{ ...point, itemId: 'b', text: 'The ferry' }] });
		expect(list.all('listitem')).toHaveLength(2);
		expect(list.all('listitem')[0]!.one('list').text).toMatch(/^The ferry/);
	});

	it('say what is not confirmed, who is named, and the remark on the source in the open', () => {
		const city = { cityId: 'almvik', name: 'Ålmvik' };
		const source = { ...point.source, basisNote: 'Listed twice.' };
		const full = drawn({ isTentative: true, cities: [city], source });
		expect(full.text).toMatch(/^A walk \(tbc\)/);
		expect(full.text).toContain(`${m.meetings.named} Ålmvik`);
		expect(full.text.split('Listed twice.')).toHaveLength(2);
		expect(drawn({}).text).not.toMatch(/tbc|Cities named|Remark/);
	});
});
