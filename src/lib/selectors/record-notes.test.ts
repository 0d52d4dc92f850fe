import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import { laterAmong } from '../domain/later-note.ts';
import { formatPeriod } from '../format/date.ts';
import { allRecords } from './all-records.ts';
import { recordKey } from './record-buckets.ts';
import { notesField, pageNotes } from './record-notes.ts';

const tiny = datasetIn('tests/fixtures/tiny-network');
const source = tiny.sources[0]!;
const need = {
	...tiny.needs[0]!,
	text: 'A centre is planned for 2023; the law is still in public consultation.'
};
const aged = {
	...tiny,
	sources: tiny.sources.map((each) => ({ ...each, published: '2024-02' })),
	needs: [{ ...need, sourceId: source.sourceId }]
};
const key = recordKey({ table: 'needs', id: need.needId });

describe('the age of a record', () => {
	it('stands beside a statement that holds for a time only, inferred from the date of its source', () => {
		expect(pageNotes(aged)[key]).toEqual([
			{
				kind: 'age',
				words: ['planned for 2023', 'still in public consultation'],
				when: 'February 2024',
				isOfSource: true
			}
		]);
		expect(notesField(aged, 'needs', need.needId).later).toEqual(pageNotes(aged)[key]);
	});

	it('is not given to a statement that holds at any time', () => {
		const plain = { ...aged, needs: [{ ...need, text: 'Rooms are few.' }] };
		expect(pageNotes(plain)[key]).toBeUndefined();
	});

	it('is carried by every figure: its period, or that it has none', () => {
		const facts = allRecords(tiny).filter(({ table }) => table === 'facts');
		expect(facts.length).toBeGreaterThan(0);
		for (const { id, later } of facts) {
			const period = tiny.facts.find(({ factId }) => factId === id)!.period;
			expect(later?.[0]).toMatchObject({ kind: 'age', isOfSource: period === null });
			if (period !== null) expect(later?.[0]).toMatchObject({ when: formatPeriod(period) });
		}
	});

	it('is no later fact', () => {
		expect(allRecords(aged).flatMap(({ later }) => laterAmong(later))).toEqual([]);
	});
});
