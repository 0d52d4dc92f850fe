import { scaleLinear } from 'd3';
import type { Dataset } from '../../domain/dataset.ts';
import { formatDate } from '../../format/date.ts';
import { formatFigure, needsUnit } from '../../format/number.ts';
import { formatPages } from '../../format/pages.ts';
import { m } from '../../messages/index.ts';
import { citiesSlice, type CityRow } from '../cities.ts';
import type { FigureColumn } from '../cities/columns.ts';
import { companionReading, statedInstead, type ShownFigure } from '../cities/figure-cell.ts';
import { fairnessWords } from '../cities/fairness-words.ts';
import { mapOfColumn } from './figure-layer.ts';
import type { AtlasTable } from './layer.ts';
import { atlasLayer, mapPath } from './layers.ts';
import { alikeWords, sharedParts, statedCity, type SlideCity, type StatedCity } from './slide-city.ts';

/** One measure as a picture for a slide, with its table. */
export interface SlideSlice {
	readonly id: string;
	/** With the unit, where no sign says it. */
	readonly title: string;
	readonly finding: string;
	readonly bars: readonly SlideCity[];
	readonly scale: {
		readonly end: number;
		readonly ticks: readonly { readonly value: number; readonly label: string }[];
	};
	readonly head: readonly string[];
	readonly foot: readonly string[];
	/** Publisher, title, date and pages of what is drawn, and the version of the tables. */
	readonly source: string;
	readonly table: AtlasTable;
	/** Rows that the page leaves to the file. */
	readonly moreRows: number;
	/** Address of the same as a map within the site. */
	readonly mapPath: string;
	/** All measures that have a picture. */
	readonly measures: readonly SlideMeasure[];
}
export interface SlideMeasure {
	readonly id: string;
	readonly label: string;
}

/** So many bars, and so many names in a line, a picture holds. */
const MOST_BARS = 12;
const MOST_NAMES = 20;
const MOST_ROWS = 200;
const TICKS = 5;
const words = m.slide;

const columnsOf = (dataset: Dataset): readonly FigureColumn[] =>
	citiesSlice(dataset).columns.filter(
		(column): column is FigureColumn => column.kind === 'figure' && mapOfColumn(column) !== null
	);

/** The measures that have a picture: those that two cities or more have a figure for. */
export const slideMeasures = (dataset: Dataset): readonly SlideMeasure[] =>
	columnsOf(dataset).map(({ id, label }) => ({ id, label }));

/** Names as far as a line takes them. */
const named = (names: readonly string[]): string =>
	names.length > MOST_NAMES
		? words.more(names.slice(0, MOST_NAMES).join(', '), names.length - MOST_NAMES)
		: names.join(', ');

/** What stands under the bars: figures of another scale, cities that found no room, cities without a figure. */
function footOf(
	drawn: readonly StatedCity[],
	{
		stated,
		instead,
		silent,
		periodUnknown
	}: Readonly<Record<'instead' | 'silent', readonly string[]>> & {
		stated: readonly StatedCity[];
		periodUnknown: boolean;
	}
): readonly string[] {
	const left = stated.filter((city) => !drawn.includes(city));
	const apart = left.filter(({ compares }) => !compares);
	const others = left.filter(({ compares }) => compares);
	const hasFull = drawn.some(({ compares }) => compares);
	const lines = [
		hasFull && periodUnknown ? m.comparability.periodUnknown : null,
		apart.length > 0 && hasFull
			? words.apart(named(apart.map(({ label, value, why }) => `${label} ${value} (${why})`)))
			: null,
		apart.length > 0 && !hasFull ? words.inTable(named(apart.map(({ label }) => label))) : null,
		others.length > 0 ? words.inTable(named(others.map(({ label }) => label))) : null,
		instead.length > 0 ? words.instead(named(instead)) : null,
		silent.length > 0 ? words.silent(named(silent)) : null
	];
	return lines.filter((line) => line !== null);
}

/**
 * One measure as a picture; null where the network has none of that name. Figures that compare share the scale, by
 * size, and the others are said in words. Where no two compare there is no order to show: each bar is hatched, by
 * name, and the picture says that it stands for itself.
 */
export function slideSlice(dataset: Dataset, columnId: string): SlideSlice | null {
	const column = columnsOf(dataset).find(({ id }) => id === columnId);
	const place = column && mapOfColumn(column);
	const layer = place && atlasLayer({ dataset, policy: null }, place.layer, place.choice);
	if (!column || !place || !layer) return null;
	const { rows } = citiesSlice(dataset);
	const shared = sharedParts(column, rows);
	const stated = rows.flatMap((row) => statedCity(column, row, shared) ?? []);
	const compared = stated.filter(({ compares }) => compares).sort((a, b) => b.size - a.size);
	const drawn = (compared.length > 0 ? compared : stated).slice(0, MOST_BARS);
	const scale = scaleLinear([0, Math.max(0, ...drawn.map(({ size }) => size)) || 1], [0, 1]).nice(TICKS);
	const without = rows.filter((row) => !row.figures[column.id]?.figure);
	const others = (row: CityRow) => statedInstead(row.figures[column.id]);
	const silent = without.filter((row) => others(row).length === 0).map(({ name }) => name);
	const instead = without
		.filter((row) => others(row).length > 0)
		.map((row) => words.insteadOf(row.name, others(row).map(companionReading).join('; ')));
	const unit = needsUnit(column.unit) ? ` (${m.figures.unitOf(column.unit)})` : '';
	return {
		id: column.id,
		title: column.label + unit,
		finding: layer.finding,
		bars: drawn.map(({ compares: _, why: __, ...bar }) => bar),
		scale: {
			end: scale.domain()[1] ?? 1,
			ticks: scale.ticks(TICKS).map((value) => ({
				value,
				label: formatFigure({ value, valueMax: null, qualifier: 'exact', unit: column.unit })
			}))
		},
		head: [
			column.definition,
			[
				fairness(column),
				compared.length > 0 ? alikeWords(column, rows) : words.forItself,
				drawn.some(({ look }) => look === 'hollow') ? words.limit : null
			]
				.filter((part) => part !== null)
				.join(' ')
		],
		source: sourceOf(
			dataset,
			rows.flatMap((row) => row.figures[column.id]?.figure ?? others(row))
		),
		foot: footOf(drawn, { stated, instead, silent, periodUnknown: column.periodUnknown }),
		table: { ...layer.table, rows: layer.table.rows.slice(0, MOST_ROWS) },
		moreRows: Math.max(0, layer.table.rows.length - MOST_ROWS),
		mapPath: mapPath(place.layer, place.choice),
		measures: slideMeasures(dataset)
	};
}

/** Where the figures of a picture are printed, those stated instead with them, for who sees it without the page. */
function sourceOf({ sources, version }: Dataset, printed: readonly Pick<ShownFigure, 'source'>[]): string {
	const used = printed.map(({ source }) => source.provenance);
	const lines = sources.flatMap(({ sourceId, publisher, title, published }) => {
		const own = used.filter((provenance) => provenance.sourceId === sourceId);
		const pages = [...new Set(own.flatMap(({ page }) => page ?? []))].sort(byFirstPage).join(', ');
		const date = published === null ? m.citations.undated : formatDate(published);
		return own.length === 0
			? []
			: [[publisher, title, date, formatPages(pages || null)].filter(Boolean).join(', ')];
	});
	return `${lines.join('; ')}. ${m.layout.footerVersion(version)}`;
}
const byFirstPage = (a: string, b: string): number => parseInt(a, 10) - parseInt(b, 10);

/** How many figures compare, as a sentence. */
function fairness(column: FigureColumn): string {
	const text = fairnessWords(column);
	return `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}.`;
}
