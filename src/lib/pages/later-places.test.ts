import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import { meetingCalendar } from '../calendar/meeting-entries.ts';
import type { RecordNote } from '../domain/later-note.ts';
import { m } from '../messages/index.ts';
import { searchSlice } from '../search/search-slice.ts';
import { allRecords } from '../selectors/all-records.ts';
import { recordKey } from '../selectors/record-buckets.ts';
import { pageNotes } from '../selectors/record-notes.ts';
import { themeClaim } from '../selectors/theme-claim.ts';
import { gridCitySlice } from './grid-city.ts';
import { calendarHead, meetingsSlice } from './meetings.ts';
import { peerCitySlice } from './peers/city-slice.ts';
import { peerNetwork } from './peers/network.ts';

const dataset = datasetIn('data/weldi');
const noted = new Map(
	allRecords(dataset).flatMap((record) => (record.later ? [[recordKey(record), record.later]] : []))
);
type Noted = readonly (readonly [key: string, later: readonly RecordNote[] | undefined])[];

/** Says which records of a place lack their notes, and how many of the place have some. */
function judge(place: Noted) {
	const wrong = place.filter(
		([key, later]) => noted.get(key) !== later && JSON.stringify(noted.get(key)) !== JSON.stringify(later)
	);
	return { wrong: wrong.map(([key]) => key), carried: place.filter(([, later]) => later).length };
}

describe('the age and the later facts of a record', () => {
	it.each<[string, () => Noted]>([
		[
			'search',
			() =>
				searchSlice(dataset, allRecords(dataset))
					.rows.filter(([table]) => !['cities', 'themes', 'groups', 'subjects'].includes(table))
					.map(([table, id, , , , , , , , later]) => [`${table}/${id}`, later] as const)
		],
		[
			'the claim check',
			() =>
				dataset.themes.flatMap(({ themeId }) =>
					themeClaim(dataset, themeId).cities.flatMap(({ records }) =>
						records.map(({ key, later }) => [key, later] as const)
					)
				)
		],
		[
			'the panel of the grid',
			() =>
				dataset.cities.flatMap(({ cityId }) =>
					gridCitySlice(dataset, cityId)!.themes.flatMap(({ records, tagged }) =>
						[...records.flatMap(({ lines }) => lines), ...tagged].map(
							(line) => [recordKey(line), line.later] as const
						)
					)
				)
		],
		[
			'the finder',
			() =>
				dataset.cities.flatMap(({ cityId }) =>
					Object.entries(peerCitySlice(dataset, peerNetwork(dataset), cityId).records).map(
						([key, record]) => [key, record.later] as const
					)
				)
		]
	])('stand in %s at every record that has some', (_, place) => {
		const { wrong, carried } = judge(place());
		expect(wrong).toEqual([]);
		expect(carried).toBeGreaterThan(0);
	});

	it('stand at the entry of a cell of the grid, which is drawn from the notes of the page', () => {
		const updated = dataset.later.filter(({ recordTable }) => recordTable === 'grid');
		expect(updated.length).toBeGreaterThan(0);
		for (const { recordId } of updated) expect(pageNotes(dataset)[`grid/${recordId}`]).toBeDefined();
	});
});

describe('the meetings', () => {
	const HELD = [
		'osijek-activation',
		'fundao-decent-work',
		'albacete-housing',
		'one-stop-shops-training',
		'liege-city-ids',
		'timisoara-governance'
	];

	it('have the days of later sources in the calendar, where these are known', () => {
		const slice = meetingsSlice(dataset);
		const { entries } = meetingCalendar(slice.rows, calendarHead(slice, '2026-01-01T00:00:00Z'));
		const days = (id: string) => {
			const when = entries.find((each) => each.id === id)?.when;
			return when && 'first' in when ? [when.first, when.last] : undefined;
		};
		expect(HELD.map(days)).toEqual([
			['2023-11-15', '2023-11-17'],
			['2024-02-22', '2024-02-22'],
			['2024-04-17', '2024-04-18'],
			undefined,
			['2024-12-02', '2024-12-02'],
			['2025-02-20', '2025-02-21']
		]);
	});

	it('are held or planned in the list, and the planned ones without a later source say so', () => {
		const { rows } = meetingsSlice(dataset);
		const held = rows.filter(
			({ status, meetingId }) => status === 'held' && meetingId !== 'network-kick-off'
		);
		expect(held.map(({ meetingId }) => meetingId)).toEqual(HELD);
		expect(rows.filter(({ isUnknown }) => isUnknown)).toHaveLength(8);
		expect(m.later.unknown).toBe('no later source in the data');
	});

	it('say nothing of later sources in a network without the table', () => {
		const { rows, hasHeldDays } = meetingsSlice({ ...dataset, later: [] });
		expect(hasHeldDays).toBe(false);
		expect(rows.some(({ isHeldLater, isUnknown }) => isHeldLater || isUnknown)).toBe(false);
	});
});
