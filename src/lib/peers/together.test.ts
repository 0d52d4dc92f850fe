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

describe('a strength', () => {
	const strengths = (strengthKind: 'instrument' | 'condition' | null) => ({
		...shipped,
		practices: [],
		grid: [],
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
