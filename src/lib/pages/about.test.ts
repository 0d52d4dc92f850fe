import { expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import { policyIn } from '../../hosts/build.ts';
import { aboutSlice } from './about.ts';

const weldi = datasetIn('data/weldi');
const tiny = datasetIn('tests/fixtures/tiny-network');

it('shows every remark once: how the tables were made, on the network, on a city', () => {
	const { method, networkNotes, cityNotes } = aboutSlice(weldi);
	const shown = [method, ...networkNotes.map(({ notes }) => notes), ...cityNotes.map(({ notes }) => notes)];
	const ids = shown.flat().map(({ noteId }) => noteId);
	expect(new Set(ids).size).toBe(ids.length);
	expect(ids).toHaveLength(weldi.notes.length);
});

it('names the cities of initiatives and exchange topics', () => {
	const { initiatives, exchangeTopics } = aboutSlice(weldi);
	for (const { row, cities } of [...initiatives, ...exchangeTopics])
		expect(cities.map(({ cityId }) => cityId)).toEqual(row.cityIds);
});

it('names the sources of the policy context after those of the network, each once', () => {
	const context = policyIn('data/eu', 'data/weldi')!;
	const ids = aboutSlice(weldi, context).sources.map(({ sourceId }) => sourceId);
	expect(ids.slice(0, weldi.sources.length)).toEqual(weldi.sources.map(({ sourceId }) => sourceId));
	expect(ids).toHaveLength(new Set(ids).size);
	expect(context.sources.every(({ sourceId }) => ids.includes(sourceId))).toBe(true);
	expect(aboutSlice(tiny).sources).toEqual(tiny.sources);
});

it('has empty lists where a network says nothing of itself', () => {
	const { method, networkNotes, cityNotes, glossary, licence } = aboutSlice(tiny);
	expect([method, networkNotes, cityNotes, glossary]).toEqual([[], [], [], []]);
	expect(licence).toBeNull();
});

it('refuses a network whose baseline source is none of its sources', () => {
	const network = { ...tiny.network, baselineSourceId: 'nothing' };
	expect(() => aboutSlice({ ...tiny, network })).toThrow('no source: nothing');
});
