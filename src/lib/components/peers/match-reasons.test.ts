import { beforeAll, describe, expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import { rendered } from '../../../../tests/support/rendered.ts';
import type { RecordNote } from '#lib/domain/later-note.ts';
import { m } from '#lib/messages/index.ts';
import { peerCitySlice, type PeerCitySlice } from '#lib/pages/peers/city-slice.ts';
import { peerNetwork } from '#lib/pages/peers/network.ts';
import { peerResults } from '#lib/pages/peers/results.ts';
import { DEFAULT_WEIGHTS } from '#lib/peers/score.ts';
import type { Suggestion } from '#lib/peers/suggest.ts';
import MatchReasons from './MatchReasons.svelte';

/** Of a network of three towns: Jõhvaste asks about language cafés, Žołvilė has one. */
let slice: PeerCitySlice;
let host: Suggestion;
beforeAll(() => {
	const dataset = datasetIn('tests/fixtures/tiny-network');
	slice = peerCitySlice(dataset, peerNetwork(dataset), 'johvaste');
	const { asks } = peerResults(slice, DEFAULT_WEIGHTS);
	host = asks.find(({ list }) => list.suggestions.length > 0)!.list.suggestions[0]!;
});

describe('the reasons of a match', () => {
	const text = (changed: Partial<Suggestion['best']> = {}) =>
		rendered(MatchReasons, { reasons: { ...host.best, ...changed }, slice }).text;

	it('say what is not known: groups, competence and obstacles', () => {
		const values = { ...host.best.values, groups: null };
		const unknown = text({ values, obstacles: [], hostDifficulties: [] });
		for (const words of [m.peers.noGroups, m.peers.noCompetence, m.peers.noObstacles])
			expect(unknown).toContain(words);
	});

	it('say that both name no group in common where both name groups', () => {
		const values = { ...host.best.values, groups: 0 };
		expect(text({ values, groups: [] })).toContain('No group in common is named.');
		const shared = [{ groupId: 'returnees', record: host.best.ask }];
		expect(text({ values, groups: shared })).toMatch(/Both name Returning families\. Returning families \(/);
	});

	it('say where the kind of what is shown is a guess', () => {
		expect(text({ isGuess: true })).toContain(m.peers.guess);
		expect(text({ isGuess: false })).not.toContain(m.peers.guess);
	});

	it('name a difficulty that the host has too, where nothing else stands in the way', () => {
		const hindered = text({ obstacles: [], hostDifficulties: [host.best.ask] });
		expect(hindered).toContain(`${m.peers.part.obstacles}. ${m.peersMarks.sameDifficulty}`);
		expect(hindered).not.toContain(m.peers.noObstacles);
	});

	it('say whose record on a fund each is, with the notes on it behind it', () => {
		const record = slice.records[host.best.ask]!;
		const fund = { ...record, title: 'AMIF', cityId: 'johvaste' };
		const age = { kind: 'age', words: ['now'], when: '2024', isOfSource: true } as const satisfies RecordNote;
		const records = {
			...slice.records,
			'funding/a': { ...fund, later: [age] },
			'funding/b': { ...fund, cityId: 'zolvile' }
		} as const;
		const context = [
			{ kind: 'funding', value: 1, records: ['funding/a', 'funding/b'], detail: ['AMIF'] }
		] as const;
		const { text } = rendered(MatchReasons, {
			reasons: { ...host.best, context, competences: [] },
			slice: { ...slice, records }
		});
		const note = m.later.age(['now'], '2024', true);
		expect(text).toContain(`same access to AMIF; ${m.peers.noCompetence}. Jõhvaste on AMIF (p. 6)${note}`);
		expect(text).toMatch(/ Žołvilė on AMIF \(p\. 6\) /);
	});
});
