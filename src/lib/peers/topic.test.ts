import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import { peerNetwork } from '../pages/peers/network.ts';
import type { Ask, Offer, RecordKey } from './peer-records.ts';
import { makeCorpus, vectorOf } from './text-fit.ts';
import {
	borneOut,
	byCloseness,
	candidateOf,
	RELATIONS,
	topicOf,
	type Relation,
	type Topic
} from './topic.ts';

const offer = (cityId: string, id: string): Offer => ({
	key: `practices/${cityId}-${id}`,
	cityId,
	maturity: 'practice',
	isGuess: false,
	title: null,
	text: id,
	themeIds: [],
	subjectIds: ['shelter'],
	touchedIds: [],
	groupIds: [],
	records: [],
	practice: null,
	parts: []
});
const topic = (cityId: string, relation: Relation, value: number, id = 'a'): Topic => ({
	offer: offer(cityId, id),
	relation,
	value,
	themeIds: [],
	subjectIds: []
});

describe('words in common', () => {
	const near = new Map([['cards', new Set(['shelter'])]]);
	const corpus = makeCorpus(['residence', 'school', 'work'].map((text) => [{ text, share: 1 }]));
	const asked = (subjectId: string): Ask => ({
		key: 'needs/here',
		cityId: 'here',
		kind: 'challenge',
		text: '',
		themeIds: [],
		subjectIds: [subjectId],
		groupIds: [],
		records: [],
		parts: []
	});
	const valueOf = (subjectId: string, words: string): number => {
		const [mine, theirs] = [words, 'residence'].map((text) => vectorOf([{ text, share: 1 }], corpus));
		const candidate = candidateOf(offer('there', 'a'), theirs!, mine!);
		return topicOf(near, [asked(subjectId), mine!], candidate)?.value ?? 0;
	};

	it('order what is on the same subject, and count nothing where the subjects are others', () => {
		expect(valueOf('shelter', 'residence')).toBeGreaterThan(valueOf('shelter', 'school'));
		expect(valueOf('cards', 'school')).toBeGreaterThan(0);
		expect(valueOf('cards', 'residence')).toBe(valueOf('cards', 'school'));
	});
});

describe('borneOut', () => {
	it('leaves the whole value to an offer beside which its city has another on the subject', () => {
		const found = borneOut([
			topic('here', 'same', 0.5, 'a'),
			topic('here', 'touches', 0.5, 'b'),
			topic('there', 'same', 0.5)
		]);
		expect(found.map(({ value }) => value)).toEqual([0.5, 0.5, 0.4]);
	});

	it('lets a neighbouring subject bear nothing out, and be borne out by what is on the subject', () => {
		const found = borneOut([
			topic('here', 'neighbour', 0.5, 'a'),
			topic('here', 'neighbour', 0.5, 'b'),
			topic('there', 'neighbour', 0.5, 'a'),
			topic('there', 'touches', 0.5, 'b')
		]);
		expect(found.map(({ value }) => value)).toEqual([0.4, 0.4, 0.5, 0.4]);
	});

	it('says nothing on records without subjects', () => {
		const found = borneOut([topic('here', 'theme', 0.5), topic('there', 'words', 0.5)]);
		expect(found.map(({ value }) => value)).toEqual([0.5, 0.5]);
	});
});

describe('byCloseness', () => {
	it('puts the same subject first and shared words last, whatever the value', () => {
		const sorted = [...RELATIONS]
			.map((relation, at) => topic('here', relation, 0.1 + at / 10))
			.sort(byCloseness)
			.map(({ relation }) => relation);
		expect([sorted[0], sorted.at(-1)]).toEqual(['same', 'words']);
	});

	it('sets what touches a subject beside what is on a neighbouring one, by value', () => {
		const near = topic('here', 'neighbour', 0.6);
		const touching = topic('there', 'touches', 0.3);
		expect([touching, near].sort(byCloseness)).toEqual([near, touching]);
	});
});

describe('a part of what is asked', () => {
	const { index, matchesOf } = peerNetwork(datasetIn('data/weldi'));
	const partOf = (cityId: string, key: RecordKey) =>
		matchesOf(cityId)
			.get(key)!
			.filter(({ relation }) => relation === 'same')
			.map(({ hostId, isPart = false }) => `${hostId}: ${isPart ? 'a part' : 'whole'}`);

	it('is what is not on its main subject: aid without papers is no card of the city', () => {
		const found = partOf('utrecht', 'actions/utrecht-action-2');
		expect(found).toContain('liege: a part');
		expect(found).toContain('sosnowiec: whole');
	});

	it('is what is on the subject for another theme: advocacy for rescue at sea is not for qualifications', () => {
		expect(partOf('fundao', 'needs/fundao-learning-need-4')).toContain('lampedusa: a part');
		expect(partOf('seine-saint-denis', 'needs/seine-saint-denis-learning-need-1')).toContain(
			'lampedusa: whole'
		);
	});

	it('is said of nothing that is not on the same subject', () => {
		for (const [cityId] of index.asks)
			for (const { relation, isPart } of [...matchesOf(cityId).values()].flat())
				if (isPart) expect(relation).toBe('same');
	});
});
