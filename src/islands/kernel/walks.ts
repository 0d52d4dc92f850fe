import { nextCell, nextInLine, nextSpot, spannedRows, type CellAt } from './steps.ts';
import { APART, placeOf, stopsIn, type Box, type Stop } from './stops.ts';

/** Where keys lead within a picture or a table that is one stop. */
export interface Walk {
	/** Where the reader is led first; null where there is nothing. */
	first(): Stop | null;
	/** Where a key leads; null where it is no key of the walk. */
	next(from: Stop, event: KeyboardEvent): Stop | null;
}

const WALKS: Readonly<Record<string, (box: Box) => Walk>> = {
	picture: pictureWalk,
	table: tableWalk,
	list: listWalk
};

/** The walk of a box, by its sort. */
export const walkOf = (box: Box): Walk => (WALKS[box.dataset.arrowKeys ?? ''] ?? pictureWalk)(box);

/** Links of a picture by where they lie; those of a city come first. */
function pictureWalk(box: Box): Walk {
	const places = (): Stop[] => {
		const all = [...box.querySelectorAll<Stop>('a[href]')].filter((link) => link.getClientRects().length > 0);
		const isCity = ({ dataset }: Stop) => dataset.city !== undefined;
		return [...all.filter(isCity), ...all.filter((link) => !isCity(link))];
	};
	return {
		first: () => places()[0] ?? null,
		next(from, { key, ctrlKey }) {
			const all = places();
			const at = ctrlKey ? null : nextSpot(all.map(centre), all.indexOf(from), key);
			return at === null ? null : (all[at] ?? null);
		}
	};
}

/** The middle of a link: of its mark, where it says which part that is. */
function centre(link: Stop): { readonly x: number; readonly y: number } {
	const { left, top, width, height } = (link.querySelector('[data-spot]') ?? link).getBoundingClientRect();
	return { x: left + width / 2, y: top + height / 2 };
}

/** The places of a list one after another: whatever holds its links. */
function listWalk(box: Box): Walk {
	const places = (): Stop[] => {
		const all = stopsIn(box).filter((stop) => stop !== box && stop.getClientRects().length > 0);
		return [...new Set(all.map((stop) => placeOf(box, stop)))].filter((place) => place !== null);
	};
	return {
		first: () => places()[0] ?? null,
		next(from, { key, ctrlKey }) {
			if (ctrlKey) return null;
			const all = places();
			const step = nextInLine(all.indexOf(from), all.length, key);
			return step === null ? null : (all[step] ?? null);
		}
	};
}

/** Cells of a table by row and column; where it is laid out as a list, one after another. */
function tableWalk(box: Box): Walk {
	const cellsOf = (row: HTMLTableRowElement) =>
		[...row.cells].filter((cell) => cell.getClientRects().length > 0 && !cell.querySelector(APART));
	const rows = (): readonly (readonly HTMLTableCellElement[])[] => {
		const table = box.querySelector('table');
		const all = [...(table?.rows ?? [])].map(cellsOf).filter((cells) => cells.length > 0);
		const isList = table !== null && getComputedStyle(table).display === 'block';
		return isList ? all.flat().map((cell) => [cell]) : spannedRows(all);
	};
	return {
		first: () => rows()[0]?.[0] ?? null,
		next(from, { key, ctrlKey }) {
			if (ctrlKey && key !== 'Home' && key !== 'End') return null;
			const all = rows();
			const at = nextCell(all, cellAt(all, from), key, ctrlKey);
			return at && (all[at.row]?.[at.column] ?? null);
		}
	};
}

function cellAt(rows: readonly (readonly Element[])[], cell: Element): CellAt {
	const row = rows.findIndex((cells) => cells.includes(cell));
	return { row, column: rows[row]?.indexOf(cell) ?? -1 };
}
