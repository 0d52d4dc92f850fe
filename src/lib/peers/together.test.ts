import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import { networkMatches } from './network-matches.ts';
import { indexPeers } from './peer-index.ts';
import { DEFAULT_WEIGHTS } from './score.ts';
import { suggest } from './suggest.ts';
import { hasReady, togetherOf } from './together.ts';

const shipped = datasetIn('data/weldi');
const index = indexPeers(shipped);

describe('where nobody has something ready', () => {
	it('names other cities alone, each once, and planners before those that only ask', () => {
		for (const ask of [...index.asks.values()].flat()) {
			const { asking, planning } = togetherOf(index, ask);
			const named = [...planning, ...asking].map(({ cityId }) => cityId);
			expect(named).not.toContain(ask.cityId);
			expect(new Set(named).size).toBe(named.length);
			expect(planning.every(({ record }) => /^(actions|grid)\//.test(record))).toBe(true);
		}
	});
});

describe('the lists of who plans it', () => {
	const asks = [...index.asks.values()].flat();
	const neighbours = index.neighbours;

	it('hold every other city with a plan on the subject, and apart every one with a plan near it', () => {
		for (const ask of asks.filter(({ subjectIds }) => subjectIds !== null)) {
			const { planning, near, more } = togetherOf(index, ask);
			const plans = asks.filter((other) => other.kind === 'action' && other.cityId !== ask.cityId);
			const has = (id: string) => plans.filter(({ subjectIds }) => subjectIds?.includes(id));
			const on = new Set(ask.subjectIds!.flatMap(has).map(({ cityId }) => cityId));
			const around = [...(neighbours.get(ask.subjectIds![0] ?? '') ?? [])];
			const beside = new Set(around.flatMap(has).flatMap(({ cityId }) => (on.has(cityId) ? [] : cityId)));
			expect(new Set(planning.map(({ cityId }) => cityId))).toEqual(on);
			expect(new Set(near.map(({ cityId }) => cityId))).toEqual(beside);
			expect(more).toBeUndefined();
		}
	});

	it('say how many cities they leave out where there are too many to name', () => {
		const [first] = shipped.actions;
		const cities = Array.from({ length: 12 }, (_, at) => ({ ...shipped.cities[0]!, cityId: `c${at}` }));
		const actions = cities.map(({ cityId }) => ({ ...first!, cityId, actionId: `${cityId}-plan` }));
		const coding = { ...shipped.recordSubjects[0]!, recordTable: 'actions' as const };
		const recordSubjects = actions.map(({ actionId }) => ({ ...coding, recordId: actionId }));
		const bare = { needs: [], practices: [], swot: [], grid: [], policies: [] };
		const crowded = indexPeers({ ...shipped, ...bare, cities, actions, recordSubjects });
		const { planning, more } = togetherOf(crowded, crowded.asks.get('c0')![0]!);
		expect([planning.length, more]).toEqual([8, { planning: 3 }]);
	});
});

describe('a strength', () => {
	const strengths = (strengthKind: 'instrument' | 'condition' | null) => ({
		...shipped,
		practices: [],
		grid: [],
		policies: [],
		swot: shipped.swot.map((row) => (row.quadrant === 'strength' ? { ...row, strengthKind } : row))
	});
	const readyOf = (kind: 'instrument' | 'condition' | null): number =>
		[...networkMatches(indexPeers(strengths(kind))).values()]
			.flatMap((asks) => [...asks.values()])
			.filter(hasReady).length;

	it('is ready where it can be shown or nobody said, and is not where it is a circumstance', () => {
		expect(readyOf('instrument')).toBeGreaterThan(20);
		expect(readyOf(null)).toBe(readyOf('instrument'));
		expect(readyOf('condition')).toBe(0);
	});
});

describe('a network that codes no subjects', () => {
	const bare = { ...shipped, subjects: [], subjectWords: [], recordSubjects: [] };
	const coarse = indexPeers(bare);
	const all = [...networkMatches(coarse).values()].flatMap((asks) => [...asks.values()]);

	it('is matched by themes and words, and no score passes 50', () => {
		expect(all.flat().length).toBeGreaterThan(500);
		for (const matches of all) {
			for (const { relation, subjectIds } of matches) {
				expect(['theme', 'words']).toContain(relation);
				expect(subjectIds).toEqual([]);
			}
			for (const { score } of suggest(matches, DEFAULT_WEIGHTS).suggestions)
				expect(score).toBeLessThanOrEqual(0.5);
		}
	});

	it('still finds who has something on the theme, and who asks the same', () => {
		expect(all.some(hasReady)).toBe(true);
		const asks = [...coarse.asks.values()].flat();
		expect(asks.some((ask) => togetherOf(coarse, ask).asking.length > 0)).toBe(true);
	});
});
