import { describe, expect, it } from 'vitest';
import { textWidth } from '../geo/labels/text-width.ts';
import { MATRIX, placeMatrix, type MatrixCell } from './place-matrix.ts';

const sign = { shape: 'circle', fill: 'full', tone: 'plain', text: '' } as const;
const row = (label: string, ...cells: MatrixCell[]) => ({ id: label, label, href: '#', cells });

describe('placeMatrix', () => {
	it('gives each column the room of its widest cell, so that none reaches into the next', () => {
		const rows = [
			row('A', { sign, text: 'quite a long answer' }, { text: 'no' }),
			row('B', { text: '' }, { sign, text: '' })
		];
		const { heads, width } = placeMatrix(['First', 'Second'], rows, 400);
		const end = heads[0]!.x + 2 * MATRIX.sign + 6 + textWidth('quite a long answer', MATRIX.type);
		expect(end).toBeLessThan(heads[1]!.x);
		expect(heads[1]!.x + textWidth('Second', MATRIX.type)).toBeLessThan(width);
	});

	it('sets a long name in more lines, and the next row below them', () => {
		const long = 'The name of an action that says at length what somebody wants to do about something';
		const { rows, height } = placeMatrix(
			['Status'],
			[row(long, { text: 'x' }), row('short', { text: 'y' })],
			300
		);
		expect(rows[0]!.lines.length).toBeGreaterThan(1);
		expect(rows[0]!.lines.join(' ')).toBe(long);
		expect(rows[1]!.y).toBeGreaterThanOrEqual(rows[0]!.y + rows[0]!.lines.length * MATRIX.line);
		expect(height).toBe(rows[1]!.y + rows[1]!.height);
	});

	it('grows where the cells need more than the width', () => {
		const wide = { text: 'words '.repeat(30).trim() };
		const { width, heads } = placeMatrix(['A', 'B'], [row('r', wide, wide)], 200);
		expect(width).toBeGreaterThan(heads[1]!.x + textWidth(wide.text, MATRIX.type));
	});
});
