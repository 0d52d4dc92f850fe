import { describe, expect, it } from 'vitest';
import type { MapLayout } from '#lib/geo/map-layout.ts';
import { datasetIn } from '../../../hosts/build.ts';
import { arrowMap, linesOfArrows } from './arrow-map.ts';
import { arrowsOf, READABLE } from './arrows.ts';
import { peerNetwork } from './network.ts';
import { pairRow, type PairCell, type PairRow } from './pairs.ts';

const cell = (hostId: string, asks: number, score: number, themes: PairCell['themes'] = {}): PairCell => ({
	hostId,
	asks,
	maturity: 'practice',
	score,
	themes
});
const drawnOn = (rows: readonly PairRow[], theme = '') =>
	arrowsOf(rows, ['housing'])
		.arrows.filter(({ drawn }) => drawn[theme])
		.map(({ learnerId, hostId }) => `${learnerId} ${hostId}`);

describe('the arrows of a matrix', () => {
	it('lead from each learner to the host of most asks, then of the higher score, then to all equals', () => {
		const cells = [cell('b', 1, 90), cell('c', 3, 50), cell('d', 3, 70)];
		expect(drawnOn([{ learnerId: 'a', cells }])).toEqual(['a d']);
		expect(drawnOn([{ learnerId: 'a', cells: [...cells, cell('e', 3, 70)] }])).toEqual(['a d', 'a e']);
		expect(drawnOn([{ learnerId: 'a', cells: [] }])).toEqual([]);
	});

	it('follow the counts of a theme where one is chosen', () => {
		const onHousing = { housing: { asks: 2, maturity: 'strength', score: 40 } } as const;
		const rows = [{ learnerId: 'a', cells: [cell('b', 5, 90), cell('c', 2, 40, onHousing)] }];
		expect(drawnOn(rows, 'housing')).toEqual(['a c']);
		const { arrows, counts } = arrowsOf(rows, ['housing', 'health']);
		expect(arrows.find(({ hostId }) => hostId === 'c')?.drawn).toEqual(onHousing);
		expect(counts).toEqual({
			'': { drawn: 1, pairs: 2 },
			housing: { drawn: 1, pairs: 1 },
			health: { drawn: 0, pairs: 0 }
		});
	});

	it('are no more than can be told apart, those on most asks', () => {
		const rows = Array.from({ length: 20 }, (_, at) => ({
			learnerId: `a${at}`,
			cells: [cell('b', at + 1, 50)]
		}));
		const drawn = drawnOn(rows);
		expect(drawn).toHaveLength(READABLE);
		expect(drawn[0]).toBe('a19 b');
		expect(arrowsOf(rows, []).counts['']).toEqual({ drawn: READABLE, pairs: 20 });
	});

	it('are pairs of the matrix, with its counts', () => {
		const dataset = datasetIn('data/weldi');
		const network = peerNetwork(dataset);
		const rows = dataset.cities.map(({ cityId }) => pairRow(network, cityId));
		const { arrows } = arrowsOf(
			rows,
			dataset.themes.map(({ themeId }) => themeId)
		);
		expect(arrows.length).toBeGreaterThan(dataset.cities.length);
		for (const { learnerId, hostId, drawn } of arrows) {
			expect(learnerId).not.toBe(hostId);
			const found = rows
				.find((row) => row.learnerId === learnerId)
				?.cells.find((pair) => pair.hostId === hostId);
			for (const [theme, count] of Object.entries(drawn))
				expect(theme === '' ? found : found?.themes[theme]).toMatchObject(count);
		}
	});
});

describe('the map of arrows', () => {
	const layout = (id: string, places: Record<string, readonly [number, number]>): MapLayout => ({
		id,
		width: 100,
		height: 100,
		type: 12,
		mapHeight: 100,
		base: { x: 0, y: 0, width: 100, height: 100 },
		points: Object.entries(places).map(([city, [x, y]]) => ({
			id: city,
			x,
			y,
			home: null,
			radius: 4,
			reach: 4,
			label: { id: city, shows: 'nothing' }
		})),
		insets: []
	});
	const pair = (learnerId: string, hostId: string) => ({
		learnerId,
		hostId,
		drawn: { '': { asks: 1, maturity: 'practice', score: 50 } as const }
	});

	it('draws those that have room, and names those of places too near to each other or outside', () => {
		const arrows = [pair('a', 'b'), pair('a', 'c'), pair('a', 'outside')];
		const { layouts, notDrawn } = arrowMap(arrows, [
			layout('narrow', { a: [10, 10], b: [60, 10], c: [12, 10] }),
			layout('wide', { a: [10, 10], b: [90, 10], c: [40, 10] })
		]);
		expect(layouts.narrow?.map(({ hostId }) => hostId)).toEqual(['b']);
		expect(layouts.wide?.map(({ hostId }) => hostId)).toEqual(['b', 'c']);
		expect(notDrawn.map(({ hostId }) => hostId)).toEqual(['c', 'outside']);
	});

	it('leads around a place that lies on the way', () => {
		const places = new Map<string, readonly [number, number]>([
			['a', [0, 50]],
			['b', [200, 50]]
		]);
		const [, middle] = linesOfArrows([pair('a', 'b')])(places)[11]!;
		const between = new Map([...places, ['x', middle] as const]);
		const lines = linesOfArrows([pair('a', 'b')])(between).flat();
		expect(Math.min(...lines.map(([x, y]) => Math.hypot(x - middle[0], y - middle[1])))).toBeGreaterThan(6);
	});
});
