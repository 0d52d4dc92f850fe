import { describe, expect, it } from 'vitest';
import { PathWriter } from './path-writer.ts';

describe('PathWriter', () => {
	it('writes relative whole steps, with no sign or letter more than needed', () => {
		const writer = new PathWriter();
		writer.moveTo(10.4, 20);
		writer.lineTo(15, 20);
		writer.lineTo(15, 12.2);
		writer.lineTo(9, 12);
		writer.closePath();
		writer.moveTo(11, 21);
		writer.lineTo(12, 22);
		expect(String(writer)).toBe('m10 20 5 0 0-8-6 0zm1 1 1 1');
	});

	it('leaves out steps that round to nothing, without losing the sum of them', () => {
		const writer = new PathWriter();
		writer.moveTo(0, 0);
		for (let x = 0.1; x < 3.05; x += 0.1) writer.lineTo(x, 0);
		expect(String(writer)).toBe('m0 0 1 0 1 0 1 0');
	});
});
