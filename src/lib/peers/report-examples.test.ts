import { describe, expect, it } from 'vitest';
import type { Dataset } from '../domain/dataset.ts';
import { cityRecords } from '../selectors/records.ts';
import { datasetIn } from '../../hosts/build.ts';
import { codedSubjects } from './coded-subjects.ts';
import { isProposedOn, marksOf } from './marks.ts';
import { cityMatches, networkMatches } from './network-matches.ts';
import { indexPeers } from './peer-index.ts';
import { recordKey, type RecordKey } from './peer-records.ts';
import { proposedOn } from './proposed-on.ts';
import type { Reasons } from './reasons.ts';
import { DEFAULT_WEIGHTS } from './score.ts';
import { suggest, type Suggestion } from './suggest.ts';
import { hasReady, togetherOf } from './together.ts';
import type { Relation } from './topic.ts';

const dataset = datasetIn('data/weldi');
const index = indexPeers(dataset);
const matches = networkMatches(index);
const records = new Map(cityRecords(dataset).map((record) => [recordKey(record.table, record.id), record]));
const all: Reasons[] = [...matches.values()].flatMap((asks) => [...asks.values()].flat());

/** The asks of a city with the topics that stand on them, as the finder has them. */
const marked = (cityId: string) => {
	const asks = index.asks.get(cityId) ?? [];
	const on = proposedOn(dataset, cityId, asks);
	return asks.map((ask) => ({ ...ask, topicIds: on(ask.records) }));
};

const SUBJECT: readonly Relation[] = ['same', 'touches', 'neighbour'];

const suggestionsOf = (cityId: string, ask: RecordKey): readonly Suggestion[] =>
	suggest(matches.get(cityId)?.get(ask) ?? [], DEFAULT_WEIGHTS).suggestions;

const askOf = (cityId: string, key: RecordKey) => index.asks.get(cityId)!.find((ask) => ask.key === key)!;

/** Visits among the short lists of all asks on a theme. */
const visitsOn = (themeIds: readonly string[], from = index, found = matches) =>
	[...found].flatMap(([learner, asks]) =>
		(from.asks.get(learner) ?? [])
			.filter((ask) => ask.themeIds.some((id) => themeIds.includes(id)))
			.flatMap((ask) =>
				suggest(asks.get(ask.key) ?? [], DEFAULT_WEIGHTS).suggestions.map(({ hostId }) => ({
					learner,
					host: hostId,
					ask
				}))
			)
	);

describe('the exchange topics that the report itself proposes', () => {
	const coded = codedSubjects(dataset);
	const exchangeTopics = dataset.exchangeTopics.map((topic) => ({
		...topic,
		subjectIds: coded.first([recordKey('exchange_topics', topic.topicId)])
	}));
	const topics = exchangeTopics.filter(({ kind }) => kind === 'staff-exchange');
	const named = topics.flatMap((topic) => topic.cityIds.map((cityId) => ({ topic, cityId })));

	it('are five', () => {
		expect(topics).toHaveLength(5);
	});

	it.each(named)('$topic.title: $cityId learns from or hosts another city that the report names', (row) => {
		const { topic, cityId } = row;
		const between = visitsOn(topic.themeIds).filter(
			({ learner, host }) =>
				[learner, host].includes(cityId) && [learner, host].every((id) => topic.cityIds.includes(id))
		);
		expect(between).not.toEqual([]);
		for (const { learner, host, ask: asked } of between) {
			const ask = marked(learner).find(({ key }) => key === asked.key)!;
			const marks = marksOf({ exchangeTopics, meetings: [] }, ask, { learner, host });
			const isMarked = marks.proposed.some(
				({ topicId, names }) => topicId === topic.topicId && names === 'both'
			);
			expect(isMarked).toBe(isProposedOn(topic, ask, learner));
		}
	});

	it.each(named)('$topic.title: $cityId is named with another on an ask that is on its subject', (row) => {
		const { topic, cityId } = row;
		const asks = topic.cityIds.flatMap(marked).filter((ask) => isProposedOn(topic, ask, ask.cityId));
		const pairs = asks.flatMap((ask) => {
			const { asking, planning } = togetherOf(index, ask);
			const hosts = suggestionsOf(ask.cityId, ask.key).map(({ hostId }) => hostId);
			return [...hosts, ...[...planning, ...asking].map((other) => other.cityId)].map((other) => [
				ask.cityId,
				other
			]);
		});
		const between = pairs.filter(
			(pair) => pair.includes(cityId) && pair.every((id) => topic.cityIds.includes(id))
		);
		expect(between).not.toEqual([]);
	});

	it('feed no score: without them the order is the same', () => {
		const without = networkMatches(indexPeers({ ...dataset, exchangeTopics: [], meetings: [] }));
		expect(without).toEqual(matches);
	});
});

describe('cases checked by hand', () => {
	it('says that nobody has guidance in several languages ready, and names who plans it', () => {
		const ask = askOf('cluj-napoca', 'needs/cluj-napoca-learning-need-1');
		expect(hasReady(matches.get('cluj-napoca')?.get(ask.key) ?? [])).toBe(false);
		expect(
			togetherOf(index, ask)
				.planning.map(({ cityId }) => cityId)
				.sort()
		).toEqual(['fundao', 'seine-saint-denis', 'timisoara']);
	});

	it.each([
		['albacete', 'needs/albacete-learning-need-5', 'training of staff'],
		['cluj-napoca', 'needs/cluj-napoca-learning-need-4', 'better migration data'],
		['utrecht', 'needs/utrecht-challenge-2', 'recognition of qualifications']
	] as const)('%s asks what nobody has ready: %s (%s)', (cityId, key, _about) => {
		expect(hasReady(matches.get(cityId)?.get(key) ?? [])).toBe(false);
		const { asking, planning } = togetherOf(index, askOf(cityId, key));
		expect([...asking, ...planning]).not.toEqual([]);
	});

	it('never offers a council of communities for training of staff, nor a meeting space for stereotypes first', () => {
		const training = suggestionsOf('albacete', 'needs/albacete-learning-need-5');
		expect(training.map(({ best }) => best.offer)).not.toContain(
			'practices/cluj-napoca-international-citizens-council'
		);
		const [first] = suggestionsOf('albacete', 'needs/albacete-learning-need-4');
		expect([first?.hostId, first?.best.relation]).toEqual(['fundao', 'same']);
	});

	it("puts those whom the report names with Liège before others on Liège's social economy, as plans", () => {
		const ask = askOf('liege', 'needs/liege-learning-need-2');
		expect(hasReady(matches.get('liege')?.get(ask.key) ?? [])).toBe(false);
		expect(togetherOf(index, ask).planning.map(({ cityId }) => cityId)).toEqual(['osijek', 'utrecht']);
	});

	it('finds Fundão, through its employers, and Liège for Utrecht, which seeks committed employers', () => {
		const found = suggestionsOf('utrecht', 'needs/utrecht-learning-need-1');
		expect(found.slice(0, 2).map(({ hostId, best }) => [hostId, best.relation])).toEqual([
			['fundao', 'same'],
			['liege', 'neighbour']
		]);
		expect(found[0]?.best.subjectIds).toEqual(['employers']);
	});

	it('explains matches for Lampedusa, whose list of actions is missing, and leaves a gap where nothing is stated', () => {
		const asks = index.asks.get('lampedusa') ?? [];
		expect(asks.some(({ key }) => key.startsWith('actions/'))).toBe(false);
		const health = suggestionsOf('lampedusa', 'needs/lampedusa-learning-need-1');
		expect(health[0]?.best.words).toEqual(expect.arrayContaining(['trauma', 'psychological']));
		expect(suggestionsOf('lampedusa', 'needs/lampedusa-challenge-2')).toEqual([]);
	});

	it('finds the city that already has a one-stop shop under way for the one that wants to learn how', () => {
		const [first] = suggestionsOf('liege', 'needs/liege-learning-need-1');
		expect(first?.hostId).toBe('cluj-napoca');
	});
});

describe('every suggestion', () => {
	it('has a topic reason and never its own city as host', () => {
		expect(all.length).toBeGreaterThan(300);
		expect(all.filter(({ relation, subjectIds }) => !SUBJECT.includes(relation) || !subjectIds[0])).toEqual(
			[]
		);
		expect(all.filter(({ ask, hostId }) => records.get(ask)?.cityId === hostId)).toEqual([]);
	});

	it('rests on records that exist, belong to one of the two cities and say something', () => {
		for (const reasons of all) {
			const learner = records.get(reasons.ask)?.cityId;
			const keys = [
				reasons.ask,
				reasons.offer,
				...reasons.groups.map(({ record }) => record),
				...reasons.context.flatMap((item) => item.records ?? []),
				...reasons.obstacles.map(({ record }) => record)
			];
			const bad = keys.filter((key) => {
				const record = records.get(key);
				return !record?.text || ![learner, reasons.hostId].includes(record.cityId ?? '');
			});
			expect(bad).toEqual([]);
		}
	});

	it('leaves out what a profile does not state, instead of counting it as nothing', () => {
		const notStated = all.flatMap(({ context }) =>
			context.flatMap((item) => item.records ?? []).filter((key) => records.get(key)?.kind === 'not-stated')
		);
		expect(notStated).toEqual([]);
		const bare: Dataset = { ...dataset, groupMatrix: [], funding: [], policies: [], grid: [], swot: [] };
		const [reasons] = [...cityMatches(indexPeers(bare), 'utrecht').values()].flat();
		expect(reasons?.values).toMatchObject({ groups: null, obstacles: null });
	});

	it('has a host with a practice, a strength or a plan that has begun on the subject', () => {
		const plain = all.filter(
			({ offer }) => /^(needs|grid)\//.test(offer) && records.get(offer)?.kind !== 'practice'
		);
		expect(plain).toEqual([]);
	});

	it('names as hosts on a card those who have one, and not a city that only plans it', () => {
		const hostsOnCards = (network: Dataset) => {
			const found = [...networkMatches(indexPeers(network)).values()].flatMap((asks) =>
				[...asks.values()].flat()
			);
			return [
				...new Set(
					found
						.filter(({ relation, subjectIds }) => relation === 'same' && subjectIds.includes('city-card'))
						.map(({ hostId }) => hostId)
				)
			].sort();
		};
		// Some residents of Sosnowiec use its card (p. 55-59); Liège plans one (p. 38-43).
		expect(hostsOnCards({ ...dataset, later: [] })).toEqual(['sosnowiec']);
		// A later source has the card of Utrecht.
		expect(hostsOnCards(dataset)).toEqual(['sosnowiec', 'utrecht']);
	});

	it('scores at most 50 where the subject is not the same, and stands behind what is', () => {
		for (const asks of matches.values())
			for (const ofAsk of asks.values()) {
				const found = suggest(ofAsk, DEFAULT_WEIGHTS).suggestions;
				const isSame = found.map(({ best }) => best.relation === 'same');
				expect(isSame).toEqual([...isSame].sort((a, b) => Number(b) - Number(a)));
				for (const { best, score } of found)
					if (best.relation !== 'same') expect(score).toBeLessThanOrEqual(0.5);
			}
	});
});
