import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { isBlank, revealInvisible, withoutInvisible } from './invisible.ts';

describe('signs that nobody sees', () => {
	it.each([
		'\u00ad',
		'\u034f',
		'\u061c',
		'\u180e',
		'\u200b',
		'\u200c',
		'\u200d',
		'\u200e',
		'\u2060',
		'\u2064',
		'\ufe0f',
		'\ufeff',
		'\u3164'
	])('%j is left out, counts as nothing and is no part of a word', (sign) => {
		expect(withoutInvisible(`al${sign}ba`)).toBe('alba');
		expect(isBlank(` ${sign} `)).toBe(true);
		expect(fold(`Al${sign}ba`)).toBe('alba');
	});

	it('count as nothing beside a pattern without dots', () => {
		expect(isBlank('\u2800\u00a0')).toBe(true);
		expect(isBlank('0')).toBe(false);
	});

	it.each([
		['albacete\u200b', 'albacete<U+200B>'],
		['alba\u00adcete', 'alba<U+00AD>cete'],
		['\u200ealbacete', '<U+200E>albacete'],
		['cluj\u2011napoca', 'cluj<U+2011>napoca'],
		['cluj\u00a0napoca', 'cluj<U+00A0>napoca'],
		['albacete\u2800', 'albacete<U+2800>'],
		['\u0430lbacete', '<U+0430>lbacete'],
		['st\u03bfted', 'st<U+03BF>ted'],
		['\u{e0041}a', '<U+E0041>a']
	])('are named where a message quotes them: %j', (text, shown) => {
		expect(revealInvisible(text)).toBe(shown);
	});

	it.each(['Timișoara', 'Пловдив', 'Αθήνα Athens', 'a – b', 'two\nlines'])('leaves %j as it is', (text) => {
		expect(revealInvisible(text)).toBe(text);
	});
});
