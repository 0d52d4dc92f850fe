import type { Arrow } from '../peers/arrows.ts';
import { m } from '../../messages/index.ts';
import { peerNetwork } from '../peers/network.ts';
import { peersSlice, type PeersSlice } from '../peers/overview.ts';
import type { PairRow } from '../peers/pairs.ts';
import { perDataset } from '../../selectors/per-dataset.ts';
import { cityPlaces, part, type AtlasTable, type LayerKind } from './layer.ts';

const slices = perDataset((dataset) => peersSlice(dataset, peerNetwork(dataset)));

/** The arrows of one theme, as the drawing of all asks takes them. */
const arrowsOn = ({ arrows }: PeersSlice, theme: string): readonly Arrow[] =>
	(arrows?.arrows ?? []).flatMap(({ learnerId, hostId, drawn }) => {
		const count = drawn[theme];
		return count ? [{ learnerId, hostId, drawn: { '': count } }] : [];
	});

/** The pairs of a learner on a theme, those on most asks first. */
const pairsOn = ({ cells }: PairRow, theme: string) =>
	cells
		.flatMap(({ hostId, asks, maturity, themes }) => {
			const count = theme === '' ? { asks, maturity } : themes[theme];
			return count ? [{ hostId, ...count }] : [];
		})
		.sort((a, b) => b.asks - a.asks);

function pairTable(slice: PeersSlice, theme: string, caption: string): AtlasTable {
	const name = (id: string): string => slice.names[id] ?? id;
	return {
		caption,
		columns: [m.peers.learner, m.atlas.exchange.hosts],
		rows: (slice.matrix ?? []).map((row) => {
			const pairs = pairsOn(row, theme);
			return {
				id: row.learnerId,
				head: part(name(row.learnerId), `peers/${row.learnerId}/`),
				cells: [
					pairs.length === 0
						? [part(m.peers.none)]
						: pairs.map(({ hostId, asks, maturity }) =>
								part(
									m.atlas.exchange.pair(name(hostId), asks, m.peersMarks.maturity[maturity].toLowerCase()),
									`peers/${row.learnerId}/?host=${hostId}#asks`
								)
							)
				]
			};
		})
	};
}

/** Who could learn from whom, on all themes together and on each. */
export const exchangeLayer: LayerKind = {
	choices: ({ dataset }) => {
		const slice = slices(dataset);
		const drawn = (theme: string) => (slice.arrows?.counts[theme]?.drawn ?? 0) > 0;
		if (!drawn('')) return [];
		return [
			{ id: '', label: m.peers.allThemes },
			...slice.themes
				.filter(({ themeId }) => drawn(themeId))
				.map(({ themeId, label }) => ({ id: themeId, label }))
		];
	},
	layer: ({ dataset }, theme) => {
		const slice = slices(dataset);
		const label = slice.themes.find(({ themeId }) => themeId === theme)?.label ?? '';
		const arrows = arrowsOn(slice, theme);
		const counts = slice.arrows?.counts[theme] ?? { drawn: 0, pairs: 0 };
		const title = label === '' ? m.atlas.exchange.title : m.atlas.exchange.titleOf(label);
		const name = (id: string): string => slice.names[id] ?? id;
		return {
			title,
			finding: m.atlas.exchange.finding(counts.drawn, counts.pairs),
			note: `${m.peers.arrowsNote} ${m.peers.legend}`,
			places: cityPlaces(dataset, ({ cityId }) => {
				const hosts = arrows
					.filter(({ learnerId }) => learnerId === cityId)
					.map(({ hostId }) => name(hostId));
				return {
					words: hosts.length === 0 ? m.atlas.exchange.drawnNone : m.atlas.exchange.drawn(hosts),
					properties: { could_learn_from: hosts.join('; ') }
				};
			}),
			legend: [],
			table: pairTable(slice, theme, title),
			more: [
				part(m.atlas.exchange.page, 'peers/'),
				...(theme === '' ? [] : [part(m.atlas.exchange.matrix, `peers/?theme=${theme}#network`)])
			],
			unit: null,
			arrows
		};
	}
};
