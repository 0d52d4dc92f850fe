import { describe, expect, it } from 'vitest';
import { normalisePages, normaliseSpan } from './pages.ts';

describe('pages', () => {
	it.each([
		['21–26', '21-26'],
		['21 – 26', '21-26'],
		['21—26', '21-26'],
		['21\u201126', '21-26'],
		['21\u221226', '21-26'],
		['pp. 21-26', '21-26'],
		['p. 74', '74'],
		['S. 21–26', '21-26'],
		['iv–x', 'iv-x'],
		['16–20, 36', '16-20, 36'],
		['74', '74'],
		['A-12', 'A-12']
	])('%s are %s', (cell, pages) => {
		expect(normalisePages(cell)).toBe(pages);
	});
});

describe('a period', () => {
	it.each([
		['2015–2020', '2015/2020'],
		['2015-2020', '2015/2020'],
		['2015 - 2020', '2015/2020'],
		['2023-11–2024-02', '2023-11/2024-02'],
		['2020/2025', '2020/2025'],
		['2023-11', '2023-11'],
		['2023-11-02', '2023-11-02'],
		['2022–23', '2022–23'],
		['school year 2022–2023', 'school year 2022–2023']
	])('%s is %s', (cell, span) => {
		expect(normaliseSpan(cell)).toBe(span);
	});
});
