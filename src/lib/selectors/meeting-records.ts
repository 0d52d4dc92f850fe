import type { Dataset } from '../domain/dataset.ts';
import type { EvidenceRecord } from '../domain/record.ts';
import { groupBy } from './group-by.ts';
import { provenanceOf } from './records.ts';

const NONE: readonly string[] = [];

/**
 * The meetings and the points of their programmes. A point carries the themes of its meeting and stands on its page;
 * it is the network's own even where it names a city, since it speaks of what is planned together.
 */
export function meetingRecords({ meetings, meetingItems }: Dataset): EvidenceRecord[] {
	const themes = groupBy(meetings, ({ meetingId }) => meetingId);
	return [
		...meetings.map((row) => ({
			table: 'meetings' as const,
			id: row.meetingId,
			kind: 'meeting',
			title: row.title,
			text: '',
			themeIds: row.themeIds,
			path: `meetings/${row.meetingId}/`,
			row
		})),
		...meetingItems.map((row) => ({
			table: 'meeting_items' as const,
			id: row.itemId,
			kind: row.kind,
			title: null,
			text: row.text,
			themeIds: themes.get(row.meetingId)?.[0]?.themeIds ?? NONE,
			path: `meetings/${row.meetingId}/#${row.itemId}`,
			row
		}))
	].map(({ row, ...record }) => ({ ...record, cityId: null, groupIds: NONE, ...provenanceOf(row) }));
}
