import { describe, expect, it } from 'vitest';
import { formatDate, formatPeriod, formatSpan } from './date.ts';
import { formatList } from './list.ts';
import { formatFigure, formatShare } from './number.ts';
import { formatPages } from './pages.ts';

describe('a figure keeps its qualifier and unit', () => {
	it.each([
		[{ value: 15000, valueMax: null, qualifier: 'exact', unit: 'persons' }, '15,000'],
		[{ value: 8.67, valueMax: null, qualifier: 'exact', unit: 'percent' }, '8.67%'],
		[{ value: 1, valueMax: null, qualifier: 'less-than', unit: 'percent' }, 'below 1%'],
		[{ value: 25, valueMax: 30, qualifier: 'about', unit: 'places' }, 'about 25–30'],
		[{ value: 4000, valueMax: null, qualifier: 'estimate', unit: 'persons' }, '4,000 (estimate)'],
		[{ value: 0.004, valueMax: null, qualifier: 'exact', unit: 'percent' }, '0.004%'],
		[{ value: 12.3456789, valueMax: null, qualifier: 'exact', unit: 'percent' }, '12.3456789%'],
		[{ value: 0.0000001, valueMax: null, qualifier: 'exact', unit: 'percent' }, '0.0000001%'],
		[{ value: 0.1, valueMax: 0.125, qualifier: 'about', unit: 'percent' }, 'about 0.1–0.125%'],
		[{ value: -1234.567, valueMax: null, qualifier: 'exact', unit: 'persons' }, '-1,234.567'],
		[
			{ value: 9007199254740991, valueMax: null, qualifier: 'exact', unit: 'persons' },
			'9,007,199,254,740,991'
		],
		[{ value: 14, valueMax: null, qualifier: 'exact', unit: 'percent', decimals: { value: 1 } }, '14.0%'],
		[
			{ value: 1.5, valueMax: 2, qualifier: 'exact', unit: 'percent', decimals: { value: 2, valueMax: 1 } },
			'1.50–2.0%'
		],
		[{ value: 2600000, valueMax: null, qualifier: 'exact', unit: 'currency-eur' }, '€2,600,000']
	] as const)('%o reads %s', (figure, expected) => {
		expect(formatFigure(figure)).toBe(expected);
	});

	it('shows no share of nothing', () => {
		expect(formatShare(0, 0)).toBe('–');
		expect(formatShare(3, 10)).toBe('30%');
	});
});

describe('a date is as precise as its source', () => {
	it.each([
		['2024', '2024'],
		['2024-02', 'February 2024'],
		['2024-02-22', '22 February 2024']
	])('%s reads %s', (date, expected) => {
		expect(formatDate(date)).toBe(expected);
	});

	it.each([
		['2024-10-02', '2024-10-04', '2–4 October 2024'],
		['2024-02', '2024-03', 'February–March 2024'],
		['2024-02', null, 'February 2024'],
		['2024-02', '2024-02', 'February 2024']
	])('%s to %s reads %s', (start, end, expected) => {
		expect(formatSpan(start, end).replaceAll(/\s*–\s*/g, '–')).toBe(expected);
	});
});

it.each([
	['2022', '2022'],
	['2023-11', 'November 2023'],
	['2020/2025', '2020–2025'],
	['2018/..', 'since 2018'],
	['2018-05/..', 'since May 2018'],
	['2018/...', '2018/...'],
	['school year 2022/23', 'school year 2022/23'],
	['2022-13', '2022-13'],
	['', '']
])('the period %s reads %s', (period, expected) => {
	expect(formatPeriod(period).replaceAll(/\s*–\s*/g, '–')).toBe(expected);
});

it('joins a list as a sentence does', () => {
	expect(formatList(['a', 'b', 'c'])).toBe('a, b and c');
});

it.each([
	['21-26', 'pp. 21–26'],
	['74', 'p. 74'],
	[null, null]
])('pages %s read %s', (page, expected) => {
	expect(formatPages(page)).toBe(expected);
});
