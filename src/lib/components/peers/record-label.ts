import type { RecordKey } from '#lib/peers/peer-records.ts';
import type { RecordRow } from '#lib/pages/peers/rows.ts';
import { formatPages } from '#lib/format/pages.ts';
import { m } from '#lib/messages/index.ts';

/** What a record is, in a word or two. */
export function recordKindLabel(key: RecordKey, { kind, title }: RecordRow): string {
	if (key.startsWith('funding/')) return title ?? '';
	if (key.startsWith('group_matrix/')) return m.peers.groupMark;
	const label = m.peers.recordKind[kind] ?? kind;
	return key.startsWith('grid/') ? m.peers.inGrid(label) : label;
}

/** Where it is written, and that it was inferred where it was. */
export const recordPages = ({ page, basis }: RecordRow): string =>
	`${formatPages(page) ?? m.evidence.noPage}${basis === 'stated' ? '' : `, ${m.evidence.basis[basis].toLowerCase()}`}`;
