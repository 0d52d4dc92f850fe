import type { Dataset } from '../domain/dataset.ts';
import type { EvidenceRecord, Provenance } from '../domain/record.ts';
import { recordId } from '../domain/record-id.ts';
import { withLater } from './later-facts.ts';
import { perDataset } from './per-dataset.ts';
import { recordKey } from './record-buckets.ts';

/** The provenance of any row, without its other columns. */
export const provenanceOf = ({ sourceId, page, basis, basisNote }: Provenance): Provenance => ({
	sourceId,
	page,
	basis,
	basisNote
});

const NONE: readonly string[] = [];

/** Where the source has a row, where the tables say so. */
const sectionOf = ({ section }: { readonly section: readonly string[] }): Pick<EvidenceRecord, 'section'> =>
	section.length > 0 ? { section } : {};

const onProfile = (cityId: string, id: string): string => `cities/${cityId}/#${id}`;

/** Statements of a profile: one shape, five tables. */
function profileRecords({ needs, actions, practices, swot, policies }: Dataset): EvidenceRecord[] {
	return [
		...needs.map((row) => ({ table: 'needs' as const, id: row.needId, kind: row.kind, title: null, row })),
		...actions.map((row) => ({
			table: 'actions' as const,
			id: row.actionId,
			kind: 'action',
			title: null,
			row
		})),
		...swot.map((row) => ({ table: 'swot' as const, id: row.swotId, kind: row.quadrant, title: null, row })),
		...policies.map((row) => ({
			table: 'policies' as const,
			id: row.policyId,
			kind: row.kind,
			title: row.title,
			row: { ...row, themeIds: NONE }
		})),
		...practices.map((row) => ({
			table: 'practices' as const,
			id: row.practiceId,
			kind: 'practice',
			title: row.title,
			row: { ...row, text: row.summary }
		}))
	].map(({ row, ...head }) => ({
		...head,
		cityId: row.cityId,
		text: row.text,
		themeIds: row.themeIds,
		groupIds: 'groupIds' in row ? row.groupIds : NONE,
		path: onProfile(row.cityId, head.id),
		...sectionOf(row),
		...provenanceOf(row)
	}));
}

function figureRecords({ facts, funding, groupMatrix }: Dataset): EvidenceRecord[] {
	return [
		...facts.map((row) => ({
			table: 'facts' as const,
			id: row.factId,
			kind: 'figure',
			title: null,
			text: row.text,
			groupIds: row.groupId === null ? NONE : [row.groupId],
			row
		})),
		...funding.map((row) => ({
			table: 'funding' as const,
			id: recordId('funding', [row.cityId, row.fund]),
			kind: row.access,
			title: row.fund,
			text: row.text ?? '',
			groupIds: NONE,
			row
		})),
		...groupMatrix.map((row) => ({
			table: 'group_matrix' as const,
			id: recordId('group_matrix', [row.cityId, row.groupId]),
			kind: row.status,
			title: null,
			text: row.evidence ?? '',
			groupIds: [row.groupId],
			row
		}))
	].map(({ row, ...head }) => ({
		...head,
		cityId: row.cityId,
		themeIds: NONE,
		path: onProfile(row.cityId, head.id),
		...('section' in row ? sectionOf(row) : {}),
		...provenanceOf(row)
	}));
}

const gridRecords = ({ grid }: Dataset): EvidenceRecord[] =>
	grid.map((row) => ({
		table: 'grid',
		id: row.entryId,
		cityId: row.cityId,
		kind: row.kind,
		title: null,
		text: row.text,
		themeIds: [row.themeId],
		groupIds: NONE,
		path: `grid/${row.cityId}/#${row.entryId}`,
		...provenanceOf(row)
	}));

/**
 * Every record of the profiles and the grid, in the order of the tables. A group that a profile does not
 * speak of and a fund that it does not mention are records too: their text is empty, their kind says so.
 */
export const cityRecords = perDataset((dataset: Dataset): readonly EvidenceRecord[] =>
	withLater(dataset, [...profileRecords(dataset), ...figureRecords(dataset), ...gridRecords(dataset)])
);

/** The same by their keys. */
export const cityRecordsByKey = perDataset(
	(dataset: Dataset): ReadonlyMap<string, EvidenceRecord> =>
		new Map(cityRecords(dataset).map((record) => [recordKey(record), record]))
);
