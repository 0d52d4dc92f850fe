import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAt, grow, holds, intersects, lineMeetsBox, linesCross, type Box, type Point } from '../box.ts';
import { costOfPlace } from './place-cost.ts';
import { placeLabels, type LabelRequest, type PlacedLabel } from './place-labels.ts';

const ROOM = {
	bounds: { x: 0, y: 0, width: 560, height: 420 },
	height: 24,
	obstacles: [{ x: 430, y: 310, width: 120, height: 100 }],
	lines: [] as readonly (readonly [Point, Point])[]
};

const request = (index: number, x: number, y: number, width: number): LabelRequest => ({
	id: `p${index}`,
	point: [x, y],
	radius: 4.5,
	width,
	numberWidth: 24,
	silent: false
});

const cities = (most: number) =>
	fc
		.array(
			fc.tuple(
				fc.integer({ min: 5, max: 555 }),
				fc.integer({ min: 5, max: 415 }),
				fc.integer({ min: 28, max: 130 })
			),
			{
				minLength: 1,
				maxLength: most
			}
		)
		.map((list) => list.map(([x, y, width], index) => request(index, x, y, width)));

type Shown = Exclude<PlacedLabel, { shows: 'nothing' }>;
const shown = (labels: readonly PlacedLabel[]): Shown[] =>
	labels.filter((label): label is Shown => label.shows !== 'nothing');

const pairs = <T>(list: readonly T[]): [T, T][] =>
	list.flatMap((a, index) => list.slice(index + 1).map((b): [T, T] => [a, b]));

/** A hair smaller, so that touching is not taken for covering. */
const inner = (box: Box): Box => grow(box, -0.001);

describe('placeLabels', () => {
	it('never lets a label cover a label, a mark, an obstacle or the edge, for up to 60 cities', () => {
		fc.assert(
			fc.property(cities(60), (requests) => {
				const labels = shown(placeLabels(requests, ROOM));
				for (const [a, b] of pairs(labels)) expect(intersects(inner(a.box), inner(b.box))).toBe(false);
				for (const { box } of labels) {
					expect(holds(ROOM.bounds, box)).toBe(true);
					expect(intersects(box, ROOM.obstacles[0]!)).toBe(false);
					for (const { point } of requests) expect(intersects(inner(box), boxAt(point, 2, 2))).toBe(false);
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('never lets a leader cross a leader, another label or another mark', () => {
		fc.assert(
			fc.property(cities(60), (requests) => {
				const labels = shown(placeLabels(requests, ROOM));
				const crossed = pairs(labels).filter(
					([a, b]) =>
						(a.leader && lineMeetsBox(...a.leader, inner(b.box))) ||
						(b.leader && lineMeetsBox(...b.leader, inner(a.box))) ||
						(a.leader && b.leader && linesCross(...a.leader, ...b.leader))
				);
				expect(crossed).toEqual([]);
				const marksMet = labels.flatMap(({ id, leader }) =>
					requests.filter(
						(other) => leader && other.id !== id && lineMeetsBox(...leader, boxAt(other.point, 2, 2))
					)
				);
				expect(marksMet).toEqual([]);
			}),
			{ numRuns: 40 }
		);
	});

	it('gives one answer a city, in their order, and the same one every time', () => {
		fc.assert(
			fc.property(cities(30), (requests) => {
				const labels = placeLabels(requests, ROOM);
				expect(labels.map(({ id }) => id)).toEqual(requests.map(({ id }) => id));
				expect(placeLabels(requests, ROOM)).toEqual(labels);
			}),
			{ numRuns: 15 }
		);
	});

	it('names every one of a dozen cities that stand apart', () => {
		const requests = Array.from({ length: 12 }, (_, index) =>
			request(index, 70 + (index % 4) * 110, 60 + Math.floor(index / 4) * 90, 80)
		);
		expect(placeLabels(requests, ROOM).every(({ shows }) => shows === 'name')).toBe(true);
	});

	it('writes beside the mark where it can, with a leader where neighbours stand in the way', () => {
		const [alone] = shown(placeLabels([request(0, 200, 200, 60)], ROOM));
		expect(alone).toMatchObject({ anchor: 'start', leader: null });
		const crowd = [0, 1, 2, 3, 4, 5].map((index) =>
			request(index, 200 + 12 * (index % 3), 200 + 12 * Math.floor(index / 3), 60)
		);
		const labels = shown(placeLabels(crowd, ROOM));
		expect(labels).toHaveLength(6);
		expect(labels.some(({ leader }) => leader !== null)).toBe(true);
	});

	it('had better not end right beside the mark of another, even with a leader to its own', () => {
		const spot = {
			box: boxAt([200, 100], 60, 24),
			anchor: 'middle' as const,
			leader: [
				[200, 195],
				[200, 112]
			] as const,
			cost: 0
		};
		const own = { point: [200, 200] as Point, radius: 4.5 };
		const cost = (x: number) => costOfPlace(spot, own, [{ point: [x, 100], radius: 4.5 }], []);
		expect(cost(238)).toBeGreaterThan(0);
		expect(cost(250)).toBe(0);
	});

	it('falls back to the number, then to the mark alone, where there is no room for the name', () => {
		const tight = { bounds: { x: 0, y: 0, width: 70, height: 30 }, height: 24, obstacles: [], lines: [] };
		expect(placeLabels([request(0, 10, 15, 100)], tight)[0]?.shows).toBe('number');
		const none = { ...tight, bounds: { x: 0, y: 0, width: 20, height: 20 } };
		expect(placeLabels([request(0, 10, 10, 100)], none)[0]).toEqual({ id: 'p0', shows: 'nothing' });
	});

	it('keeps the mark of a silent city clear and writes nothing for it', () => {
		const silent = { ...request(1, 220, 200, 60), silent: true };
		const [first, second] = placeLabels([request(0, 200, 200, 60), silent], ROOM);
		expect(second).toEqual({ id: 'p1', shows: 'nothing' });
		expect(first).toMatchObject({ shows: 'name', anchor: 'end' });
	});
});
