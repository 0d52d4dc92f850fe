import { describe, expect, it } from 'vitest';
import { readDataset } from '../site/read-dataset.ts';
import { laterAmong } from '../domain/later-note.ts';
import { allRecords } from '../selectors/all-records.ts';
import { recordKey } from '../selectors/record-buckets.ts';
import { sinceFeed } from './since-feed.ts';
import { sinceOfCity } from './since-here.ts';
import { sinceSlice } from './since.ts';

const dataset = readDataset();
const without = { ...dataset, later: [] };
const slice = sinceSlice(dataset);

describe('the later facts', () => {
	it('are all listed, in the order of time, with the undated ones last', () => {
		expect(slice.entries.map(({ note }) => note.id).sort()).toEqual(
			dataset.later.map(({ laterId }) => laterId).sort()
		);
		const published = new Map(dataset.sources.map((source) => [source.sourceId, source.published]));
		const facts = new Map(dataset.later.map((fact) => [fact.laterId, fact]));
		const times = slice.entries.map(({ note }) => {
			const fact = facts.get(note.id)!;
			return fact.date ?? published.get(fact.sourceId) ?? '9999';
		});
		expect(times).toEqual([...times].sort());
		expect(times.at(-1)).toBe('9999');
	});

	it('each have the address of a source of their own', () => {
		const used = new Set(dataset.later.map(({ sourceId }) => sourceId));
		expect(used.has(dataset.network.baselineSourceId)).toBe(false);
		const sources = dataset.sources.filter(({ sourceId }) => used.has(sourceId));
		expect(sources.filter(({ url }) => url === null)).toEqual([]);
	});

	it('put a contradiction beside what the baseline says, and change nothing in it', () => {
		const contradictions = slice.entries.filter(({ kind }) => kind === 'contradicts');
		expect(contradictions.map(({ note, record }) => [record?.text, note.text])).toEqual([
			[
				'More than 150,000 people arrived in 2023 in the landings on Lampedusa, mostly staying only for a short time.',
				'The mayor of Lampedusa put the arrivals of 2023 at almost 100,000.'
			]
		]);
		const { fact } = { fact: dataset.facts.find(({ factId }) => factId === 'lampedusa-arrivals') };
		expect(fact).toMatchObject({ value: 150_000, qualifier: 'more-than' });
	});

	it('attribute a row beside them to the report only where the report is its source', () => {
		for (const { record } of slice.entries) {
			const isOther = record !== null && record.sourceId !== dataset.network.baselineSourceId;
			expect(record?.otherSource ?? null).toBe(isOther ? 'URBACT, no date' : null);
		}
		const osijek = slice.entries.filter(({ record }) => record?.id === 'osijek-activation');
		expect(osijek.map(({ record }) => record?.when)).toEqual(
			osijek.map(() => expect.stringMatching(/^Dated: 15.*17 November 2023$/))
		);
	});

	it('are carried by the records that they update, and by no other', () => {
		const carried = allRecords(dataset).filter(({ later }) => laterAmong(later).length > 0);
		const updated = [
			...new Set(
				dataset.later.flatMap(({ recordTable, recordId }) =>
					recordId === null ? [] : [`${recordTable}/${recordId}`]
				)
			)
		].sort();
		expect(carried.map(recordKey).sort()).toEqual(updated);
		expect(carried.length).toBeGreaterThan(15);
	});

	it('are records of their own, which can be cited', () => {
		const own = allRecords(dataset).filter(({ table }) => table === 'later');
		expect(own).toHaveLength(dataset.later.length);
		expect(own.every(({ path, id }) => path === `since/#${id}`)).toBe(true);
	});

	it('stand on the page of their city once: at their record, or else in its list', () => {
		const { notes, count } = sinceOfCity(dataset, 'lampedusa');
		expect(notes.map(({ id }) => id)).toEqual(['plan-lampedusa']);
		expect(count).toBe(6);
	});
});

describe('a network without later facts', () => {
	it('has none anywhere', () => {
		expect(sinceSlice(without).entries).toEqual([]);
		expect(
			allRecords(without).some(({ later, table }) => laterAmong(later).length > 0 || table === 'later')
		).toBe(false);
		expect(sinceOfCity(without, 'lampedusa')).toEqual({ notes: [], count: 0 });
	});
});

describe('the feed', () => {
	const feed = sinceFeed(dataset);

	it('is a JSON Feed whose items have ids of their own, and the addresses of their sources', () => {
		expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
		expect(new Set(feed.items.map(({ id }) => id)).size).toBe(dataset.later.length);
		expect(feed.items.every(({ external_url }) => external_url?.startsWith('https://'))).toBe(true);
	});

	it('makes no day of a month', () => {
		const dated = feed.items.filter((item) => item.date_published !== undefined);
		const days = dataset.later.filter(({ date }) => date?.length === 10);
		expect(dated).toHaveLength(days.length);
		expect(dated.every(({ date_published }) => !Number.isNaN(Date.parse(date_published!)))).toBe(true);
	});
});
