import { expect, it } from 'vitest';
import { shortened } from './shortened.ts';

it('leaves a short text, on one line', () => {
	expect(shortened('  A council\n\tof cities ')).toBe('A council of cities');
});

it('cuts a long text between words, and a long word within', () => {
	expect(shortened('one two three', 9)).toBe('one two …');
	expect(shortened('a'.repeat(30), 10)).toBe(`${'a'.repeat(5)} …`);
});
