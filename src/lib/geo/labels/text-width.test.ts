import { describe, expect, it } from 'vitest';
import { textWidth } from './text-width.ts';

describe('textWidth', () => {
	// Measured in Chromium: Source Sans 3 at weight 600 and 100 px, and the widest common fallback (Arial's metrics).
	it.each([
		['Seine-Saint-Denis', 761, 851],
		['Timișoara', 426, 471],
		['Cluj-Napoca', 524, 584]
	])('holds %s in our font and in the fallback', (name, own, fallback) => {
		expect(textWidth(name, 100)).toBeGreaterThan(own);
		expect(textWidth(name, 100)).toBeGreaterThan(fallback * 0.99);
		expect(textWidth(name, 100)).toBeLessThan(own * 1.2);
	});

	it('adds nothing for accents, and grows with the size', () => {
		expect(textWidth('Łódź', 12)).toBeCloseTo(textWidth('Łodz', 12));
		expect(textWidth('Liège', 24)).toBeCloseTo(2 * textWidth('Liege', 12));
	});

	it('takes other alphabets as wide', () => {
		expect(textWidth('Αθήνα', 10)).toBeGreaterThan(textWidth('Athna', 10));
		expect(textWidth('東京', 10)).toBeGreaterThan(20);
	});
});
