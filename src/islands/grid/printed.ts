import { TOTALS, type GridModel, type Total } from './model.ts';

export type Counts = Readonly<Record<Total, number>>;

/** Totals as the page has them, by theme and of all. */
export interface Printed {
	readonly byTheme: ReadonlyMap<string, Counts>;
	readonly all: Counts;
}

/** Reads the totals of the whole network, which a page with a part of its cities cannot count. */
export function readPrinted({ table, themeIds }: GridModel): Printed {
	const numbers = TOTALS.map((total) => {
		const line = table.querySelector(`[data-foot="${total}"]`)?.closest('tr');
		return [...(line?.querySelectorAll('td') ?? [])].map((cell) => Number(cell.textContent));
	});
	const countsAt = (column: number): Counts =>
		Object.fromEntries(TOTALS.map((total, line) => [total, numbers[line]?.at(column) ?? 0])) as Counts;
	return {
		byTheme: new Map(themeIds.map((id, column) => [id, countsAt(column)])),
		// The last two columns are the totals of entries and of cells without one.
		all: { ...countsAt(-2), silent: countsAt(-1).silent }
	};
}
