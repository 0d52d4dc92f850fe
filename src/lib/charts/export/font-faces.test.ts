import { expect, it } from 'vitest';
import { coversAny } from './font-faces.ts';

it.each([
	['U+0-FF, U+131', 'Gent', true],
	['U+100-2FF', 'Gent', false],
	['U+100-2FF', 'Łódź', true],
	['U+4??', 'Київ', true],
	['u+1F600', '😀', true],
	['U+370-3FF', '', false]
])('%s has letters of %o: %o', (range, text, expected) => {
	expect(coversAny(range, text)).toBe(expected);
});
