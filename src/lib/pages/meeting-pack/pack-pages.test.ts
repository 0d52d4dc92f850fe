import { describe, expect, it } from 'vitest';
import { heading, list, paragraph, type Block } from '../../documents/document.ts';
import { datasetIn } from '../../../hosts/build.ts';
import { meetingPack, meetingPackPage } from '../meeting-pack.ts';
import { PACK_LINES, packPage } from './pack-pages.ts';

const items = (count: number, name: string) => Array.from({ length: count }, (_, at) => `${name} ${at + 1}`);
const long: readonly Block[] = [
	paragraph('When'),
	heading(1, 'Housing'),
	heading(2, 'Needs'),
	list(items(1500, 'need')),
	heading(2, 'Plans'),
	list(items(3, 'plan'), true),
	heading(1, 'Sources'),
	list(items(300, 'source'))
];
const textsOf = (blocks: readonly Block[]): readonly string[] =>
	blocks.flatMap((block) =>
		block.type === 'list'
			? block.items.map(([run]) => run!.text)
			: block.type === 'heading'
				? [block.text]
				: block.type === 'paragraph'
					? block.content.map(({ text }) => text)
					: []
	);

describe('the pages of a long pack', () => {
	const pages = packPage(long, 1).paging.pages.map(({ number }) => packPage(long, number));

	it('hold every line once, in order, and say again what they go on with', () => {
		expect(pages).toHaveLength(3);
		const all = pages
			.flatMap(({ blocks }) => textsOf(blocks))
			.filter((text) => !text.endsWith('(continued)'));
		expect(all).toEqual(textsOf(long));
		expect(textsOf(pages[1]!.blocks).slice(0, 2)).toEqual(['Housing (continued)', 'Needs (continued)']);
		for (const { blocks } of pages) expect(textsOf(blocks).length).toBeLessThanOrEqual(PACK_LINES + 2);
		expect(() => packPage(long, 4)).toThrow('no page: 4');
	});

	it('leave lists whole where they are whole, and never cut a numbered one', () => {
		const lists = pages.flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'list'));
		expect(lists.filter((block) => block.type === 'list' && block.ordered)).toEqual([long[5]]);
		expect(lists.at(-1)).toEqual(long[7]);
	});

	it('are named by chapter and line', () => {
		expect(pages[0]!.paging.pages.map(({ first, last }) => `${first} – ${last}`)).toEqual([
			'1 – Housing, 602',
			'Housing, 603 – Housing, 1,204',
			'Housing, 1,205 – Sources, 1,806'
		]);
	});
});

it('a pack of ten cities is one page, the same as its files', () => {
	const dataset = datasetIn('data/weldi');
	for (const { meetingId } of dataset.meetings) {
		const { document, paging } = meetingPackPage(dataset, { meetingId, number: 1 });
		expect(paging.pages, meetingId).toHaveLength(1);
		expect(document).toEqual(meetingPack(dataset, meetingId));
	}
});
