import type { City, Dataset } from '../../domain/dataset.ts';
import { compareNames } from '../../format/list.ts';
import { formatExact, formatNumber } from '../../format/number.ts';
import { m } from '../../messages/index.ts';
import { rowsByCity, type CityRows } from '../../selectors/city-rows.ts';
import { cityThemes } from '../../selectors/city-themes.ts';
import { comparableFigure } from '../../selectors/comparability.ts';
import { indexBy } from '../../selectors/group-by.ts';
import {
	DIMENSIONS,
	similarCities,
	type CityFeatures,
	type Dimension,
	type SetInputs,
	type SimilarCity,
	type SizeInputs
} from '../../selectors/similar-cities.ts';
import { populationFigure } from './population.ts';

/** The cities most alike by one dimension, each with its inputs in words. */
export interface SimilarDimension {
	readonly dimension: Dimension;
	readonly cities: readonly {
		readonly cityId: string;
		readonly name: string;
		/** What makes them alike: `3 of 7 in common: Housing, Health and Decent work`. */
		readonly reading: string;
	}[];
	/** How many others are as near as the last one shown. */
	readonly more: number;
	/** How many are left out because an input is not stated. */
	readonly leftOut: number;
}

const MOST = 3;
const words = m.compare.similar;

interface Features {
	readonly cities: readonly CityFeatures[];
	readonly byId: ReadonlyMap<string, CityFeatures>;
}

function featuresOf(rows: CityRows, indicators: ReadonlyMap<string, Dataset['indicators'][number]>) {
	return {
		cityId: rows.city.cityId,
		needThemes: cityThemes(rows).need,
		namedGroups: new Set(
			rows.groupMarks.filter(({ status }) => status === 'named').map(({ groupId }) => groupId)
		),
		population: populationFigure(rows.city),
		shares: rows.facts.flatMap((fact) => {
			const indicator = indicators.get(fact.indicatorId);
			return indicator?.unit === 'percent'
				? [{ ...comparableFigure(fact, indicator), value: fact.value }]
				: [];
		}),
		funds: new Map(rows.funding.map(({ fund, access }) => [fund, access]))
	};
}

/** The features of every city, by name. */
function allFeatures(dataset: Dataset): Features {
	const indicators = indexBy(dataset.indicators, ({ indicatorId }) => indicatorId);
	const cities = [...rowsByCity(dataset).values()]
		.sort((a, b) => compareNames(a.city.name, b.city.name))
		.map((rows) => featuresOf(rows, indicators));
	return { cities, byId: indexBy(cities, ({ cityId }) => cityId) };
}

/** Labels of the rows that inputs name by id. */
interface Labels {
	readonly themes: ReadonlyMap<string, string>;
	readonly groups: ReadonlyMap<string, string>;
	readonly indicators: ReadonlyMap<string, string>;
}

function setReading(labels: ReadonlyMap<string, string>, { shared, onlyOwn, onlyOther }: SetInputs): string {
	const all = shared.length + onlyOwn.length + onlyOther.length;
	const names = [...labels].filter(([id]) => shared.includes(id)).map(([, label]) => label);
	return words.sets(names, all);
}

function sizeReading(labels: Labels['indicators'], { own, other, times, shares }: SizeInputs): string {
	const [ownText, otherText] = [formatExact(own), formatExact(other)];
	const size =
		own === other
			? words.sameSize(otherText, ownText)
			: words.size(otherText, ownText, formatNumber(Math.round(times * 10) / 10));
	const percent = (value: number) => `${formatExact(value)}%`;
	const readings = shares.map((share) =>
		words.share(labels.get(share.indicatorId) ?? share.indicatorId, percent(share.other), percent(share.own))
	);
	return [size, ...readings].join('; ');
}

const READINGS: {
	readonly [Name in Dimension]: (city: SimilarCity<Name>, labels: Labels) => string;
} = {
	themes: ({ inputs }, { themes }) => setReading(themes, inputs),
	groups: ({ inputs }, { groups }) => setReading(groups, inputs),
	size: ({ inputs }, { indicators }) => sizeReading(indicators, inputs),
	funding: ({ inputs }) => words.funds(inputs.equal, inputs.equal.length + inputs.different.length)
};

function dimensionSlice<Name extends Dimension>(
	dimension: Name,
	{ own, features, names, labels }: Context
): SimilarDimension {
	const { cities, leftOut } = similarCities(own, features.cities, dimension);
	const shown = cities.slice(0, MOST);
	const last = shown.at(-1)?.measure;
	return {
		dimension,
		cities: shown.map((city) => ({
			cityId: city.cityId,
			name: names.get(city.cityId)?.name ?? city.cityId,
			reading: READINGS[dimension](city, labels)
		})),
		more: cities.slice(MOST).filter(({ measure }) => measure === last).length,
		leftOut: leftOut.length
	};
}

interface Context {
	readonly own: CityFeatures;
	readonly features: Features;
	readonly names: ReadonlyMap<string, City>;
	readonly labels: Labels;
}

const contexts = new WeakMap<Dataset, Omit<Context, 'own'>>();

/** What every city's slice needs; worked out once a dataset. */
function contextOf(dataset: Dataset): Omit<Context, 'own'> {
	let context = contexts.get(dataset);
	if (context) return context;
	context = {
		features: allFeatures(dataset),
		names: indexBy(dataset.cities, ({ cityId }) => cityId),
		labels: {
			themes: new Map(dataset.themes.map(({ themeId, shortLabel, label }) => [themeId, shortLabel ?? label])),
			groups: new Map(dataset.groups.map(({ groupId, label }) => [groupId, label])),
			indicators: new Map(dataset.indicators.map(({ indicatorId, label }) => [indicatorId, label]))
		}
	};
	contexts.set(dataset, context);
	return context;
}

/** The cities like a city, dimension by dimension; throws `no city: <id>` for an unknown one. */
export function similarSlice(dataset: Dataset, cityId: string): readonly SimilarDimension[] {
	const context = contextOf(dataset);
	const own = context.features.byId.get(cityId);
	if (!own) throw new Error(`no city: ${cityId}`);
	return DIMENSIONS.map((dimension) => dimensionSlice(dimension, { ...context, own }));
}
