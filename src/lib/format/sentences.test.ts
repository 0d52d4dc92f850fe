import { describe, expect, it } from 'vitest';
import { asMember, asSentence, fullStop, joinSentences } from './sentences.ts';

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

	it.each([
		['One', '.'],
		['One.', ''],
		['A tool for all?', ''],
		['strengthens local …', ''],
		['strengthens local … (inferred)', '.']
	])('“%s” still needs “%s”', (text, stop) => {
		expect(fullStop(text)).toBe(stop);
		expect(asSentence(text)).toBe(text + stop);
	});

	it('leave their full stop where they are members of a list', () => {
		expect(['One.', 'Two', 'Three?'].map(asMember).join('; ')).toBe('One; Two; Three?');
	});
});
