import { describe, expect, it } from 'vitest';
import { rendered } from '../../../../tests/support/rendered.ts';
import { m } from '#lib/messages/index.ts';
import { FUND_ACCESSES, GRID_KINDS, GROUP_STATUSES } from '#lib/domain/choices.ts';
import AsOf from './AsOf.svelte';
import ConfidenceMark from './ConfidenceMark.svelte';
import Empty from './Empty.svelte';
import FundSign from './FundSign.svelte';
import GroupSign from './GroupSign.svelte';
import KindMark from './KindMark.svelte';
import ReportDate from './ReportDate.svelte';
import Said from './Said.svelte';

const REASONS = ['not-stated', 'picture', 'no-entry'] as const;

describe('the kinds of empty', () => {
	it('are read in words, and each differs from the others, in short and at length', () => {
		for (const long of [false, true]) {
			const words = REASONS.map((why) => rendered(Empty, { why, long }).text);
			expect(new Set(words).size).toBe(REASONS.length);
			expect(words.join()).not.toMatch(/[∅▨–0]/);
		}
	});
});

describe('the signs', () => {
	it('of a kind, a group and a fund are read as the word of each class', () => {
		for (const kind of GRID_KINDS) expect(rendered(KindMark, { kind }).text).toBe(m.evidence.kind[kind]);
		for (const status of GROUP_STATUSES)
			expect(rendered(GroupSign, { status }).text).toBe(m.profile.groupStatus[status]);
		for (const access of FUND_ACCESSES.filter((each) => each !== 'not-stated'))
			expect(rendered(FundSign, { access }).text).toBe(m.profile.fundAccess[access]);
	});

	it('of a fund on which the source says nothing is that of "not stated", not of "no access"', () => {
		expect(rendered(FundSign, { access: 'not-stated' }).text).toBe(m.evidence.emptyShort['not-stated']);
	});

	it('of how sure a kind is stand where it is not clear, and nowhere else', () => {
		expect(rendered(ConfidenceMark, { confidence: 'high' }).text).toBe('');
		for (const confidence of ['medium', 'low'] as const)
			expect(rendered(ConfidenceMark, { confidence }).text).toBe(m.grid.confidenceWord[confidence]);
	});
});

describe('how old the evidence is', () => {
	const baseline = { title: 'Notes', published: '2025-05' };

	it('is told in the precision of the report, and that it has no date where it has none', () => {
		expect(rendered(AsOf, {}, { data: { baseline } }).text).toBe('As of May 2025 (Notes).');
		const undated = { ...baseline, published: null };
		expect(rendered(AsOf, {}, { data: { baseline: undated } }).text).toBe(m.evidence.asOfNothing('Notes'));
		expect(rendered(ReportDate, {}, { data: { baseline } }).text).toBe('(May 2025)');
		expect(rendered(ReportDate, {}, { data: { baseline: undated } }).text).toBe('');
	});

	it('is not told on a page that knows no report', () => {
		expect(rendered(AsOf, {}).text).toBe('');
	});
});

describe('text of the tables', () => {
	const said = (text: string, language: string) =>
		rendered(Said, { text }, { data: { network: { language } } });

	it('says its language where that is not the page’s, and only there', () => {
		expect(said('Frio', 'pt').inLanguage('pt')).toEqual(['Frio']);
		expect(said('Cold', 'en').inLanguage('en')).toEqual([]);
		expect(said('Cold', 'en').text).toBe('Cold');
	});

	it('is set apart where it is written from right to left, without a claim about its language', () => {
		const part = said('برد', 'en').one('isolated text');
		expect(part.text).toBe('برد');
		expect(part.attribute('lang')).toBeUndefined();
		expect(said('Cold', 'en').all('isolated text')).toHaveLength(0);
	});
});
