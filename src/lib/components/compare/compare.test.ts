import { describe, expect, it } from 'vitest';
import { rendered } from '../../../../tests/support/rendered.ts';
import { m } from '#lib/messages/index.ts';
import type {
	ComparedCell as Cell,
	ComparedLine,
	ComparedRow,
	ComparedSection
} from '#lib/pages/compare/comparison.ts';
import ComparedCell from './ComparedCell.svelte';
import ComparisonView from './ComparisonView.svelte';

const source: ComparedLine['source'] = {
	...{ table: 'facts', id: 'a', path: 'cities/almvik/#a' },
	provenance: { sourceId: 's', page: '3', basis: 'inferred', basisNote: null }
};
const line: ComparedLine = { lead: '12.5%', text: 'One in eight.', mark: null, source };
const cell = (changed: Partial<Cell> = {}): Cell => ({
	cityId: 'almvik',
	empty: null,
	lines: [line],
	...changed
});

describe('what one city has in a row', () => {
	const drawn = (changed: Partial<Cell>, language: string | null = null) =>
		rendered(ComparedCell, { cell: cell(changed), language });

	it('is why there is nothing, where there is nothing', () => {
		expect(drawn({ empty: 'not-stated', lines: [] }).text).toBe(m.evidence.emptyShort['not-stated']);
		expect(drawn({ empty: 'no-entry', lines: [] }).text).toBe(m.evidence.emptyShort['no-entry']);
	});

	it('has its pages and basis, and leads to the note of its source', () => {
		const part = drawn({});
		expect(part.one('summary').text).toBe('Source: p. 3, inferred');
		expect(part.one('link').address).toBe('records/cities.almvik/#facts/a');
		expect(drawn({ lines: [{ ...line, source: null }] }).all('group')).toHaveLength(0);
	});

	it('says what keeps a figure from comparing, and nothing of one that compares', () => {
		expect(drawn({ lines: [{ ...line, mark: 'another area' }] }).text).toMatch(
			/^12\.5% One in eight\. another area/
		);
		expect(drawn({}).text).toMatch(/^12\.5% One in eight\. Source/);
	});

	it('keeps the language of the text', () => {
		expect(drawn({}, 'sv').inLanguage('sv')).toEqual(['One in eight.']);
		expect(drawn({}).inLanguage('sv')).toEqual([]);
	});
});

describe('cities side by side', () => {
	const row: ComparedRow = {
		...{ id: 'r', label: 'Residents', kind: null, relation: 'unsettled', note: null, themeIds: [] },
		cells: [cell(), cell({ cityId: 'johvaste', empty: 'not-stated', lines: [] })]
	};
	const section = { id: 'figures', label: 'Figures', rows: [row], silent: null, isByTheme: false };
	const drawn = (changed: Partial<ComparedSection>) =>
		rendered(ComparisonView, {
			comparison: {
				cities: [
					{ cityId: 'almvik', name: 'Ålmvik' },
					{ cityId: 'johvaste', name: 'Jõhvaste' }
				],
				language: null,
				sections: [{ ...section, ...changed }]
			}
		});
	const head = (changed: Partial<ComparedRow>) =>
		drawn({ rows: [{ ...row, ...changed }] }).one('rowheader').text;

	it('have a table a section, a column a city and a way to each section', () => {
		const part = drawn({});
		expect(part.headings).toEqual(['2 Ålmvik and Jõhvaste', '3 Figures']);
		expect(part.one('navigation', m.compare.jump).texts('link')).toEqual(['Figures']);
		expect(part.one('table', 'Figures').texts('columnheader').slice(1)).toEqual(['Ålmvik', 'Jõhvaste']);
		expect(part.texts('cell')[1]).toBe(m.evidence.emptyShort['not-stated']);
	});

	it('say of a row in words whether the cities share it or differ, and nothing where that is not settled', () => {
		expect(head({ relation: 'shared' })).toBe(`Residents ${m.compare.relation.shared}`);
		expect(head({ relation: 'differs' })).toBe(`Residents ${m.compare.relation.differs}`);
		expect(head({})).toBe('Residents');
		expect(head({ note: 'Years differ.' })).toBe('Residents Years differ.');
	});

	it('say what the rows leave out, without an empty table', () => {
		const silent = 'None of them speaks of Ferries.';
		const part = drawn({ rows: [], silent });
		expect(part.one('region', 'Figures').text).toContain(silent);
		expect(part.all('table')).toHaveLength(0);
	});
});
