import type { Dataset } from '../../domain/dataset.ts';
import { DIMENSIONS, TOPIC_PARTS, topicOfPart, type Dimension } from '../../domain/likeness.ts';
import { formatExact, formatNumber } from '../../format/number.ts';
import { m } from '../../messages/index.ts';
import {
	similarCities,
	type CityFeatures,
	type SetInputs,
	type SimilarCity,
	type SizeInputs
} from '../../selectors/similar-cities.ts';
import { likenessContext, type LikenessContext, type LikenessLabels } from './likeness-features.ts';

/** The cities most alike by one dimension, each with its inputs in words. */
export interface SimilarDimension {
	readonly dimension: Dimension;
	/** How it is measured. */
	readonly how: string;
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

function setReading(labels: ReadonlyMap<string, string>, { shared, onlyOwn, onlyOther }: SetInputs): string {
	const all = shared.length + onlyOwn.length + onlyOther.length;
	const names = [...labels].filter(([id]) => shared.includes(id)).map(([, label]) => label);
	return words.sets(names, all);
}

/** Topics with their part: `Housing (plan)`. */
const byPart = (topics: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
	new Map(
		TOPIC_PARTS.flatMap((part) =>
			[...topics].map(
				([id, label]) => [topicOfPart(part, id), words.ofPart(label, words.part[part])] as const
			)
		)
	);

function sizeReading(
	labels: LikenessLabels['indicators'],
	{ own, other, times, shares }: SizeInputs
): string {
	const [ownText, otherText] = [formatExact(own), formatExact(other)];
	const ratio = Math.round(times * 10) / 10;
	const size =
		own === other
			? words.sameSize(otherText, ownText)
			: ratio === 1
				? words.nearSize(otherText, ownText)
				: words.size(otherText, ownText, formatNumber(ratio));
	const percent = (value: number) => `${formatExact(value)}%`;
	const readings = shares.map((share) =>
		words.share(labels.get(share.indicatorId) ?? share.indicatorId, percent(share.other), percent(share.own))
	);
	return [size, ...readings].join('; ');
}

const READINGS: {
	readonly [Name in Dimension]: (city: SimilarCity<Name>, labels: LikenessLabels) => string;
} = {
	both: ({ inputs }, { topics }) => setReading(byPart(topics), inputs),
	needs: ({ inputs }, { topics }) => setReading(topics, inputs),
	actions: ({ inputs }, { topics }) => setReading(topics, inputs),
	practices: ({ inputs }, { topics }) => setReading(topics, inputs),
	groups: ({ inputs }, { groups }) => setReading(groups, inputs),
	size: ({ inputs }, { indicators }) => sizeReading(indicators, inputs),
	funding: ({ inputs }) => words.funds(inputs.equal, inputs.equal.length + inputs.different.length)
};

function dimensionSlice<Name extends Dimension>(
	dimension: Name,
	own: CityFeatures,
	{ cities: all, rows, labels, isFine }: LikenessContext
): SimilarDimension {
	const { cities, leftOut } = similarCities(own, all, dimension);
	const shown = cities.slice(0, MOST);
	const last = shown.at(-1)?.measure;
	return {
		dimension,
		how: words.how(dimension, isFine),
		cities: shown.map((city) => ({
			cityId: city.cityId,
			name: rows.get(city.cityId)?.name ?? city.cityId,
			reading: READINGS[dimension](city, labels)
		})),
		more: cities.slice(MOST).filter(({ measure }) => measure === last).length,
		leftOut: leftOut.length
	};
}

/** The cities like a city, dimension by dimension; throws `no city: <id>` for an unknown one. */
export function similarSlice(dataset: Dataset, cityId: string): readonly SimilarDimension[] {
	const context = likenessContext(dataset);
	const own = context.byId.get(cityId);
	if (!own) throw new Error(`no city: ${cityId}`);
	return DIMENSIONS.map((dimension) => dimensionSlice(dimension, own, context));
}
