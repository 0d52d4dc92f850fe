import { describe, expect, it } from 'vitest';
import { joinSentences } from './sentences.ts';

describe('sentences in a row', () => {
	it.each([
		[['One', 'Two'], 'One. Two'],
		[['One.', 'Two.'], 'One. Two.'],
		[['He said “stay.”', 'Two'], 'He said “stay.” Two'],
		[['Who (else?)', 'Two'], 'Who (else?) Two'],
		[['« Tiens ! »', 'Two'], '« Tiens ! » Two'],
		[['More…', null, '', 'Two'], 'More… Two'],
		[[null, 'Two'], 'Two'],
		[[], '']
	])('%j read %s', (parts, text) => {
		expect(joinSentences(parts)).toBe(text);
	});
});
