import { formatFigure } from '../../format/number.ts';
import { m } from '../../messages/index.ts';
import { isUpperLimit, qualifierClass } from '../../selectors/comparability.ts';
import type { CityRow } from '../cities.ts';
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

/**
 * The figure of a city with its area and date. Where it does not compare, a sign stands before each part that differs from
 * those that do, or, where no two compare, from others of the measure.
 *
 * @returns null where the city has none
 */
export function statedCity(column: FigureColumn, row: CityRow): StatedCity | null {
	const cell = row.figures[column.id];
	const figure = cell?.figure;
	if (!cell || !figure) return null;
	const { isRanked } = cell;
	const differs = new Set(isRanked ? [] : column.ranked > 0 ? cell.differences : column.differences);
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
		figure.area?.split(' (')[0] ?? m.figures.level[first.level].toLowerCase(),
		figure.period,
		m.comparability.exactness[qualifierClass(figure)]
	);
}
