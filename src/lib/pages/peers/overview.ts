import type { Dataset } from '#lib/domain/dataset.ts';
import { MATURITIES, type Maturity } from '#lib/peers/peer-records.ts';
import { DEFAULT_WEIGHTS } from '#lib/peers/score.ts';
import { suggest } from '#lib/peers/suggest.ts';
import { groupBy } from '#lib/selectors/group-by.ts';
import type { PeerNetwork } from './network.ts';

/** A city in the list to start from. */
export interface StartRow {
	readonly cityId: string;
	readonly name: string;
	readonly asks: number;
	readonly withSuggestion: number;
	readonly hasActions: boolean;
}

/** Who could learn from whom, at one crossing: on how many of the learner's asks the host stands in the short list. */
export interface PairCell {
	readonly hostId: string;
	readonly asks: number;
	/** The best that the host has to show on one of them. */
	readonly maturity: Maturity;
	/** Themes of those asks, each with their number. */
	readonly themes: Readonly<Record<string, number>>;
}

export interface ThemeRow {
	readonly themeId: string;
	readonly label: string;
	/** Cities with an ask on it, and cities with something to show on it, best first. */
	readonly learners: readonly string[];
	readonly hosts: readonly { readonly cityId: string; readonly maturity: Maturity }[];
}

export interface PeersSlice {
	readonly network: string;
	readonly networkId: string;
	readonly cities: readonly StartRow[];
	/** Names of all cities, by id. */
	readonly names: Readonly<Record<string, string>>;
	/** One row a learner; null where a matrix of all cities would be too large to read. */
	readonly matrix: readonly { readonly learnerId: string; readonly cells: readonly PairCell[] }[] | null;
	readonly themes: readonly ThemeRow[];
}

/** More cities than this make no matrix that anybody reads; the table by theme and the cities' own pages remain. */
const MATRIX_AT_MOST = 24;
/** Places of an ask's list that the matrix counts: all six would name nearly every city of a small network. */
const BEST = 3;

function cellsOf({ index, matchesOf }: PeerNetwork, learnerId: string): PairCell[] {
	const matches = matchesOf(learnerId);
	const visits = (index.asks.get(learnerId) ?? []).flatMap((ask) =>
		suggest(matches.get(ask.key) ?? [], DEFAULT_WEIGHTS, BEST).suggestions.map(({ hostId, best }) => ({
			hostId,
			maturity: best.maturity,
			themeIds: ask.themeIds
		}))
	);
	return [...groupBy(visits, ({ hostId }) => hostId)].map(([hostId, ofHost]) => {
		const themes = groupBy(
			ofHost.flatMap(({ themeIds }) => themeIds),
			(id) => id
		);
		return {
			hostId,
			asks: ofHost.length,
			maturity: bestOf(ofHost.map(({ maturity }) => maturity)),
			themes: Object.fromEntries([...themes].map(([id, all]) => [id, all.length]))
		};
	});
}

const bestOf = (kinds: readonly Maturity[]): Maturity =>
	MATURITIES.find((kind) => kinds.includes(kind)) ?? 'action';

function themeRows({ themes, cities }: Dataset, { index }: PeerNetwork): ThemeRow[] {
	return themes.map(({ themeId, label }) => {
		const on = <Row extends { themeIds: readonly string[] }>(rows: readonly Row[] = []): readonly Row[] =>
			rows.filter(({ themeIds }) => themeIds.includes(themeId));
		return {
			themeId,
			label,
			learners: cities.map(({ cityId }) => cityId).filter((cityId) => on(index.asks.get(cityId)).length > 0),
			hosts: cities
				.flatMap(({ cityId }) => {
					const offers = on(index.offers.get(cityId));
					return offers.length === 0
						? []
						: { cityId, maturity: bestOf(offers.map(({ maturity }) => maturity)) };
				})
				.sort((a, b) => MATURITIES.indexOf(a.maturity) - MATURITIES.indexOf(b.maturity))
		};
	});
}

/** The finder's first page: the cities to start from, and who could learn from whom by theme. */
export function peersSlice(dataset: Dataset, network: PeerNetwork): PeersSlice {
	const { index } = network;
	return {
		network: dataset.network.shortTitle ?? dataset.network.title,
		networkId: dataset.network.networkId,
		cities: dataset.cities.map(({ cityId, name }) => {
			const asks = index.asks.get(cityId) ?? [];
			return {
				cityId,
				name,
				asks: asks.length,
				withSuggestion: network.answered.get(cityId) ?? 0,
				hasActions: asks.some(({ key }) => key.startsWith('actions/'))
			};
		}),
		names: Object.fromEntries(dataset.cities.map(({ cityId, name }) => [cityId, name])),
		matrix:
			dataset.cities.length > MATRIX_AT_MOST
				? null
				: dataset.cities.map(({ cityId }) => ({ learnerId: cityId, cells: cellsOf(network, cityId) })),
		themes: themeRows(dataset, network)
	};
}
