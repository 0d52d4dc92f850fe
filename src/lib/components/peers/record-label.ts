import type { RecordKey } from '#lib/peers/peer-records.ts';
import type { RecordRow } from '#lib/pages/peers/rows.ts';
import { inferredOf } from '#lib/domain/inferred-part.ts';
import { tableOf } from '#lib/selectors/record-buckets.ts';
import { formatPages } from '#lib/format/pages.ts';
import { m } from '#lib/messages/index.ts';

/** What a record is, in a word or two. */
export function recordKindLabel(key: RecordKey, { kind, title }: RecordRow): string {
	if (key.startsWith('funding/')) return title ?? '';
	if (key.startsWith('group_matrix/')) return m.peers.groupMark;
	const label = m.peers.recordKind[kind] ?? kind;
	return key.startsWith('grid/') ? m.peers.inGrid(label) : label;
}

/** Where it is written, and what of it was inferred where something was. */
export function recordPages(key: RecordKey, { page, basis }: RecordRow): string {
	const part = inferredOf(basis, tableOf(key));
	const word = part ? m.evidence.inferred[part] : m.evidence.basis[basis];
	return `${formatPages(page) ?? m.evidence.noPage}${basis === 'stated' ? '' : `, ${word.toLowerCase()}`}`;
}
