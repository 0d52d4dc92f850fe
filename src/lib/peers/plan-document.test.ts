import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectionBlocks } from './plan-document.ts';

const words = (cell: readonly { readonly text: string }[]) => cell.map(({ text }) => text).join('');

describe('sectionBlocks', () => {
	it('reads rows between bars as a table, with its footnotes and a bar of the text', () => {
		const text = [
			'| On | Alike | Blocks |',
			'| --- | --- | --- |',
			'| Size | 2 \\| 3[^1] | – |',
			'After.'
		].join('\n');
		const [table, after] = sectionBlocks(text, ['A note'], 'Would it work?');
		if (table?.type !== 'table') throw new Error('no table');
		expect(table).toMatchObject({ caption: 'Would it work?', header: ['On', 'Alike', 'Blocks'] });
		expect(table.rows.map((row) => row.map(words))).toEqual([['Size', '2 | 3', '–']]);
		expect(table.rows[0]![1]![0]!.note).toEqual([{ text: 'A note' }]);
		expect(after).toMatchObject({ type: 'paragraph' });
	});

	it('gives every row as many cells as the head, whatever somebody writes between the bars', () => {
		const cell = fc.string({ unit: fc.constantFrom(...'ab |\\-[^1]'), maxLength: 8 });
		fc.assert(
			fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { minLength: 1, maxLength: 5 }), (rows) => {
				const text = rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
				for (const block of sectionBlocks(text, [], ''))
					if (block.type === 'table')
						for (const row of block.rows) expect(row).toHaveLength(block.header.length);
			})
		);
	});
});
