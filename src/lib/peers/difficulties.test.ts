import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import { bearings } from './context.ts';
import { difficultiesOn, recordsOf } from './difficulties.ts';
import { matchesOf } from './match.ts';
import type { Statement } from './peer-city.ts';
import { indexPeers } from './peer-index.ts';
import type { RecordKey } from './peer-records.ts';
import { makeCorpus, vectorOf } from './text-fit.ts';

const parts = (text: string) => [{ text, share: 1 }];
const texts = ['Stakeholders work in silos', 'Stakeholders are not coordinated', 'Homes are few'];
const corpus = makeCorpus(texts.map(parts));
const statement = (
	record: RecordKey,
	text: string,
	themeIds: string[],
	subjectIds: string[] | null
): Statement => ({
	...{ record, themeIds, subjectIds, vector: vectorOf(parts(text), corpus) },
	...{ holder: null, isCoded: false }
});
const furtherOf = (difficulties: Statement[]) => {
	const words = vectorOf(parts(texts[0]!), corpus);
	const ask = { themeIds: ['governance'], subjectIds: ['silos'] };
	const neighbours = new Map([['silos', new Set(['meetings'])]]);
	return recordsOf(difficultiesOn([ask, words], bearings(difficulties, words), neighbours).further);
};
const found = (subjectIds: string[] | null, difficulties: Statement[], themeIds = ['governance']) => {
	const ask = { themeIds, subjectIds };
	const words = vectorOf(parts(texts[0]!), corpus);
	const neighbours = new Map([['silos', new Set(['meetings'])]]);
	const { onSubject, onTheme, nearby } = difficultiesOn(
		[ask, words],
		bearings(difficulties, words),
		neighbours
	);
	return [onSubject, onTheme, nearby].map(recordsOf);
};

describe('the difficulties that bear on an ask', () => {
	it('are those on a subject of it, whatever their words and themes', () => {
		const homes = statement('swot/a', 'Homes are few', ['housing'], ['silos']);
		expect(found(['silos'], [homes])).toEqual([['swot/a'], [], []]);
	});

	it('are told apart from those that are on its theme and on another subject', () => {
		const other = statement('swot/a', texts[1]!, ['governance'], ['money']);
		expect(found(['silos'], [other])).toEqual([[], ['swot/a'], []]);
	});

	it('are told apart from those on a neighbouring subject, whatever their theme', () => {
		const near = statement('swot/a', 'Homes are few', ['housing'], ['meetings']);
		const far = statement('swot/b', 'Homes are few', ['housing'], ['money']);
		expect(found(['silos'], [near, far])).toEqual([[], [], ['swot/a']]);
		expect(found(null, [near, far])).toEqual([[], [], []]);
	});

	it('are named from the theme alone where a city has none nearer, two at most, and not where it has', () => {
		const hostile = ['a', 'b', 'c'].map((id) =>
			statement(`swot/${id}`, 'Homes are few', ['governance'], ['money'])
		);
		const near = statement('swot/d', 'Homes are few', ['housing'], ['meetings']);
		expect(furtherOf(hostile)).toEqual(['swot/a', 'swot/b']);
		expect(furtherOf([...hostile, near])).toEqual([]);
		expect(furtherOf([statement('swot/a', 'Homes are few', ['housing'], ['money'])])).toEqual([]);
	});

	it('need a theme and words where nobody coded one of the two', () => {
		const uncoded = statement('swot/a', texts[1]!, ['governance'], null);
		const elsewhere = statement('swot/b', texts[1]!, ['housing'], null);
		const homes = statement('swot/c', texts[2]!, ['governance'], null);
		expect(found(['silos'], [uncoded, elsewhere, homes])).toEqual([['swot/a'], [], []]);
	});

	it('need two rare words where the ask has no theme, as a question in own words', () => {
		const alike = statement('swot/a', 'Stakeholders still work in silos', ['governance'], null);
		const oneWord = statement('swot/b', texts[1]!, ['governance'], null);
		expect(found(null, [alike, oneWord], [])).toEqual([['swot/a'], [], []]);
		expect(found(null, [{ ...alike, subjectIds: ['money'] }], [])).toEqual([['swot/a'], [], []]);
		expect(found(['silos'], [{ ...alike, subjectIds: ['money'] }], [])).toEqual([[], [], []]);
	});
});

describe('a host that has the difficulty itself', () => {
	const index = indexPeers(datasetIn('data/weldi'));
	const matches = (cityId: string, key: string, hostId: string) =>
		matchesOf(
			index,
			index.asks.get(cityId)!.find((ask) => ask.key === key)!
		).filter(({ offer }) => offer.cityId === hostId);

	it('is never named without it: its weakness and its challenge on the subject are among the reasons', () => {
		const onStructure = matches('sosnowiec', 'actions/sosnowiec-action-3', 'timisoara');
		expect(onStructure).not.toEqual([]);
		for (const { hostDifficulties } of onStructure)
			expect(hostDifficulties).toEqual(
				expect.arrayContaining(['swot/timisoara-weakness-2', 'needs/timisoara-challenge-1'])
			);
	});

	it('blocks nothing with what is on another subject', () => {
		for (const { obstacles } of matches('sosnowiec', 'actions/sosnowiec-action-4', 'timisoara'))
			expect(obstacles.items).toEqual([]);
	});

	it('tells the difficulty of who asks as why it asks, and never as an obstacle to it', () => {
		const own = [...index.asks].flatMap(([, asks]) =>
			asks.flatMap((ask) => matchesOf(index, ask)).filter((match) => match.ownDifficulties.length > 0)
		);
		expect(own.length).toBeGreaterThan(0);
		for (const { obstacles, ownDifficulties } of own)
			for (const { record } of obstacles.items) expect(ownDifficulties).not.toContain(record);
	});
});
