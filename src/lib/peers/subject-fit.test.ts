import { describe, expect, it } from 'vitest';
import { subjectFit } from './subject-fit.ts';

const neighbours = new Map([
	['shelter', new Set(['housing'])],
	['housing', new Set(['shelter'])]
]);
const fit = (ask: readonly string[], offer: readonly string[], touchedIds: readonly string[] = []) =>
	subjectFit(ask, { subjectIds: offer, touchedIds }, neighbours);

describe('subjectFit', () => {
	it('puts a shared subject before one that is touched, and that before a neighbouring one', () => {
		expect(fit(['shelter'], ['shelter', 'housing'])?.relation).toBe('same');
		expect(fit(['shelter'], ['cards'], ['shelter'])?.relation).toBe('touches');
		expect(fit(['shelter'], ['housing'])?.relation).toBe('neighbour');
		expect(fit(['shelter'], ['cards'], ['housing'])).toBeNull();
	});

	it('counts what both are mainly about most', () => {
		const values = [
			fit(['shelter', 'cards'], ['shelter']),
			fit(['shelter'], ['cards', 'shelter']),
			fit(['cards', 'shelter'], ['shelter']),
			fit(['cards', 'shelter'], ['work', 'shelter'])
		].map((found) => found?.value ?? 0);
		expect(values).toEqual([...values].sort((a, b) => b - a));
		expect(new Set(values).size).toBe(4);
	});

	it('counts a touched main subject more than another one, and two main neighbours more than one in passing', () => {
		const value = (...of: Parameters<typeof fit>): number => fit(...of)?.value ?? 0;
		expect(value(['shelter', 'cards'], ['work'], ['shelter'])).toBeGreaterThan(
			value(['cards', 'shelter'], ['work'], ['shelter'])
		);
		expect(value(['shelter'], ['housing'])).toBeGreaterThan(value(['shelter'], ['work', 'housing']));
	});

	it('takes for near what is near to the main subject of the ask, and not to another that it has besides', () => {
		expect(fit(['cards', 'shelter'], ['housing'])).toBeNull();
		expect(fit(['shelter', 'cards'], ['work', 'housing'])?.subjectIds).toEqual(['housing']);
	});

	it('names the subjects of the offer that made it', () => {
		expect(fit(['shelter'], ['cards', 'housing'])?.subjectIds).toEqual(['housing']);
		expect(fit([], ['cards'])).toBeNull();
	});
});
