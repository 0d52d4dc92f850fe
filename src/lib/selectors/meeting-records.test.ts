import { expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import { allRecords } from './all-records.ts';
import { meetingRecords } from './meeting-records.ts';

const dataset = datasetIn('data/weldi');

it('has every meeting and every point once, each with a page of its own', () => {
	const records = meetingRecords(dataset);
	expect(records).toHaveLength(dataset.meetings.length + dataset.meetingItems.length);
	expect(new Set(records.map(({ path }) => path)).size).toBe(records.length);
	for (const { table, id, path } of records)
		expect(path).toMatch(
			table === 'meetings' ? `meetings/${id}/` : new RegExp(`^meetings/[a-z0-9-]+/#${id}$`)
		);
});

it('is part of all records, so that search, basket and citations know the meetings', () => {
	const tables = new Set(allRecords(dataset).map(({ table }) => table));
	expect(tables).toContain('meetings');
	expect(tables).toContain('meeting_items');
});

it('gives a point the themes of its meeting', () => {
	const { meetingId, themeIds } = dataset.meetings.find((meeting) => meeting.themeIds.length > 0)!;
	const points = meetingRecords(dataset).filter(({ path }) => path.startsWith(`meetings/${meetingId}/#`));
	expect(points.length).toBeGreaterThan(0);
	for (const point of points) expect(point.themeIds).toEqual(themeIds);
});
