import { beforeAll, describe, expect, it } from 'vitest';
import { datasetIn, policyIn } from '../src/hosts/build.ts';
import type { TextDocument } from '../src/lib/documents/document.ts';
import { pagesOf } from '../src/lib/documents/page-count.ts';
import { toDocx } from '../src/lib/documents/to-docx.ts';
import { inlinesOf } from '../src/lib/documents/site-links.ts';
import { brief as briefWords } from '../src/lib/messages/en/brief.ts';
import { briefOffers } from '../src/lib/selectors/brief-offers.ts';
import { advocacySlices } from '../src/lib/pages/advocacy.ts';
import { askBrief } from './support/ask-brief.ts';
import { pagesByOffice } from './support/office.ts';

const dataset = datasetIn('data/weldi');
const context = policyIn('data/eu', 'data/weldi');
const asks = advocacySlices(dataset);
const ASK =
	'Open the national programmes of the fund to local authorities, and say so in the guidelines. '.repeat(6);
/** Counted and real pages may differ where a page is just full. */
const NEARLY = 0.12;

const briefs: readonly (readonly [string, TextDocument])[] = [
	...asks.map((ask) => [ask.id, askBrief(dataset, [ask])] as const),
	...asks.map((ask) => [`${ask.id}, with words`, askBrief(dataset, [ask], { ask: ASK })] as const),
	...asks.map((ask) => [`${ask.id}, with its ask and hook`, askBrief(dataset, [ask], { context })] as const),
	['the first two', askBrief(dataset, asks.slice(0, 2))],
	['all', askBrief(dataset, asks, { ask: ASK })]
];

describe('the pages of a brief', () => {
	let printed: readonly number[] = [];
	beforeAll(async () => {
		const files = await Promise.all(
			briefs.map(async ([, brief]) => new Uint8Array(await (await toDocx(brief)).arrayBuffer()))
		);
		printed = pagesByOffice(files);
	}, 180_000);

	it('are as many as LibreOffice makes of its Word file', () => {
		const wrong = briefs
			.map(([name, brief], at) => ({ name, counted: pagesOf(brief), printed: printed[at]! }))
			.filter(
				({ counted, printed: real }) =>
					real < Math.ceil(counted - NEARLY) || real > Math.ceil(counted + NEARLY)
			);
		expect(wrong).toEqual([]);
		expect(new Set(printed).size).toBeGreaterThan(1);
	});

	it('are two at most for an ask, with its drawing and its counter-examples', () => {
		const longer = briefs.filter(
			([name], at) => asks.some(({ id }) => name.startsWith(id)) && printed[at]! > 2
		);
		expect(longer.map(([name]) => name)).toEqual([]);
	});

	it('say in each note of a profile under which heading of it the record stands, and why there is no single page', () => {
		const brief = askBrief(dataset, [asks.find(({ id }) => id === 'eu-funding')!]);
		const runs = brief.blocks.flatMap(inlinesOf);
		const notes = runs.flatMap(({ note }) => (note ? [note.map(({ text }) => text).join('')] : []));
		const ofProfiles = notes.filter((note) => note.includes('/cities/'));
		expect(ofProfiles.length).toBeGreaterThan(5);
		for (const note of ofProfiles) expect(note).toMatch(/pp\. \d+–\d+, under “[^”]+”/u);
		expect(runs.some(({ text }) => text.includes(briefWords.document.headings))).toBe(true);
	});

	it('hold the ask of the source and an EU action with their footnotes, where the reader takes them', () => {
		const runs = askBrief(dataset, [asks.find(({ id }) => id === 'eu-funding')!], { context }).blocks.flatMap(
			inlinesOf
		);
		const noteOf = (start: string) =>
			runs
				.find(({ text }) => text.startsWith(start))
				?.note?.map(({ text }) => text)
				.join('');
		expect(noteOf('Access to EU-funding. ')).toMatch(/Baseline report, February 2024, pp\. 81–82/);
		const [hook] = briefOffers(dataset, context)['advocacy/eu-funding/']!.hooks;
		expect(noteOf(hook!.label)).toMatch(/p{1,2}\. \d/);
		// No bullet is the bare name of the fund before its sentence.
		expect(runs.filter(({ text }) => /^AMIF\./.test(text))).toEqual([]);
		expect(runs.some(({ text }) => text === 'Albacete (AMIF: no access at the time):')).toBe(true);
	});

	it('say of an ask what the source wants done and by whom, with its footnote, and leave the note that it asks nothing to the author', () => {
		for (const ask of asks) {
			const { blocks } = askBrief(dataset, [ask], { context });
			const runs = blocks.flatMap(inlinesOf);
			const row = dataset.advocacy.find(({ advocacyId }) => advocacyId === ask.id)!;
			expect(runs.some(({ text }) => /tables record nothing/.test(text))).toBe(false);
			expect(runs.some(({ text }) => text.startsWith(`${row.title}. `))).toBe(true);
			if (row.request === null) continue;
			const at = runs.findIndex(({ text }) => text === row.request);
			expect(runs[at - 1]!.text).toContain(briefWords.document.request(row.askedOf));
			expect(runs[at]!.note?.map(({ text }) => text).join('')).toMatch(/, pp\. 81–82\. /);
			// What is asked comes before what is described.
			expect(runs.findIndex(({ text }) => text.startsWith(`${row.title}. `))).toBeGreaterThan(at);
		}
	});

	it('hold every record with its footnote, one source in full and the others short', () => {
		for (const ask of asks) {
			const brief = askBrief(dataset, [ask]);
			for (const block of brief.blocks)
				if (block.type === 'picture') expect(block.alternative).not.toMatch(/\.:/);
			const items = brief.blocks.flatMap((block) => (block.type === 'list' ? block.items : []));
			const records = items.filter((item) => item[0]?.strong);
			expect(records.length).toBeGreaterThan(0);
			for (const item of records) expect(item.some(({ note }) => note)).toBe(true);
			const notes = records.flatMap((item) => item.flatMap(({ note }) => (note ? [note[0]!.text] : [])));
			expect(notes.slice(1).every((text) => text.startsWith('As note 1'))).toBe(true);
		}
	});
});
