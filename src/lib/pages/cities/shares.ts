import { formatFigure } from '../../format/number.ts';
import { m } from '../../messages/index.ts';
import type { CitiesSlice } from '../cities.ts';
import { isUpperLimit } from '../../selectors/comparability.ts';
import { differenceWords } from './fairness-words.ts';

/** A share of one city, as the chart and its table say it. */
export interface CityShare {
	readonly cityId: string;
	readonly name: string;
	readonly value: number;
	/** As it is read: `below 1%`. */
	readonly reading: string;
	/** Whom it counts, where that is not everybody; area and period. */
	readonly where: string;
	/** Whether it compares with the others that do. */
	readonly compares: boolean;
	/** Whether it is printed as a limit that the share lies below. */
	readonly isUpperLimit: boolean;
	/** Why it does not, in sentences; empty where none compare. */
	readonly why: string;
	/** Address of the figure within the site. */
	readonly path: string;
}

/** The shares of one indicator: those that compare first, by size; then the others in the order of the cities. */
export interface SharesOfIndicator {
	readonly id: string;
	readonly label: string;
	readonly note: string;
	readonly shares: readonly CityShare[];
	/** Shares that are in the table of the page only. */
	readonly more: number;
}

/** A drawing holds no more of one indicator. */
const MOST = 12;
const PERCENT = 100;
const words = m.cities.shares;

/**
 * The shares that two cities or more have a figure for, to be drawn. Only figures that compare are ordered by size
 * (`comparability.ts`); the others stand apart, each with what differs. A share of more than a hundred percent is
 * none of a whole and is left to the table.
 */
export function sharesOfIndicators({ columns, rows }: CitiesSlice): readonly SharesOfIndicator[] {
	return columns.flatMap((column): SharesOfIndicator[] => {
		if (column.kind !== 'figure' || column.unit !== 'percent' || column.figures < 2) return [];
		const all = rows.flatMap((row): CityShare[] => {
			const cell = row.figures[column.id];
			const figure = cell?.figure;
			if (!cell || !figure || figure.value < 0 || (figure.valueMax ?? figure.value) > PERCENT) return [];
			const { value, area, isAreaInferred, period, group, source } = figure;
			return [
				{
					cityId: row.cityId,
					name: row.name,
					value,
					reading: formatFigure({ ...figure, unit: column.unit }),
					where: [
						group,
						m.figures.areaOf(area ?? words.ownArea, isAreaInferred ? 'inferred' : null),
						period ?? m.cities.noDate
					]
						.filter((part) => part !== null)
						.join(', '),
					compares: cell.isRanked,
					isUpperLimit: isUpperLimit(figure),
					why: cell.why.join(' '),
					path: source.path
				}
			];
		});
		const compared = all.filter(({ compares }) => compares).sort((a, b) => b.value - a.value);
		const apart = all.filter(({ compares }) => !compares);
		const shares = [...compared, ...apart].slice(0, MOST);
		if (shares.length < 2) return [];
		const full = Math.min(compared.length, shares.length);
		const hatched = shares.length - full;
		const note =
			full === 0
				? words.none(differenceWords(column))
				: hatched === 0
					? words.all
					: words.some(full, hatched);
		const unknown = full > 0 && column.periodUnknown ? ` ${m.comparability.periodUnknown}` : '';
		return [
			{ id: column.id, label: column.label, note: note + unknown, shares, more: all.length - shares.length }
		];
	});
}
