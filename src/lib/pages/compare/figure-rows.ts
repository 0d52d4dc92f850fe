import { formatPeriod } from '../../format/date.ts';
import { formatFigure } from '../../format/number.ts';
import { m } from '../../messages/index.ts';
import { cityFigure, usualGroup } from '../../selectors/city-figure.ts';
import { comparableFigure } from '../../selectors/comparability.ts';
import { groupBy } from '../../selectors/group-by.ts';
import { figureRelation } from '../../selectors/shared-or-different.ts';
import { familyLabel } from '../cities/columns.ts';
import type { ComparedCity, ComparedFigure } from './compared-city.ts';
import { cell, type ComparedLine, type ComparedRow } from './comparison.ts';
import { populationFigure } from './population.ts';
import { judgeFigures, type PlacedFigure } from './judge-figures.ts';

const words = m.compare;

/** A figure in one line: `26,503 persons`, then group, area and period, as far as they are not the city's own. */
function figureLine(
	{ fact, indicator, groupLabel, later }: ComparedFigure,
	{ city }: ComparedCity,
	{ label = null, mark = null }: { label?: string | null; mark?: string | null } = {}
): ComparedLine {
	const isSign =
		indicator.unit === 'percent' || indicator.unit === 'currency-eur' || indicator.unit === 'count';
	const reading = formatFigure({ ...fact, unit: indicator.unit });
	const area = m.figures.geography[fact.geography];
	const parts = [
		groupLabel,
		fact.geographyName ?? (fact.geography === city.level ? null : area),
		fact.geographyName !== null && fact.geography !== city.level ? area : null,
		fact.geographyBasis === 'inferred' ? m.figures.areaInferred : null,
		fact.period === null ? m.figures.noPeriod : formatPeriod(fact.period)
	];
	return {
		lead: isSign ? reading : `${reading} ${m.figures.unitOf(indicator.unit)}`,
		text: [label, parts.filter((part) => part !== null).join(', ')]
			.filter((part) => part !== null)
			.join(' – '),
		mark,
		source: {
			table: 'facts',
			id: fact.factId,
			path: `cities/${fact.cityId}/#${fact.factId}`,
			provenance: {
				sourceId: fact.sourceId,
				page: fact.page,
				basis: fact.basis,
				basisNote: fact.basisNote
			},
			...(later && { later })
		}
	};
}

type FiguresOfCity = ReadonlyMap<string, readonly ComparedFigure[]>;

/** The row of an indicator that two cities or more have. */
function indicatorRow(cities: readonly ComparedCity[], byCity: FiguresOfCity): ComparedRow {
	const all = [...byCity.values()].flat();
	const { indicator } = all[0]!;
	const usual = usualGroup(all.map(({ fact }) => fact));
	const chosen = cities.map((city) => {
		const figures = byCity.get(city.city.cityId) ?? [];
		const found = cityFigure(
			figures.map(({ fact }) => fact),
			city.city.level,
			usual
		);
		if (!found) return null;
		const ordered = [found.main, ...found.others].map((fact) => figures.find((each) => each.fact === fact)!);
		const placed: PlacedFigure = {
			...comparableFigure(found.main, indicator),
			value: found.main.value,
			name: city.city.name
		};
		return { ordered, placed };
	});
	const figures = chosen.map((each) => each?.placed ?? null);
	const { note, marks } = judgeFigures(figures);
	return {
		id: indicator.indicatorId,
		label: indicator.label,
		kind: null,
		relation: figureRelation(figures),
		note: [note, indicator.definition].filter((part) => part !== null).join(' '),
		themeIds: [],
		cells: cities.map((city, place) => {
			const { ordered = [], placed } = chosen[place] ?? {};
			const lines = ordered.map((figure, index) =>
				figureLine(
					figure,
					city,
					index === 0 ? { mark: placed ? marks.get(placed) : null } : { label: words.alsoStated }
				)
			);
			return cell(city.city.cityId, lines, 'not-stated');
		})
	};
}

/** One row for all figures of a family that only one city has: they count different people or things. */
function familyRow(
	family: string | null,
	figures: readonly ComparedFigure[],
	cities: readonly ComparedCity[]
): ComparedRow {
	const byCity = groupBy(figures, ({ fact }) => fact.cityId);
	return {
		id: family === null ? 'others' : `family-${family}`,
		label: family === null ? words.figuresOfOne : words.otherFigures(familyLabel(family)),
		kind: null,
		relation: 'unsettled',
		note: byCity.size > 1 && family !== null ? words.otherDefinitions : null,
		themeIds: [],
		cells: cities.map((city) =>
			cell(
				city.city.cityId,
				(byCity.get(city.city.cityId) ?? []).map((figure) =>
					figureLine(figure, city, { label: figure.indicator.label })
				),
				'not-stated'
			)
		)
	};
}

/**
 * The figures: first a row for each indicator that two of the cities have, then what only one has, family by family,
 * so that figures that read alike and count different people stand near and apart.
 */
export function figureRows(cities: readonly ComparedCity[]): readonly ComparedRow[] {
	const all = cities.flatMap(({ figures }) => figures).sort((a, b) => a.order - b.order);
	const byIndicator = [...groupBy(all, ({ indicator }) => indicator.indicatorId).values()].map((figures) =>
		groupBy(figures, ({ fact }) => fact.cityId)
	);
	const common = byIndicator.filter(({ size }) => size > 1);
	const single = byIndicator
		.filter(({ size }) => size === 1)
		.flatMap((figures) => [...figures.values()].flat());
	const families = [...groupBy(single, ({ indicator }) => indicator.family)];
	const ordered = [
		...families.filter(([family]) => family !== null),
		...families.filter(([family]) => family === null)
	];
	return [
		...common.map((figures) => indicatorRow(cities, figures)),
		...ordered.map(([family, figures]) => familyRow(family, figures, cities))
	];
}

/** Inhabitants, as the heads of the profiles print them. */
export function populationRow(cities: readonly ComparedCity[]): ComparedRow {
	const figures = cities.map(({ city }): PlacedFigure | null => {
		const figure = populationFigure(city);
		return figure && { ...figure, name: city.name };
	});
	const { note, marks } = judgeFigures(figures);
	return {
		id: 'population',
		label: words.place.population,
		kind: null,
		relation: figureRelation(figures),
		note,
		themeIds: [],
		cells: cities.map(({ city }, place) => {
			const figure = figures[place];
			if (!figure) return cell(city.cityId, [], 'not-stated');
			const lead = formatFigure(figure);
			const source = {
				table: 'cities',
				id: city.cityId,
				path: `cities/${city.cityId}/`,
				provenance: city
			} as const;
			return cell(city.cityId, [{ lead, text: '', mark: marks.get(figure) ?? null, source }]);
		})
	};
}
