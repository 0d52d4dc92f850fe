import { formatFigure } from '../../format/number.ts';
import { m } from '../../messages/index.ts';
import { isUpperLimit, qualifierClass } from '../../selectors/comparability.ts';
import type { CityRow } from '../cities.ts';
import type { ShownFigure } from '../cities/figure-cell.ts';
import type { FigureColumn } from '../cities/columns.ts';

/** A bar of a picture. */
export interface SlideCity {
	readonly id: string;
	readonly label: string;
	readonly size: number;
	readonly value: string;
	readonly note: string;
	readonly look: 'full' | 'hatched' | 'hollow';
}

/** A city with a figure, on the scale or beside it. */
export interface StatedCity extends SlideCity {
	readonly compares: boolean;
	/** The note with all that keeps it off the scale. */
	readonly why: string;
}

const words = m.slide;

/** The kind of area of a figure, in words: a name behind it does not make two of a kind differ. */
const areaKind = ({ area }: Pick<ShownFigure, 'area'>, { level }: Pick<CityRow, 'level'>): string =>
	area?.split(' (')[0] ?? m.figures.level[level].toLowerCase();

/** What two figures of a measure or more have alike: kinds of area, and dates (also none). */
export interface SharedParts {
	readonly geography: ReadonlySet<string>;
	readonly period: ReadonlySet<string | null>;
}

const twice = <Value>(values: readonly Value[]): ReadonlySet<Value> =>
	new Set(values.filter((value, at) => values.indexOf(value) !== at));

/** What the figures of a measure have alike, two by two. */
export function sharedParts(column: FigureColumn, rows: readonly CityRow[]): SharedParts {
	const stated = rows.flatMap((row) => {
		const figure = row.figures[column.id]?.figure;
		return figure ? [{ geography: areaKind(figure, row), period: figure.period }] : [];
	});
	return {
		geography: twice(stated.map(({ geography }) => geography)),
		period: twice(stated.map(({ period }) => period))
	};
}

/**
 * The figure of a city with its area and date. Where it does not compare, a sign stands before each part that differs from
 * those that do, or, where no two compare, that no other figure of the measure has: figures that agree in a part carry no
 * sign that they differ in it.
 *
 * @returns null where the city has none
 */
export function statedCity(column: FigureColumn, row: CityRow, shared: SharedParts): StatedCity | null {
	const cell = row.figures[column.id];
	const figure = cell?.figure;
	if (!cell || !figure) return null;
	const { isRanked } = cell;
	const alone = column.differences.filter(
		(part) =>
			!(part === 'geography' && shared.geography.has(areaKind(figure, row))) &&
			!(part === 'period' && shared.period.has(figure.period))
	);
	const differs = new Set(isRanked ? [] : column.ranked > 0 ? cell.differences : alone);
	// Said of each: a bare word would not tell a reader what of the place it names.
	const area = words.area(
		m.figures.areaOf(
			figure.area ?? m.figures.level[row.level].toLowerCase(),
			figure.isAreaInferred ? 'inferred' : null
		)
	);
	const parts = [
		figure.group,
		differs.has('geography') ? words.differs(area) : area,
		differs.has('period') ? words.differs(words.period(figure.period)) : (figure.period ?? m.cities.noDate)
	].filter((part) => part !== null);
	// What the words of the figure say already (“below”) needs no sign at its bar.
	const exactness = differs.has('qualifier')
		? [words.differs(words.exactness(m.comparability.exactness[qualifierClass(figure)]))]
		: [];
	return {
		id: row.cityId,
		label: row.name,
		size: figure.value,
		value: formatFigure({ ...figure, unit: column.unit }),
		note: parts.join(', '),
		look: isRanked ? 'full' : isUpperLimit(figure) ? 'hollow' : 'hatched',
		compares: isRanked,
		why: [...parts, ...exactness].join(', ')
	};
}

/** What the figures that compare have in common, so that the scale says by which rule it holds these and no others. */
export function alikeWords(column: FigureColumn, rows: readonly CityRow[]): string | null {
	const first = rows.find((row) => row.figures[column.id]?.isRanked);
	const figure = first?.figures[column.id]?.figure;
	if (!first || !figure || column.ranked === column.figures) return null;
	return words.alike(
		areaKind(figure, first),
		figure.period,
		m.comparability.exactness[qualifierClass(figure)]
	);
}
