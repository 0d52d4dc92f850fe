import type { ComponentProps } from 'svelte';
import { describe, expect, it } from 'vitest';
import { rendered } from '../../../../tests/support/rendered.ts';
import { m } from '#lib/messages/index.ts';
import type { ReportRow } from '#lib/pages/data-report.ts';
import KeptWays from './KeptWays.svelte';
import OwnDataReport from './OwnDataReport.svelte';
import ReportTable from './ReportTable.svelte';

const nothing = () => {};
const row: ReportRow = {
	...{
		id: 1,
		severity: 'error',
		code: 'wrong-value',
		place: 'cities.csv',
		cell: 'C7',
		line: 9,
		column: 'level'
	},
	...{ message: 'Not a level.', advice: 'Correct it.', count: 1, others: [], neighbours: null }
};

describe('a fault in the report', () => {
	const cells = (changed: Partial<ReportRow>) =>
		rendered(ReportTable, { rows: [{ ...row, ...changed }] })
			.all('row')[1]!
			.texts('cell');

	it('says in words how bad it is, where, what is wrong and what to do', () => {
		expect(cells({})).toEqual(['Error', 'cities.csv, C7 (line 9) level', 'Not a level.', 'Correct it.']);
		expect(cells({ severity: 'warning' })[0]).toBe('Warning');
	});

	it('names no cell, line or column where it is of a whole table', () => {
		expect(cells({ cell: null, line: null, column: null })[1]).toBe('cities.csv');
	});

	it('is one line for the same fault in many rows, with their number and places', () => {
		expect(cells({ count: 5, others: ['C8', 'C9'] })[2]).toBe(
			'Not a level. 5 times. Also: C8, C9 and 2 more.'
		);
		expect(cells({ count: 2, others: ['C8'] })[2]).toBe('Not a level. 2 times. Also: C8.');
	});
});

describe('what can be done with a network that the browser keeps', () => {
	const ways = (ownHref: string | null) =>
		rendered(KeptWays, { ownHref, onsave: nothing, onforget: nothing });

	it('is to look at it, where the browser lets the site answer, and always to save and forget it', () => {
		expect(ways('own/').one('link', m.openData.show).address).toBe('own/');
		expect(ways(null).all('link')).toHaveLength(0);
		expect(ways(null).text).toContain(m.ownData.refused.lead);
		for (const href of ['own/', null])
			expect(ways(href).texts('button')).toEqual([m.ownData.save, m.ownData.forget]);
	});
});

describe('what came of opening data', () => {
	type Result = ComponentProps<typeof OwnDataReport>['result'];
	const base: Result = {
		...{ network: { title: 'Harbours' }, counts: [], report: [] },
		...{ errors: 0, warnings: 0, csv: '', notKept: null }
	};
	const drawn = (changed: Partial<Result>, isKept = true) =>
		rendered(OwnDataReport, {
			...{ result: { ...base, ...changed }, ownHref: 'own/', onreport: nothing },
			ways: isKept ? { onsave: nothing, onforget: nothing } : null
		});

	it('is said first: whether it can be shown, with how many errors and warnings', () => {
		expect(drawn({}).headings).toEqual([`3 ${m.openData.sound('Harbours')} no errors, no warnings`]);
		expect(drawn({ network: null, errors: 1, warnings: 2 }, false).headings[0]).toBe(
			`3 ${m.openData.broken} 1 error, 2 warnings`
		);
	});

	it('says where the browser keeps nothing, and why', () => {
		expect(drawn({ notKept: 'It is full.' }, false).text).toContain(m.openData.notKept('It is full.'));
		expect(drawn({}, false).text).toContain(m.openData.kept);
		expect(drawn({}).one('link', m.openData.show)).toBeDefined();
	});

	it('draws the first lines of a long report and counts all of them', () => {
		const report = Array.from({ length: 250 }, (_, id) => ({ ...row, id }));
		const part = drawn({ report, errors: 250 });
		expect(part.one('status').text).toBe(m.openData.shown(250, 250));
		expect(part.all('row').length).toBeLessThan(50);
		expect(part.one('button', m.openData.more(100))).toBeDefined();
		expect(drawn({ report: [row], errors: 1 }).all('button', /more/i)).toHaveLength(0);
		expect(drawn({}).all('table')).toHaveLength(0);
	});
});
