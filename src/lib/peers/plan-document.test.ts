import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordOf } from '../domain/typed-object.ts';
import { inlinesOf } from '../documents/site-links.ts';
import { PLAN_SECTIONS } from './exchange-plan.ts';
import { planDocument, sectionBlocks } from './plan-document.ts';

const words = (cell: readonly { readonly text: string }[]) => cell.map(({ text }) => text).join('');

describe('sectionBlocks', () => {
	it('reads rows between bars as a table, with its footnotes and a bar of the text', () => {
		const text = [
			'| On | Alike | Blocks |',
			'| --- | --- | --- |',
			'| Size | 2 \\| 3[^1] | – |',
			'After.'
		].join('\n');
		const [table, after] = sectionBlocks(text, { notes: ['A note'], source: 'A report' }, 'Would it work?');
		if (table?.type !== 'table') throw new Error('no table');
		expect(table).toMatchObject({ caption: 'Would it work?', header: ['On', 'Alike', 'Blocks'] });
		expect(table.rows.map((row) => row.map(words))).toEqual([['Size', '2 | 3', '–']]);
		expect(table.rows[0]![1]![0]!.note).toEqual([{ text: 'A note' }]);
		expect(after).toMatchObject({ type: 'paragraph' });
	});

	it('reads bold within a line, in lists and in cells, with its footnotes', () => {
		const text = ['- Ask **who pays**[^1] for it', '| **On** | Here |', '| **Size**[^1] | two |'].join('\n');
		const [list, table] = sectionBlocks(text, { notes: ['A note'], source: '' }, '');
		if (list?.type !== 'list' || table?.type !== 'table') throw new Error('no list or no table');
		expect(list.items[0]).toEqual([
			{ text: 'Ask ' },
			{ text: 'who pays', strong: true, note: [{ text: 'A note' }] },
			{ text: ' for it' }
		]);
		expect(table.header).toEqual(['On', 'Here']);
		expect(table.rows[0]![0]).toEqual([{ text: 'Size', strong: true, note: [{ text: 'A note' }] }]);
	});

	it('hangs a second note, and one at the beginning of a line, at a run of its own', () => {
		const [line] = sectionBlocks('[^1]Two[^1][^1]', { notes: ['A note'], source: '' }, '');
		if (line?.type !== 'paragraph') throw new Error('no paragraph');
		expect(line.content.map(({ text, note }) => [text, note?.length])).toEqual([
			['\u200B', 1],
			['Two', 1],
			['\u200B', 1]
		]);
	});

	it('gives every row as many cells as the head, whatever somebody writes between the bars', () => {
		const cell = fc.string({ unit: fc.constantFrom(...'ab |\\-[^1]'), maxLength: 8 });
		fc.assert(
			fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { minLength: 1, maxLength: 5 }), (rows) => {
				const text = rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
				for (const block of sectionBlocks(text, { notes: [], source: '' }, ''))
					if (block.type === 'table')
						for (const row of block.rows) expect(row).toHaveLength(block.header.length);
			})
		);
	});
});

it('names the source in full in its first footnote, and by the number of that note in every other', () => {
	const text = '- Asked in own words[^1]\n- Needs[^2]\n- Shows[^3]\n- Needs again[^2]';
	const plan = {
		title: 'A plan',
		sections: recordOf(PLAN_SECTIONS, (id) => (id === PLAN_SECTIONS[0] ? text : '')),
		notes: ['In its own words', 'A report, p. 3, Almvik', 'A report, p. 9, Borgo']
	};
	const about = {
		description: '',
		language: 'en',
		method: '',
		source: 'A report',
		network: { network: '', end: null }
	};
	const notes = planDocument(plan, about)
		.blocks.flatMap(inlinesOf)
		.flatMap(({ note }) => (note ? [note.map(({ text }) => text).join('')] : []));
	expect(notes).toEqual([
		'In its own words',
		'A report, p. 3, Almvik',
		'As note 2, p. 9, Borgo',
		'As note 2, p. 3, Almvik'
	]);
});
