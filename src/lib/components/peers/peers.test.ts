import { beforeAll, describe, expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import { rendered } from '../../../../tests/support/rendered.ts';
import { m } from '#lib/messages/index.ts';
import {
	peerCitySlice,
	type AskRow,
	type PeerCitySlice,
	type TogetherRow
} from '#lib/pages/peers/city-slice.ts';
import { peerNetwork } from '#lib/pages/peers/network.ts';
import { peerResults, type AskResult, type PeerResults } from '#lib/pages/peers/results.ts';
import type { RecordKey } from '#lib/peers/peer-records.ts';
import { DEFAULT_WEIGHTS } from '#lib/peers/score.ts';
import type { Suggestion } from '#lib/peers/suggest.ts';
import AskBeside from './AskBeside.svelte';
import AskMatches from './AskMatches.svelte';
import AskTogether from './AskTogether.svelte';
import ExchangeSets from './ExchangeSets.svelte';
import PeerResultsView from './PeerResultsView.svelte';
import ShortList from './ShortList.svelte';
import SuggestedHost from './SuggestedHost.svelte';

/** Of a network of three towns: Jõhvaste asks about language cafés, Žołvilė has one. */
let slice: PeerCitySlice;
let results: PeerResults;
let result: AskResult;
let host: Suggestion;
let ask: AskRow;
beforeAll(() => {
	const dataset = datasetIn('tests/fixtures/tiny-network');
	slice = peerCitySlice(dataset, peerNetwork(dataset), 'johvaste');
	results = peerResults(slice, DEFAULT_WEIGHTS);
	result = results.asks.find(({ list }) => list.suggestions.length > 0)!;
	({ ask } = result);
	host = result.list.suggestions[0]!;
});

const NONE: RecordKey = 'needs/none';
const other = (cityId: string) => ({ cityId, record: NONE });
const together = (changed: Partial<TogetherRow>) => ({
	...slice,
	together: { [ask.key]: { asking: [], planning: [], near: [], isReady: true, ...changed } }
});

describe('an ask with its hosts', () => {
	const drawn = (changed: Partial<AskResult> = {}, of = slice, whole = 3) =>
		rendered(AskMatches, { result: { ...result, ...changed }, slice: of, whole });
	const none = { list: { suggestions: [], equalLeftOut: 0 } };

	it('names each host with what it has to show, and leads to the records of the ask', () => {
		const part = drawn().one('region', ask.text);
		expect(part.all('listitem')[0]!.text).toMatch(/^Žołvilė The same theme only/);
		expect(part.text).toContain('Soup and Verbs.');
	});

	it('says in place of hosts that no record was found, and never that a city has none', () => {
		expect(drawn(none, together({})).text).toContain(m.peers.nothing);
		expect(drawn(none, together({ isReady: false })).text).toContain(m.peers.nothingNear);
		expect(drawn({}, together({})).text).not.toMatch(/No record/);
	});

	it('shows one host whole where nobody has it ready and many asks are shown, the others in a line', () => {
		const two = { suggestions: [host, { ...host, hostId: 'almvik' }], equalLeftOut: 0 };
		const open = together({ isReady: false });
		expect(drawn({ list: two }, open, 2).text).toMatch(/Also: .*Ålmvik/);
		expect(drawn({ list: two }, open, 3).text).not.toContain('Also:');
	});

	it('says that nobody has it ready before what comes closest', () => {
		const { text } = drawn({}, together({ isReady: false }));
		expect(text.indexOf(m.peers.nobodyReady)).toBeGreaterThan(-1);
		expect(text.indexOf(m.peers.nobodyReady)).toBeLessThan(text.indexOf(m.peers.closest));
		expect(drawn({}, together({})).text).not.toContain(m.peers.closest);
	});

	it('names in a line the hosts that are not shown whole, and counts the equals left out', () => {
		const two = { suggestions: [host, { ...host, hostId: 'almvik' }], equalLeftOut: 0 };
		expect(drawn({ list: two }, slice, 1).text).toMatch(/Also: .*Ålmvik/);
		expect(drawn({ list: two }, slice, 2).text).not.toContain('Also:');
		const left = (equalLeftOut: number) => drawn({ list: { ...two, equalLeftOut } }).text;
		expect(left(1)).toContain('1 further city has the same score');
		expect(left(2)).toContain('2 further cities have the same score');
		expect(left(0)).not.toContain('further');
	});
});

describe('who else asks', () => {
	const text = (changed: Partial<TogetherRow>, topics: PeerCitySlice['topics'] = []) =>
		rendered(AskTogether, { ask: ask.key, slice: { ...together(changed), topics } }).text;

	it('is named, with who plans it; that they could learn together only where nobody has it ready', () => {
		const both = { asking: [other('almvik')], planning: [other('zolvile')] };
		expect(text({ ...both, isReady: false })).toContain(
			`${m.peers.listOf.planning} Žołvilė. ${m.peers.listOf.asking} Ålmvik. ${m.peers.learnTogether}`
		);
		expect(text(both)).not.toContain(m.peers.learnTogether);
		expect(text({ isReady: false })).toBe(m.peers.nobodyReady);
		expect(text({})).toBe('');
	});

	const beside = (changed: Partial<TogetherRow>) =>
		rendered(AskBeside, { ask: ask.key, slice: together(changed) }).text;

	it('is followed by who plans something near it, and how many are not named', () => {
		const near = { near: [other('almvik')], more: { near: 2 } };
		expect(beside(near)).toBe(`${m.peers.listOf.near} Ålmvik and 2 others.`);
		expect(text(near)).toBe('');
		expect(beside({})).toBe('');
	});

	it('is followed by what later sources have on it, below what comes closest', () => {
		const events = { meetings: [], later: [{ path: 'since/#x', text: 'A card came out.' }] };
		const told = `${m.peers.laterOn} A card came out.`;
		expect(beside({ events })).toBe(told);
		const page = rendered(AskMatches, { result, slice: together({ isReady: false, events }), whole: 3 }).text;
		expect(page.indexOf(told)).toBeGreaterThan(page.indexOf(m.peers.closest));
	});

	it('is beside what the source proposes to this city and one of them, and to no others', () => {
		const topic: PeerCitySlice['topics'][number] = {
			...{ topicId: 't', kind: 'staff-exchange', title: 'Evening classes', subjectIds: null },
			...{ themeIds: ask.themeIds, cityIds: ['johvaste', 'almvik'] }
		};
		const asking = { asking: [other('almvik')], isReady: false };
		const said = (on: readonly string[], cityIds = topic.cityIds) => {
			const page = together(asking);
			const asks = page.asks.map((row) => (row.key === ask.key ? { ...row, topicIds: on } : row));
			const topics = [{ ...topic, cityIds }];
			return rendered(AskTogether, { ask: ask.key, slice: { ...page, asks, topics } }).text;
		};
		expect(said(['t'])).toContain('Proposed by the report: Evening classes');
		expect(said(['t'], ['johvaste', 'zolvile'])).not.toContain('Proposed');
		expect(said([])).not.toContain('Proposed');
	});
});

describe('a suggested host', () => {
	const drawn = (changed: Partial<Suggestion> = {}, of = slice) =>
		rendered(SuggestedHost, { suggestion: { ...host, ...changed }, slice: of, ask });

	it('has its score in parts, of which each that is not stated says so', () => {
		const values = { ...host.best.values, groups: null, obstacles: 0.4, topic: 0.25 };
		const part = drawn({ best: { ...host.best, values }, score: 0.427 });
		const read = new Map(part.texts('term').map((term, at) => [term, part.texts('definition')[at]]));
		expect(part.text).toContain('43 of 100');
		expect(read.get(m.peers.part.groups)).toBe('not stated');
		expect(read.get(m.peers.part.obstacles)).toBe(m.peers.takenOff(40));
		expect(read.get(m.peers.part.topic)).toBe('25');
	});

	it('names the entry of the grid by which it is on what is asked, where its own record is less so', () => {
		const text = 'Work with farmers on fair pay.';
		const told = {
			...slice,
			records: { ...slice.records, 'grid/pay': { ...slice.records[ask.key]!, text } }
		};
		expect(drawn({ best: { ...host.best, entry: 'grid/pay' } }, told).text).toContain(text);
		expect(drawn({}, told).text).not.toContain(text);
	});

	it('says where its score is that of another, and where it has the same difficulty', () => {
		expect(drawn({ isTied: true }).text).toContain(m.peers.tied);
		expect(drawn({ isTied: false }).text).not.toContain(m.peers.tied);
		const hostDifficulties = [ask.key];
		expect(drawn({ best: { ...host.best, hostDifficulties } }).text).toContain(m.peersMarks.sameDifficulty);
		expect(drawn().text).not.toContain(m.peersMarks.sameDifficulty);
	});

	it('can be kept, dismissed and planned by name', () => {
		const part = drawn();
		expect(part.texts('button')).toEqual([
			`${m.peersDecisions.keep} : Žołvilė`,
			`${m.peersDecisions.dismiss} : Žołvilė`
		]);
		expect(part.one('link', m.peers.openPlanWith('Žołvilė')).address).toContain(
			'learner=johvaste&host=zolvile'
		);
	});
});

describe('the finder of a city', () => {
	it('says that nothing was found where no ask has a host, and else shows the best in a table', () => {
		const found = rendered(PeerResultsView, { slice, results, whole: 3 });
		expect(found.all('paragraph', m.peers.nothing)).toHaveLength(0);
		expect(found.one('table', m.peers.shortCaption).one('rowheader').text).toBe('Žołvilė');
		const nothing = { short: { suggestions: [], equalLeftOut: 0 }, asks: [] };
		const empty = rendered(PeerResultsView, { slice, results: nothing, whole: 3 });
		expect(empty.all('paragraph', m.peers.nothing)).toHaveLength(1);
		expect(empty.all('table')).toHaveLength(0);
	});

	it('says in the short list which host has the same difficulty, and leads to the ask', () => {
		const best = { ...host.best, hostDifficulties: [NONE] };
		const row = (changed: Partial<Suggestion>) =>
			rendered(ShortList, { list: { suggestions: [{ ...host, ...changed }], equalLeftOut: 0 }, slice }).all(
				'row'
			)[1]!;
		expect(row({ best }).text).toContain(m.peersMarks.sameDifficultyShort);
		expect(row({}).text).not.toContain(m.peersMarks.sameDifficultyShort);
		expect(row({}).one('link', ask.text).attribute('href')).toMatch(/^#/);
	});

	it('says in which order the short list stands, and that it ends', () => {
		const list = rendered(ShortList, { list: results.short, slice }).text;
		expect(list).toContain('At most 6 cities;');
		expect(list).toContain('then the score decides.');
	});

	it('explains every letter of the matrix', () => {
		for (const letter of Object.values(m.peersMarks.maturityLetter))
			expect(m.peers.legend.split(', ').map((part) => part.split(' ')[0])).toContain(letter);
	});

	it('says where no exchange repays', () => {
		expect(rendered(ExchangeSets, { title: 'Both ways', sets: [], slice }).text).toBe(
			`Both ways ${m.peers.noSets}`
		);
	});
});
