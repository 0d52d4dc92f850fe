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

	it('goes on from the start of a closed outline, where closing leads back to', () => {
		const path = drawn([
			[0, 0],
			[9, 0],
			[9, 9]
		]);
		expect(path).toBe('m0 0 9 0 0 9z');
	});

	it('leaves out steps that round to nothing, without losing the sum of them', () => {
		const writer = new PathWriter();
		writer.moveTo(0, 0);
		for (let x = 0.1; x < 3.05; x += 0.1) writer.lineTo(x, 0);
		writer.lineTo(3, 4);
		expect(String(writer)).toBe('m0 0 3 0 0 4');
	});

	it('leaves out points on a straight line, but keeps a way back', () => {
		const writer = new PathWriter();
		writer.moveTo(0, 0);
		for (const [x, y] of [[1, 1], [2, 2], [4, 4], [3, 3]] as const) writer.lineTo(x, y); // prettier-ignore
		expect(String(writer)).toBe('m0 0 4 4-1-1');
	});

	it('leaves out the point of a closed outline that leads back to its start, and a start that is no bend', () => {
		const square = [[2, 0], [4, 0], [4, 4], [0, 4], [0, 0], [2, 0]] as const; // prettier-ignore
		expect(drawn(square)).toBe('m4 0 0 4-4 0 0-4z');
	});

	it('leaves out outlines without an area, which are not seen', () => {
		expect(drawn([[0, 0], [5, 0], [0, 0]])).toBe(''); // prettier-ignore
		expect(drawn([[0, 0], [0.3, 0.2], [0.1, 0.4]])).toBe(''); // prettier-ignore
		expect(drawn([])).toBe('');
	});

	it('draws nothing of a line of one point', () => {
		const writer = new PathWriter();
		writer.moveTo(3, 3);
		writer.lineTo(3.2, 3.1);
		expect(String(writer)).toBe('');
	});
});

/** What is written of one closed outline. */
function drawn(points: readonly (readonly [number, number])[]): string {
	const writer = new PathWriter();
	points.forEach(([x, y], index) => (index ? writer.lineTo(x, y) : writer.moveTo(x, y)));
	writer.closePath();
	return String(writer);
}
