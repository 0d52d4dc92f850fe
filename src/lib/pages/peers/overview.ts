import type { Dataset } from '#lib/domain/dataset.ts';
import { m } from '#lib/messages/index.ts';
import { MATURITIES, type Maturity } from '#lib/peers/peer-records.ts';
import { groupBy } from '#lib/selectors/group-by.ts';
import { arrowsOf, type Arrows } from './arrows.ts';
import { isLarge, type PeerNetwork } from './network.ts';
import { bestOf, pairRow, type PairRow } from './pairs.ts';

/** A city in the list to start from. */
export interface StartRow {
	readonly cityId: string;
	readonly name: string;
	readonly asks: number;
	/** For how many of them somebody has something ready; null in a large network, where counting takes long. */
	readonly withSuggestion: number | null;
	/** Of these, for how many each city that has it names a difficulty on the same subject. */
	readonly onlyDifficult: number;
	readonly hasActions: boolean;
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
	/** What the matches were read from, for pictures that leave the page. */
	readonly source: string;
	readonly cities: readonly StartRow[];
	/** Names of all cities, by id. */
	readonly names: Readonly<Record<string, string>>;
	/** One row a learner; null where a matrix of all cities would be too large to read. */
	readonly matrix: readonly PairRow[] | null;
	/** The strongest pairs of the matrix. */
	readonly arrows: Arrows | null;
	readonly themes: readonly ThemeRow[];
}

/** More cities than this make no matrix that anybody reads; the table by theme and the cities' own pages remain. */
const MATRIX_AT_MOST = 24;

function themeRows({ themes, cities }: Dataset, { index }: PeerNetwork): ThemeRow[] {
	const rows = new Map(
		themes.map(({ themeId, label }) => [
			themeId,
			{ themeId, label, learners: [] as string[], hosts: [] as ThemeRow['hosts'][number][] }
		])
	);
	for (const { cityId } of cities) {
		const asked = (index.asks.get(cityId) ?? []).flatMap(({ themeIds }) => themeIds);
		for (const themeId of new Set(asked)) rows.get(themeId)?.learners.push(cityId);
		const shown = (index.offers.get(cityId) ?? []).flatMap(({ themeIds, maturity }) =>
			themeIds.map((themeId) => ({ themeId, maturity }))
		);
		for (const [themeId, offers] of groupBy(shown, (offer) => offer.themeId))
			rows.get(themeId)?.hosts.push({ cityId, maturity: bestOf(offers.map(({ maturity }) => maturity)) });
	}
	const byMaturity = (a: ThemeRow['hosts'][number], b: ThemeRow['hosts'][number]): number =>
		MATURITIES.indexOf(a.maturity) - MATURITIES.indexOf(b.maturity);
	return [...rows.values()].map((row) => ({ ...row, hosts: row.hosts.sort(byMaturity) }));
}

/** The finder's first page: the cities to start from, and who could learn from whom by theme. */
export function peersSlice(dataset: Dataset, network: PeerNetwork): PeersSlice {
	const { index } = network;
	const { shortTitle, title, networkId, baselineSourceId } = dataset.network;
	const baseline = dataset.sources.find(({ sourceId }) => sourceId === baselineSourceId);
	const matrix =
		dataset.cities.length > MATRIX_AT_MOST
			? null
			: dataset.cities.map(({ cityId }) => pairRow(network, cityId));
	return {
		network: shortTitle ?? title,
		networkId,
		source: `${baseline?.title ?? title}. ${m.layout.footerVersion(dataset.version)}`,
		cities: dataset.cities.map(({ cityId, name }) => {
			const asks = index.asks.get(cityId) ?? [];
			return {
				cityId,
				name,
				asks: asks.length,
				withSuggestion: isLarge(network) ? null : network.answered(cityId),
				onlyDifficult: isLarge(network) ? 0 : network.difficult(cityId),
				hasActions: asks.some(({ key }) => key.startsWith('actions/'))
			};
		}),
		names: Object.fromEntries(dataset.cities.map(({ cityId, name }) => [cityId, name])),
		matrix,
		arrows:
			matrix &&
			arrowsOf(
				matrix,
				dataset.themes.map(({ themeId }) => themeId)
			),
		themes: themeRows(dataset, network)
	};
}
