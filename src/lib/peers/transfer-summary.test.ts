import { describe, expect, it } from 'vitest';
import { exchangePlan as words } from '../messages/en/exchange-plan.ts';
import { NOTHING, type Comparison, type RowKind } from './transfer-row.ts';
import { summaryLines, SUMMED, type SummedRow } from './transfer-summary.ts';

const match = { recordText: (key: string) => ({ text: `Words of ${key}.`, citation: 'A report' }) };
const row = (kind: RowKind, comparison: Comparison, ask: string | null = null): SummedRow => ({
	row: {
		...{ kind, comparison, host: NOTHING, subject: null },
		learner: { status: null, records: comparison === 'may-block' ? ['swot/a-weakness-1'] : [] }
	},
	match,
	ask
});

describe('what a comparison comes to', () => {
	it('names every row once under how it compares, and gives the number of those that nobody assessed', () => {
		const rows = [row('size', 'alike'), row('groups', 'not-assessed'), row('competence', 'different')];
		const lines = summaryLines(rows, ['Ahus', 'Brno']);
		expect(lines).toContain('- Alike: size.');
		expect(lines).toContain('- Different: who decides on what is asked.');
		expect(lines.at(-1)).toMatch(/^- Not assessed, 1 of 3 points, .*: for whom it is\. /);
	});

	it('says which access to a fund is alike: to have none is no common ground', () => {
		const side = { status: { access: 'no-access' }, records: [] } as const;
		const access = row('access', 'alike');
		const both = { ...access, row: { ...access.row, subject: 'X', learner: side, host: side } };
		expect(summaryLines([both], ['Ahus', 'Brno'])).toContain(
			'- Alike: access to a European fund: X (both: no access at the time).'
		);
	});

	it('says of what may block it how the statement behind it begins', () => {
		expect(summaryLines([row('difficulty', 'may-block')], ['Ahus', 'Brno'])).toContain(
			'- May block it: difficulties on the subject that is asked (“Words of swot/a-weakness-1”).'
		);
	});

	it('gives the statement whole: half a sentence would say something else', () => {
		const text = 'Too little is known of where migrants work and under which conditions they do.';
		const long = {
			...row('difficulty', 'may-block'),
			match: { recordText: () => ({ text, citation: 'A report' }) }
		};
		expect(summaryLines([long], ['Ahus', 'Brno']).join()).toContain(`(“${text.slice(0, -1)}”)`);
	});

	it('never says that nothing blocks it where the profiles only name nothing', () => {
		const lines = summaryLines([row('size', 'alike')], ['Ahus', 'Brno']);
		expect(lines).toContain(`- ${words.summed.nothingBlocks}`);
		expect(words.summed.nothingBlocks).toContain('not the same as nothing');
	});

	it('says for which asks a row is so, and in short where it is for all', () => {
		const rows = [
			row('groups', 'alike', 'Homes.'),
			row('groups', 'different', 'Work.'),
			row('competence', 'in-general', 'Homes.'),
			row('competence', 'in-general', 'Work.')
		];
		const text = summaryLines(rows, ['Ahus', 'Brno']).join('\n');
		expect(text).toContain('Alike: for whom it is, on “Homes”.');
		expect(text).toContain('Stated in general only: who decides on what is asked, on all 2 asks.');
	});

	it('leaves no way to compare out', () => {
		for (const comparison of SUMMED)
			expect(summaryLines([row('groups', comparison)], ['Ahus', 'Brno']).join(' '), comparison).toContain(
				'for whom it is'
			);
		expect(summaryLines([], ['Ahus', 'Brno'])).toEqual([]);
	});
});
