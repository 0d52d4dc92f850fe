import { describe, expect, it } from 'vitest';
import { setAlpha, setDistance } from '../scripts/bench/coder-agreement.ts';
import { judgedAnswers } from '../scripts/bench/judged-answers.ts';
import { helperGrades } from '../scripts/bench/judged-helpers.ts';
import { OF_USE, READY, weightedKappa } from '../scripts/bench/judged-pairs.ts';
import { matchMeasures, ndcgAt3, type JudgedAnswer } from '../scripts/bench/match-measures.ts';
import { datasetIn } from '../src/hosts/build.ts';

const answer = (hosts: number[], all: number[], saysNobody = false): JudgedAnswer => ({
	needId: 'a',
	hosts,
	listed: hosts,
	all,
	saysNobody
});

describe('the measures', () => {
	it('count a first host that has it, and one that is only of use', () => {
		const found = matchMeasures([
			answer([2, 0], [2, 0, 0]),
			answer([1, 2], [2, 1, 0]),
			answer([0], [2, 0, 0])
		]);
		expect(found.firstOfUse).toBeCloseTo(2 / 3);
		expect(found.firstReady).toBeCloseTo(1 / 3);
	});

	it('count where nobody has it and that is said, and where it is said wrongly', () => {
		const found = matchMeasures([
			answer([], [1, 1, 0], true),
			answer([1], [1, 0, 0]),
			answer([0.5], [2, 0, 0], true)
		]);
		expect([found.nobodySaid, found.nobodySaidWrongly, found.counts.nobody]).toEqual([0.5, 1, 2]);
	});

	it('give the best order 1, and less to one that puts the better behind', () => {
		expect(ndcgAt3({ listed: [2, 1, 0], all: [0, 1, 2] })).toBe(1);
		expect(ndcgAt3({ listed: [0, 1, 2], all: [0, 1, 2] })).toBeLessThan(0.7);
		expect(ndcgAt3({ listed: [], all: [2] })).toBe(0);
	});

	it('agree fully on the same, and not at all by chance', () => {
		expect(
			weightedKappa([
				[0, 0],
				[1, 1],
				[2, 2]
			])
		).toBe(1);
		expect(
			weightedKappa([
				[0, 2],
				[2, 0],
				[0, 0],
				[2, 2]
			])
		).toBeCloseTo(0);
		const [x, y] = [new Set(['x']), new Set(['x', 'y'])];
		expect([setDistance(x, x), setDistance(x, new Set(['z']))]).toEqual([0, 1]);
		expect(setDistance(x, y)).toBeCloseTo(1 - (1 / 2) * (2 / 3));
		expect(
			setAlpha([
				[x, x],
				[y, y]
			])
		).toBe(1);
	});
});

describe('the finder, against what two readers judged', () => {
	const shipped = datasetIn('data/weldi');
	const bySubject = matchMeasures(judgedAnswers(shipped));
	const without = matchMeasures(
		judgedAnswers({ ...shipped, subjects: [], subjectWords: [], recordSubjects: [] })
	);

	it('names a first host of use, orders the first three well, and says where nobody has it', () => {
		expect(bySubject.firstOfUse).toBeGreaterThanOrEqual(0.95);
		expect(bySubject.firstReady).toBeGreaterThanOrEqual(0.8);
		expect(bySubject.ndcg3).toBeGreaterThanOrEqual(0.86);
		expect(bySubject.nobodySaid).toBeGreaterThanOrEqual(0.95);
		expect(bySubject.nobodySaidWrongly).toBeLessThanOrEqual(14);
	});

	it('names on the sheets for who decides only who is of use for just the statement, and mostly who has it ready', () => {
		const grades = helperGrades(shipped);
		expect(grades.length).toBeGreaterThan(60);
		// The readers judged hosts before a strategy could make one.
		const judged = grades.filter(({ offer }) => !offer.startsWith('policies/'));
		expect(judged.filter(({ grade }) => grade < OF_USE)).toEqual([]);
		expect(grades.filter(({ grade }) => grade >= READY).length / grades.length).toBeGreaterThanOrEqual(0.83);
	});

	it('does better by subjects than by themes and words alone', () => {
		for (const measure of ['firstOfUse', 'firstReady', 'ndcg3', 'nobodySaid'] as const)
			expect(bySubject[measure]).toBeGreaterThan(without[measure] + 0.15);
	});
});
