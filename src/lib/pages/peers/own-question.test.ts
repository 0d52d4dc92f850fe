import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import { peerCitySlice, type PeerCitySlice } from './city-slice.ts';
import { peerNetwork } from './network.ts';
import { ownQuestionMatcher } from './own-question.ts';
import { peerStatements, withStatements } from './statements.ts';
import { peerResults } from './results.ts';
import { subjectWordsSlice } from '#lib/peers/subject-words.ts';
import { DEFAULT_WEIGHTS } from '#lib/peers/score.ts';

const dataset = datasetIn('data/weldi');
const sliceOf = (cityId: string): PeerCitySlice => peerCitySlice(dataset, peerNetwork(dataset), cityId);
const statements = peerStatements(peerNetwork(dataset));
const ask = (cityId: string, text: string) =>
	ownQuestionMatcher(sliceOf(cityId), [], statements)(text).matches;

describe("a question in the reader's own words", () => {
	it('finds what other cities can show, through words that both have, and never its own city', () => {
		const matches = ask('lampedusa', 'psychological support for traumatised children');
		expect(matches.length).toBeGreaterThan(0);
		for (const { hostId, words } of matches) {
			expect(hostId).not.toBe('lampedusa');
			expect(words.length).toBeGreaterThan(1);
		}
	});

	it('finds nothing where no word of it stands in what others show', () => {
		expect(ask('lampedusa', 'zeppelin mooring')).toEqual([]);
		expect(ask('lampedusa', '???')).toEqual([]);
	});

	it('weighs who holds the competence where both cities state it on the subject, with those records', () => {
		const question = 'housing and integration services for asylum seekers in reception';
		const slice = withStatements(sliceOf('liege'), statements);
		const items = ask('liege', question).flatMap(({ hostId, context, competences: records }) =>
			context.filter(({ kind }) => kind === 'competence').map(({ value }) => ({ value, records, hostId }))
		);
		expect(items.length).toBeGreaterThan(0);
		for (const { hostId, records, value } of items) {
			expect(value).toBeGreaterThanOrEqual(0);
			const cities = new Set(records.map((key) => slice.records[key]?.cityId));
			expect(cities).toEqual(new Set(['liege', hostId]));
			expect(records.map((key) => slice.records[key]?.kind)).toEqual(records.map(() => 'competence'));
		}
	});

	it('says nothing on the competence where one of the two states none', () => {
		const bare = { ...dataset, policies: dataset.policies.filter(({ cityId }) => cityId !== 'liege') };
		const without = { ...bare, grid: bare.grid.map((entry) => ({ ...entry, policyIds: [] })) };
		const slice = peerCitySlice(without, peerNetwork(without), 'liege');
		const stated = peerStatements(peerNetwork(without));
		const { matches } = ownQuestionMatcher(
			slice,
			[],
			stated
		)('housing and integration services for asylum seekers');
		expect(matches.length).toBeGreaterThan(0);
		expect(matches.flatMap(({ context }) => context).filter(({ kind }) => kind === 'competence')).toEqual([]);
	});

	it('keeps its key wherever it stands among the questions', () => {
		const match = ownQuestionMatcher(sliceOf('liege'));
		expect(match('Housing for students').ask.key).toBe(match('housing for  students').ask.key);
		expect(match('Housing for students').ask.key).not.toBe(match('Housing for families').ask.key);
	});
});

it('finds what no ask of the city matches: the page carries all that other cities show', () => {
	const matches = ask(dataset.cities[0]!.cityId, 'psychological support for traumatised children');
	expect(matches[0]?.words).toContain('psychological');
});

describe('a question that names a subject', () => {
	const [learner] = dataset.cities;
	const slice = sliceOf(learner!.cityId);
	const match = ownQuestionMatcher(slice, subjectWordsSlice(dataset));
	const shown = (text: string) =>
		peerResults(slice, DEFAULT_WEIGHTS, { ask: null, hostId: null, questions: [match(text)] });

	it('finds the records that were coded with it, although no rare word is shared', () => {
		const { matches, ask: row } = match('city ID');
		expect(row.subjectIds).toEqual(['city-card']);
		const same = matches.filter(({ relation }) => relation === 'same');
		const coded = Object.values(slice.offers).filter(({ subjectIds }) => subjectIds?.includes('city-card'));
		expect(coded.length).toBeGreaterThan(1);
		expect(new Set(same.map(({ offer }) => offer))).toEqual(new Set(coded.map(({ key }) => key)));
		expect(ownQuestionMatcher(slice)('city ID').matches).toEqual([]);
	});

	it('keeps what its words alone find', () => {
		const text = 'psychological support for traumatised children';
		const without = ownQuestionMatcher(slice)(text).matches.map(({ offer }) => offer);
		expect(match(text).matches.map(({ offer }) => offer)).toEqual(expect.arrayContaining(without));
	});

	it('keeps the other hosts where it finds none, and says nothing of what no record shows', () => {
		const { asks, short } = shown('zeppelin mooring');
		expect(asks).toHaveLength(slice.asks.length + 1);
		expect(short.suggestions.length).toBeGreaterThan(0);
		expect(asks[0]!.reading).toEqual({ read: [], near: [], isReady: false });
		expect(shown('city ID').asks).toHaveLength(1);
	});
});

describe('a question to a host that has the difficulty itself', () => {
	const slice = withStatements(sliceOf('sosnowiec'), statements);
	const match = ownQuestionMatcher(sliceOf('sosnowiec'), subjectWordsSlice(dataset), statements);
	it('names it, as on an ask of the city, where the question is read as its subject', () => {
		const hosts = match('coordination of services and stakeholders').matches.filter(
			({ hostDifficulties }) => hostDifficulties.length > 0
		);
		expect(hosts.length).toBeGreaterThan(0);
		for (const { hostId, hostDifficulties } of hosts)
			for (const key of hostDifficulties) {
				expect(slice.records[key]?.cityId).toBe(hostId);
				expect(['weakness', 'threat', 'challenge']).toContain(slice.records[key]?.kind);
			}
	});

	it('names it by its words where the question is read as no subject', () => {
		const [key, row] = Object.entries(statements.records).find(([, { kind }]) => kind === 'weakness')!;
		const offer = Object.values(slice.offers).find(({ cityId }) => cityId === row.cityId)!;
		const found = match(`zeppelin: ${row.text} ${offer.text}`).matches.filter(
			({ hostId, relation }) => hostId === row.cityId && relation === 'words'
		);
		expect(found.length).toBeGreaterThan(0);
		for (const { hostDifficulties } of found) expect(hostDifficulties).toContain(key);
	});
});
