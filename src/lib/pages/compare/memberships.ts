import type { Dataset } from '../../domain/dataset.ts';
import { sectionPath } from '../../domain/profile-section.ts';
import type { Provenance, RecordTable } from '../../domain/record.ts';
import { notePlace } from '../../domain/note-place.ts';
import { formatSpan } from '../../format/date.ts';
import { notesField } from '../../selectors/record-notes.ts';
import { provenanceOf } from '../../selectors/records.ts';
import type { Membership, Statement } from './compared-city.ts';

/** What names the city in the network's own tables; the profile says more of each. */
export function membershipsOf(dataset: Dataset, cityId: string): Membership[] {
	const path = sectionPath(cityId, 'network');
	const member = (
		kind: Membership['kind'],
		table: RecordTable,
		row: Provenance,
		about: Pick<Membership, 'id' | 'title'> & Partial<Membership>
	): Membership => ({
		kind,
		table,
		isOpen: false,
		themeIds: [],
		path,
		text: '',
		provenance: provenanceOf(row),
		...about
	});
	const named = (row: { readonly cityIds: readonly string[] }) => row.cityIds.includes(cityId);
	return [
		...dataset.initiatives.filter(named).map((row) =>
			member('initiative', 'initiatives', row, {
				id: row.initiativeId,
				title: row.name,
				notesIn: notePlace('about/')
			})
		),
		...dataset.exchangeTopics.filter(named).map((row) =>
			member('exchange', 'exchange_topics', row, {
				id: row.topicId,
				title: row.title,
				isOpen: row.openList === 'yes',
				themeIds: row.themeIds,
				notesIn: notePlace('about/')
			})
		),
		...dataset.advocacy.filter(named).map(({ advocacyId: id, ...row }) =>
			member('advocacy', 'advocacy', row, {
				id,
				title: row.title,
				themeIds: row.themeIds,
				notesIn: notePlace(`advocacy/${id}/`)
			})
		)
	];
}

/** The meetings that it hosts. */
export const meetingsOf = (dataset: Dataset, cityId: string): Statement[] =>
	dataset.meetings
		.filter(({ hostCityId }) => hostCityId === cityId)
		.map((row) => ({
			table: 'meetings',
			id: row.meetingId,
			path: sectionPath(cityId, 'network'),
			title: row.title,
			text: formatSpan(row.start, row.end),
			provenance: provenanceOf(row),
			notesIn: notePlace(`meetings/${row.meetingId}/`),
			...notesField(dataset, 'meetings', row.meetingId)
		}));
