import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import { recordReader, type Cited } from '../citations/fetch-citation.ts';
import { toMarkdown } from '../documents/to-markdown.ts';
import type { LaterNote } from '../domain/later-note.ts';
import { citingSlice } from '../pages/citing.ts';
import { allRecords } from '../selectors/all-records.ts';
import { bucketCount, bucketRecords } from '../selectors/record-buckets.ts';
import { recordRelations } from '../selectors/record-relations.ts';
import { addItem, emptyBasket } from './basket.ts';
import { briefDocument } from './brief-document.ts';
import { warningText } from './warning-text.ts';
import { basketWarnings } from './warnings.ts';

const tiny = datasetIn('tests/fixtures/tiny-network');
const KEY = 'needs/almvik-challenge-1';
const TODAY = '2026-11-28';
const NOTE = {
	laterId: 'rooms-later',
	kind: 'contradicts',
	recordTable: 'needs',
	recordId: 'almvik-challenge-1',
	cityIds: ['almvik'],
	themeIds: [],
	date: '2026-02',
	endDate: null,
	text: 'The cannery has rooms for all.',
	sourceId: tiny.sources[0]!.sourceId,
	page: null,
	basis: 'stated',
	basisNote: null
} as const;

/** The record of the basket as the site serves it, with its warnings. */
async function briefOf(dataset: typeof tiny) {
	const records = allRecords(dataset);
	const citing = citingSlice(dataset, 'Tiny dashboard');
	const read = recordReader(
		(path) =>
			Promise.resolve(
				path.endsWith('citing.json')
					? citing
					: bucketRecords(records, Number(/(\d+)\.json$/.exec(path)![1]) % bucketCount(records.length))
			),
		'https://example.org/',
		TODAY
	);
	const cited = await read(KEY);
	const known: ReadonlyMap<string, Cited | null> = new Map([[KEY, cited]]);
	const basket = addItem(emptyBasket('three-harbours'), KEY, TODAY);
	const warnings = basketWarnings(basket, {
		records: known,
		relations: recordRelations(dataset),
		today: TODAY
	});
	const document = briefDocument({
		basket,
		records: known,
		citing,
		warnings,
		address: 'https://example.org/',
		today: TODAY,
		picture: null
	});
	return { warnings, known, text: toMarkdown(document) };
}

describe('a brief with a record that a later source speaks of', () => {
	it('warns of it with the later fact, its time and its source, and has both beside each other', async () => {
		const { warnings, known, text } = await briefOf({ ...tiny, later: [NOTE] });
		const later = warnings.find(({ kind }) => kind === 'later');
		expect((later as { notes: readonly LaterNote[] }).notes).toHaveLength(1);
		const sentence = warningText(later!, known);
		for (const part of [NOTE.text, 'February 2026', tiny.sources[0]!.publisher, 'Contradicts'])
			expect(sentence).toContain(part);
		expect(text).toContain('Cannery workers find no room');
		expect(text).toContain(NOTE.text);
	});

	it('says nothing of it where there is none', async () => {
		const { warnings, text } = await briefOf(tiny);
		expect(warnings.some(({ kind }) => kind === 'later')).toBe(false);
		expect(text).not.toContain('After the report');
	});
});
