import { formatExact, formatFigure, formatNumber } from '../../format/number.ts';
import { m } from '../../messages/index.ts';
import { differences } from '../../selectors/comparability.ts';
import { explainDifference } from '../../selectors/explain-difference.ts';
import { isOfTopics, partsOf, type Dimension, type TopicDimension } from '../../domain/likeness.ts';
import { likenessOf, type CityFeatures } from '../../selectors/similar-cities.ts';
import type { LikenessLabels } from './likeness-features.ts';

/** What a measure rests on: `Both: housing and health`. */
export interface PairReason {
	readonly label: string;
	readonly text: string;
}
export interface PairReading {
	readonly text: string;
	readonly reasons: readonly PairReason[];
	/** What is left to say where the statements on all that both have stand beside it: what only one has. */
	readonly rest?: readonly PairReason[];
}

type Pair = readonly [CityFeatures, CityFeatures];
interface Names {
	readonly names: readonly [string, string];
	readonly labels: LikenessLabels;
}
const words = m.likeness;

/** Sets are told in full: what both have, and what only one has. */
function setReading(
	sets: readonly [ReadonlySet<string>, ReadonlySet<string>],
	names: Names['names'],
	labels: ReadonlyMap<string, string>
): PairReading {
	const [own, other] = sets;
	const named = (isIn: (id: string) => boolean): string =>
		words.list([...labels].filter(([id]) => isIn(id)).map(([, label]) => label));
	if (own.size === 0 || other.size === 0) {
		const silent = names.filter((_, place) => sets[place]!.size === 0);
		return {
			text: words.notStated,
			reasons: [{ label: words.notMeasured, text: words.nothingFrom(silent) }]
		};
	}
	const shared = [...own].filter((id) => other.has(id)).length;
	return {
		text: words.of(shared, new Set([...own, ...other]).size),
		reasons: [
			{ label: words.both, text: named((id) => own.has(id) && other.has(id)) },
			{ label: words.only(names[0]), text: named((id) => own.has(id) && !other.has(id)) },
			{ label: words.only(names[1]), text: named((id) => other.has(id) && !own.has(id)) }
		]
	};
}

/** Parts that the profiles of some cities list nothing of, though others do: one line of the grid is no list of plans. */
export const unlistedParts = (
	dimension: Dimension,
	cities: readonly CityFeatures[],
	nameOf: (city: CityFeatures, place: number) => string
): readonly PairReason[] =>
	(isOfTopics(dimension) ? partsOf(dimension) : []).flatMap((part) => {
		const names = cities.flatMap((city, place) => (city.unlisted?.has(part) ? nameOf(city, place) : []));
		return names.length > 0 ? { label: words.unlisted[part], text: words.mayHaveMore(names) } : [];
	});

/** What both need, plan and practise, part by part; what only one has is told on the page of the pair. */
function topicReading(dimension: TopicDimension, [own, other]: Pair, { names, labels }: Names): PairReading {
	const sets = [own.topics[dimension], other.topics[dimension]] as const;
	const { text, reasons } = setReading(sets, names, labels.topics);
	if (sets.some(({ size }) => size === 0)) return { text, reasons };
	const shared = partsOf(dimension).flatMap((part) => {
		const has = (id: string): boolean => own.topics[part].has(id) && other.topics[part].has(id);
		const found = [...labels.topics].filter(([id]) => has(id)).map(([, label]) => label);
		return found.length > 0 ? [{ label: words.bothParts[part], text: words.list(found) }] : [];
	});
	const cautions = unlistedParts(dimension, [own, other], (_, place) => names[place]!);
	const rest = dimension === 'both' ? [] : reasons.slice(1);
	return {
		text,
		reasons: [...(shared.length > 0 ? shared : reasons.slice(0, 1)), ...cautions],
		rest: [...rest, ...cautions]
	};
}

/** Groups that are named for both; those that one implies are told beside, since no name is not no group. */
function groupReading([own, other]: Pair, { names, labels }: Names): PairReading {
	const reading = setReading([own.namedGroups, other.namedGroups], names, labels.groups);
	const implied = [own, other].flatMap(({ impliedGroups }, place) => {
		const found = [...labels.groups].filter(([id]) => impliedGroups?.has(id)).map(([, label]) => label);
		return found.length > 0 ? [words.impliedBy(names[place]!, words.list(found))] : [];
	});
	const told = implied.length > 0 ? [{ label: words.implied, text: implied.join('; ') }] : [];
	const reasons = [...reading.reasons, ...told];
	const isMeasured = own.namedGroups.size > 0 && other.namedGroups.size > 0;
	return { ...reading, reasons, rest: isMeasured ? reasons.slice(1) : reasons };
}

function sizeReading([own, other]: Pair, { names, labels }: Names): PairReading {
	const figures = [own.population, other.population] as const;
	const stated = figures.map((figure, place) => ({
		label: names[place]!,
		text: figure ? words.inhabitants(formatFigure(figure)) : words.notStated
	}));
	const found = likenessOf(own, other, 'size');
	if (!found) {
		const [a, b] = figures;
		if (!a || !b) return { text: words.notStated, reasons: stated };
		const why = differences(a, b).map((each) => explainDifference(each, b, a));
		return {
			text: words.notComparable,
			reasons: [...stated, { label: words.notMeasured, text: why.join(' ') || words.notComparable }]
		};
	}
	const percent = (value: number): string => `${formatExact(value)}%`;
	const shares = found.inputs.shares.map(({ indicatorId, own: here, other: there }) => ({
		label: labels.indicators.get(indicatorId) ?? indicatorId,
		text: words.beside(`${names[0]} ${percent(here)}`, `${names[1]} ${percent(there)}`)
	}));
	const times = formatNumber(Math.round(found.inputs.times * 10) / 10);
	return { text: times === '1' ? words.sameSize : words.times(times), reasons: [...stated, ...shares] };
}

/** Every fund with what both sources say of it, also where that settles nothing. */
function fundReading([own, other]: Pair, { names }: Names): PairReading {
	const found = likenessOf(own, other, 'funding');
	const funds = [...new Set([...own.funds.keys(), ...other.funds.keys()])];
	const reasons = funds.map((fund) => {
		const [here, there] = [own, other].map(({ funds: of }) =>
			m.compare.fundAccess[of.get(fund) ?? 'not-stated'].toLowerCase()
		);
		const isEqual = found?.inputs.equal.includes(fund) === true;
		const isSettled = isEqual || found?.inputs.different.includes(fund) === true;
		const text = isEqual
			? words.bothAre(here!)
			: words.beside(`${names[0]} ${here!}`, `${names[1]} ${there!}`);
		return { label: fund, text: isSettled ? text : words.notCounted(text) };
	});
	if (!found) return { text: words.notSettled, reasons };
	const { equal, different } = found.inputs;
	return { text: words.of(equal.length, equal.length + different.length), reasons };
}

/** The measure of two cities in words, with all that it rests on; also where there is none, and why. */
export function pairReading(dimension: Dimension, pair: Pair, { names, labels }: Names): PairReading {
	switch (dimension) {
		case 'groups':
			return groupReading(pair, { names, labels });
		case 'size':
			return sizeReading(pair, { names, labels });
		case 'funding':
			return fundReading(pair, { names, labels });
		default:
			return topicReading(dimension, pair, { names, labels });
	}
}
