import type { FundAccess } from '../domain/choices.ts';
import type { Dimension, TopicDimension, TopicPart } from '../domain/likeness.ts';
import { compares } from './comparability.ts';
import type { ValuedFigure } from './shared-or-different.ts';

/**
 * Cities that are like a city, by one named dimension at a time. There is no mixed score: each dimension has its own
 * measure, its inputs come with it, and a city whose inputs are not stated is left out and counted.
 *
 * - needs, actions, practices: topics of what they need, plan and practise (`city-topics.ts`). Shared topics over all topics
 *   that either has (Jaccard). Both: the same over all three; a topic that one needs and the other practises is not shared.
 * - groups: migrant groups that are named for both, over all that are named for either. "Implied" is not counted.
 * - size: inhabitants, nearest first by ratio (the absolute logarithm of it): twice as large is as far as half as
 *   large; only numbers that compare. Shares of the population that compare are given beside it; they do not enter the order.
 * - funding: funds on which both are known to have access or to have none; equal ones over these. Who is competent
 *   for what is told in sentences, which no rule compares: read them side by side.
 */

/** What the dimensions need of a city. */
export interface CityFeatures {
	readonly cityId: string;
	/** What it speaks of: ids of topics; of both, with their part (`topicOfPart`). */
	readonly topics: Readonly<Record<TopicDimension, ReadonlySet<string>>>;
	/** Parts that its profile lists nothing of, though others do: it may have more than is counted. */
	readonly unlisted?: ReadonlySet<TopicPart>;
	readonly namedGroups: ReadonlySet<string>;
	/** Groups that a sentence implies: told, and counted in no measure. */
	readonly impliedGroups?: ReadonlySet<string>;
	/** Inhabitants, of an area of the authority's own kind; null where the source gives none. */
	readonly population: ValuedFigure | null;
	/** Figures in percent. */
	readonly shares: readonly ValuedFigure[];
	readonly funds: ReadonlyMap<string, FundAccess>;
}

export interface SetInputs {
	readonly shared: readonly string[];
	readonly onlyOwn: readonly string[];
	readonly onlyOther: readonly string[];
}
export interface SizeInputs {
	readonly own: number;
	readonly other: number;
	/** How many times the larger is as large as the smaller. */
	readonly times: number;
	/** Pairs of figures that compare. */
	readonly shares: readonly { readonly indicatorId: string; readonly own: number; readonly other: number }[];
}
export interface FundInputs {
	readonly equal: readonly string[];
	readonly different: readonly string[];
}
interface InputsOf extends Readonly<Record<TopicDimension, SetInputs>> {
	readonly groups: SetInputs;
	readonly size: SizeInputs;
	readonly funding: FundInputs;
}

/** A city with its measure: 0 is nothing alike, 1 is the same. */
export interface SimilarCity<Name extends Dimension> {
	readonly cityId: string;
	readonly measure: number;
	readonly inputs: InputsOf[Name];
}
export interface SimilarCities<Name extends Dimension> {
	/** The most alike first, those with one measure in the order given; none whose measure is 0. */
	readonly cities: readonly SimilarCity<Name>[];
	/** Others whose inputs, or the city's own, are not stated or do not compare. */
	readonly leftOut: readonly string[];
}

/** How alike two cities are, and what that rests on. */
export interface Likeness<Name extends Dimension> {
	/** 0 is nothing alike, 1 is the same. */
	readonly measure: number;
	readonly inputs: InputsOf[Name];
}
type Measured<Name extends Dimension> = Likeness<Name> | null;

function measureSets(
	own: ReadonlySet<string>,
	other: ReadonlySet<string>
): { measure: number; inputs: SetInputs } | null {
	if (own.size === 0 || other.size === 0) return null;
	const shared = [...own].filter((id) => other.has(id));
	const onlyOwn = [...own].filter((id) => !other.has(id));
	const onlyOther = [...other].filter((id) => !own.has(id));
	return {
		measure: shared.length / (own.size + onlyOther.length),
		inputs: { shared, onlyOwn, onlyOther }
	};
}

function measureSize(own: CityFeatures, other: CityFeatures): Measured<'size'> {
	const [here, there] = [own.population, other.population];
	// A département is not a town: only numbers that compare are set beside each other.
	if (!here?.value || !there?.value || !compares(here, there)) return null;
	const times = Math.exp(Math.abs(Math.log(here.value / there.value)));
	const shares = own.shares.flatMap((share) => {
		const match = other.shares.find((candidate) => compares(share, candidate));
		return match ? [{ indicatorId: share.indicatorId, own: share.value, other: match.value }] : [];
	});
	return {
		measure: 1 / times,
		inputs: { own: here.value, other: there.value, times, shares }
	};
}

const isSettled = (access: FundAccess | undefined): boolean =>
	access === 'accessible' || access === 'no-access';

function measureFunds(own: CityFeatures, other: CityFeatures): Measured<'funding'> {
	const settled = [...own.funds.keys()].filter(
		(fund) => isSettled(own.funds.get(fund)) && isSettled(other.funds.get(fund))
	);
	if (settled.length === 0) return null;
	const equal = settled.filter((fund) => own.funds.get(fund) === other.funds.get(fund));
	const different = settled.filter((fund) => own.funds.get(fund) !== other.funds.get(fund));
	return { measure: equal.length / settled.length, inputs: { equal, different } };
}

const MEASURES: {
	readonly [Name in Dimension]: (own: CityFeatures, other: CityFeatures) => Measured<Name>;
} = {
	both: (own, other) => measureSets(own.topics.both, other.topics.both),
	needs: (own, other) => measureSets(own.topics.needs, other.topics.needs),
	actions: (own, other) => measureSets(own.topics.actions, other.topics.actions),
	practices: (own, other) => measureSets(own.topics.practices, other.topics.practices),
	groups: (own, other) => measureSets(own.namedGroups, other.namedGroups),
	size: measureSize,
	funding: measureFunds
};

/** How alike two cities are by one dimension; null where an input is not stated or does not compare. */
export const likenessOf = <Name extends Dimension>(
	own: CityFeatures,
	other: CityFeatures,
	dimension: Name
): Likeness<Name> | null => MEASURES[dimension](own, other);

/** The cities like a city by one dimension; linear in the others but for the sort. */
export function similarCities<Name extends Dimension>(
	own: CityFeatures,
	others: readonly CityFeatures[],
	dimension: Name
): SimilarCities<Name> {
	const measured = others
		.filter(({ cityId }) => cityId !== own.cityId)
		.map((other) => ({ cityId: other.cityId, found: MEASURES[dimension](own, other) }));
	return {
		cities: measured
			.flatMap(({ cityId, found }) => (found && found.measure > 0 ? [{ cityId, ...found }] : []))
			.sort((a, b) => b.measure - a.measure),
		leftOut: measured.filter(({ found }) => found === null).map(({ cityId }) => cityId)
	};
}
