import type { GridCellEntry, GridRow } from '#lib/pages/grid.ts';

/** Source, basis and page of an entry, as its element carries them for a file of what the table shows. */
export const entryFrom = ({ sourceId, basis, page }: GridCellEntry): string =>
	`${sourceId} ${basis} ${page ?? ''}`;

/** What the first entry of a row says of where it comes from; most others say the same. Empty for a row without entries. */
export function rowFrom({ cells }: GridRow): string {
	const first = cells.flatMap(({ kinds }) => kinds.flatMap(({ entries }) => entries))[0];
	return first ? entryFrom(first) : '';
}
