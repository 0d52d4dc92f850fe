import { formatFigure, needsUnit } from '../../format/number.ts';
import { m } from '../../messages/index.ts';
import { isUpperLimit } from '../../selectors/comparability.ts';
import { citiesSlice, type CityRow } from '../cities.ts';
import type { FigureColumn } from '../cities/columns.ts';
import { companionReading, statedInstead } from '../cities/figure-cell.ts';
import { fairnessWords } from '../cities/fairness-words.ts';
import {
	cityPlaces,
	part,
	placeTable,
	sign,
	type AtlasContext,
	type AtlasPlace,
	type AtlasTable,
	type CityContent,
	type LayerId,
	type LayerKind,
	type LegendEntry
} from './layer.ts';

/** The columns of the comparison table that two cities or more have a figure for: shares, or all others. */
const columnsOf = ({ dataset }: AtlasContext, shares: boolean): readonly FigureColumn[] =>
	citiesSlice(dataset).columns.filter(
		(column): column is FigureColumn =>
			column.kind === 'figure' && mapOfColumn(column)?.layer === (shares ? 'share' : 'figure')
	);

/** Where a column of the comparison table is drawn as a map; null where it holds too few figures for one. */
export const mapOfColumn = ({
	id,
	unit,
	figures
}: FigureColumn): { layer: LayerId; choice: string } | null =>
	figures > 1 ? { layer: unit === 'percent' ? 'share' : 'figure', choice: id } : null;

/** What the authority is, where it is none of the usual sort, or which area the figure describes. */
const areaOf = (row: CityRow, area: string | null): string =>
	area ?? (row.level === 'municipality' ? '' : m.figures.level[row.level].toLowerCase());

/** A city's figure: a full circle where it compares with others, else a hollow one. */
function contentOf(column: FigureColumn, row: CityRow | undefined): CityContent {
	const cell = row?.figures[column.id];
	const figure = cell?.figure;
	if (!row || !cell || !figure)
		return {
			value: '∅',
			words: [
				m.evidence.emptyShort['not-stated'],
				...statedInstead(cell).map((companion) => m.atlas.figure.instead(companionReading(companion)))
			].join(', '),
			mark: { shape: 'circle', letter: '', fill: 'hollow', label: m.evidence.emptyShort['not-stated'] },
			properties: { indicator: column.label, value: null, compares: false }
		};
	const reading = formatFigure({ ...figure, unit: column.unit });
	const area = areaOf(row, figure.area);
	const inferred = figure.isAreaInferred ? m.figures.areaInferred : '';
	const status = cell.isRanked ? m.atlas.figure.compares : m.atlas.figure.apart;
	const label = [reading, area, inferred, status].filter((each) => each !== '').join(', ');
	return {
		// The name of the area is in the table; on the map its kind has to do.
		value: area === '' ? reading : `${reading} (${area.split(' (')[0]!})`,
		words: label,
		mark: { shape: 'circle', letter: '', label, fill: cell.isRanked ? 'full' : 'dashed' },
		// The circle of a limit would show a figure that nobody has printed.
		size: figure.value > 0 && !isUpperLimit(figure) ? figure.value : null,
		properties: {
			indicator: column.label,
			unit: column.unit,
			value: figure.value,
			value_max: figure.valueMax,
			qualifier: figure.qualifier,
			area: figure.area ?? m.figures.level[row.level].toLowerCase(),
			area_basis: figure.isAreaInferred ? 'inferred' : 'stated',
			period: figure.period,
			compares: cell.isRanked,
			why_not: cell.isRanked ? null : whyNot(column, cell.why)
		}
	};
}

/** Why a figure stands apart: what differs from those that compare, or that none do. */
const whyNot = (column: FigureColumn, why: readonly string[]): string =>
	why.length > 0 ? why.join(' ') : fairnessWords(column);

/** What its circles stand for. */
const legendOf = (hasGaps: boolean): readonly LegendEntry[] => [
	{ id: 'compares', label: m.atlas.figure.compares, sign: sign('circle', 'full') },
	{ id: 'apart', label: m.atlas.figure.apart, sign: sign('circle', 'dashed') },
	...(hasGaps
		? [
				{
					id: 'empty',
					label: m.evidence.emptyShort['not-stated'],
					sign: sign('circle', 'hollow', { text: '∅' })
				}
			]
		: [])
];

/** Each city's figure with its area and time, and whether it compares. */
function figureTable(
	column: FigureColumn,
	places: readonly AtlasPlace[],
	rows: ReadonlyMap<string, CityRow>
): AtlasTable {
	const words = m.atlas.figure;
	const unit = needsUnit(column.unit) ? m.figures.unitOf(column.unit) : null;
	const head = {
		caption: column.label,
		columns: [m.atlas.city, unit === null ? words.figure : words.figureIn(unit), words.where, words.whether]
	};
	return placeTable(head, places, (cityId) => {
		const row = rows.get(cityId)!;
		const cell = row.figures[column.id];
		const figure = cell?.figure;
		const instead = statedInstead(cell).map((companion) =>
			part(words.instead(companionReading(companion)), companion.source.path)
		);
		if (!cell || !figure) return [[part(m.evidence.emptyShort['not-stated']), ...instead], [], []];
		const area = m.figures.areaOf(
			figure.area ?? m.figures.level[row.level].toLowerCase(),
			figure.isAreaInferred ? 'inferred' : null
		);
		const where = [figure.group, area, figure.period ?? m.cities.noDate];
		return [
			[part(formatFigure({ ...figure, unit: column.unit }), figure.source.path)],
			[part(where.filter((each) => each !== null).join(', '))],
			[part(cell.isRanked ? words.compares : whyNot(column, cell.why))]
		];
	});
}

const figureKind = (shares: boolean): LayerKind => ({
	choices: (context) => columnsOf(context, shares).map(({ id, label }) => ({ id, label })),
	layer: (context, choice) => {
		const { dataset } = context;
		const column = columnsOf(context, shares).find(({ id }) => id === choice)!;
		const rows = new Map(citiesSlice(dataset).rows.map((row) => [row.cityId, row]));
		const places = cityPlaces(dataset, ({ cityId }) => contentOf(column, rows.get(cityId)));
		return {
			title: column.label,
			finding: m.atlas.figure.finding(column.figures, dataset.cities.length, fairnessWords(column)),
			note: [
				column.definition,
				m.atlas.figure.note,
				column.periodUnknown ? m.comparability.periodUnknown : ''
			]
				.filter((each) => each !== '')
				.join(' '),
			places,
			legend: legendOf(column.figures < dataset.cities.length),
			table: figureTable(column, places, rows),
			more: [
				part(m.slide.link, `charts/${column.id}/`),
				part(m.atlas.figure.table, `cities/?columns=${column.id}`)
			],
			unit: column.unit,
			arrows: []
		};
	}
});

/** Numbers by the area of a circle; shares are a layer of their own, so that nobody reads a percentage as a number. */
export const figureLayer = figureKind(false);
export const shareLayer = figureKind(true);
