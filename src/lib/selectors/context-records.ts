import type { Dataset } from '../domain/dataset.ts';
import type { EvidenceRecord } from '../domain/record.ts';
import { provenanceOf } from './records.ts';

const NONE: readonly string[] = [];

/** The network's own records that are no meeting: advocacy themes, exchange topics, initiatives and outputs. */
export function contextRecords(dataset: Dataset): EvidenceRecord[] {
	const { advocacy, exchangeTopics, initiatives, outputs } = dataset;
	return [
		...advocacy.map((row) => ({
			table: 'advocacy' as const,
			id: row.advocacyId,
			kind: 'advocacy',
			title: row.title,
			text: row.summary,
			themeIds: row.themeIds,
			path: `advocacy/${row.advocacyId}/`,
			...(row.request && { request: { text: row.request, of: row.askedOf } }),
			row
		})),
		...exchangeTopics.map((row) => ({
			table: 'exchange_topics' as const,
			id: row.topicId,
			kind: row.kind,
			title: row.title,
			text: '',
			themeIds: row.themeIds,
			path: `about/#${row.topicId}`,
			row
		})),
		...initiatives.map((row) => ({
			table: 'initiatives' as const,
			id: row.initiativeId,
			kind: 'initiative',
			title: row.name,
			text: row.summary,
			themeIds: NONE,
			path: `about/#${row.initiativeId}`,
			row
		})),
		...outputs.map((row) => ({
			table: 'outputs' as const,
			id: row.outputId,
			kind: row.kind,
			title: row.title,
			text: row.summary,
			themeIds: NONE,
			path: `about/#${row.outputId}`,
			row
		}))
	].map(({ row, ...record }) => ({ ...record, cityId: null, groupIds: NONE, ...provenanceOf(row) }));
}
