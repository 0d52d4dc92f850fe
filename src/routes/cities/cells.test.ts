import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import { rendered } from '../../../tests/support/rendered.ts';
import { m } from '#lib/messages/index.ts';
import { citiesSlice, type CityRow } from '#lib/pages/cities.ts';
import type { CitiesColumn, FigureColumn } from '#lib/pages/cities/columns.ts';
import type { FigureCell as Cell, ShownFigure } from '#lib/pages/cities/figure-cell.ts';
import type { SharesOfIndicator } from '#lib/pages/cities/shares.ts';
import CityCells from './CityCells.svelte';
import ColumnHead from './ColumnHead.svelte';
import FigureCell from './FigureCell.svelte';
import Filters from './Filters.svelte';
import Shares from './Shares.svelte';

const cities = citiesSlice(datasetIn('tests/fixtures/tiny-network'));
const row = cities.rows.find(({ cityId }) => cityId === 'almvik')!;
const notStated = m.evidence.emptyShort['not-stated'];
const noEntry = m.evidence.emptyShort['no-entry'];

const column: FigureColumn = {
	...{ kind: 'figure', id: 'share', label: 'Share', group: 'Newcomers', isDefault: true, unit: 'percent' },
	...{ definition: 'D', measure: 'rate', isShare: false, alike: [], figures: 3, ranked: 2 },
	...{ periodUnknown: false, differences: [] }
};
const figure: ShownFigure = {
	...{ value: 12.5, valueMax: null, qualifier: 'exact', area: null, isAreaInferred: false, period: '2024' },
	...{ group: null, text: 'One in eight.' },
	source: {
		...{ table: 'facts', id: 'a', path: 'cities/almvik/#a' },
		provenance: { sourceId: 's', page: '3', basis: 'stated', basisNote: null }
	}
};
const cell: Cell = { figure, isRanked: true, differences: [], why: [], companions: [] };
const companion = { ...figure, value: 900, label: 'Winter workers', unit: 'persons', area: 'county' };

describe('a figure in the table of cities', () => {
	const drawn = (changed: Partial<Cell> = {}, of: Partial<FigureColumn> = {}) =>
		rendered(FigureCell, { cell: { ...cell, ...changed }, column: { ...column, ...of } });
	const shown = (changed: Partial<ShownFigure>, of: Partial<FigureColumn> = {}) =>
		drawn({ figure: { ...figure, ...changed } }, of).text;

	it('has its qualifier, group, area and period', () => {
		expect(shown({ qualifier: 'about', group: 'Students', area: 'county (Bay)' })).toMatch(
			/^about 12\.5% ?Students ?county \(Bay\) ?2024/
		);
		expect(shown({ isAreaInferred: true })).toContain(m.figures.areaInferred);
	});

	it('says that it has no date where the dates of its column differ, and in its note in any column', () => {
		expect(shown({ period: null }, { differences: ['period'] })).toContain(m.cities.noDate);
		expect(shown({ period: null })).not.toContain(m.cities.noDate);
		expect(shown({ period: null })).toContain(m.cities.periodNotStated);
	});

	it('says in words that it does not compare, and by what', () => {
		const { text } = drawn({ isRanked: false, differences: ['geography'], why: ['It is of a county.'] });
		expect(text).toContain(`${m.cities.notCompared} ${m.comparability.difference.geography}`);
		expect(text).toContain('It is of a county.');
		expect(drawn().text).not.toContain(m.cities.notCompared);
	});

	it('is "not stated" where there is none, with what is stated instead as another figure, never in its place', () => {
		expect(drawn({ figure: null }).text).toBe(notStated);
		const instead = drawn({ figure: null, companions: [companion] }).text;
		expect(instead).toMatch(new RegExp(`^${notStated}`));
		expect(instead).toContain(`${m.cities.insteadTitle} Winter workers: 900, county, 2024`);
		expect(drawn({ companions: [companion] }).one('group').text).toContain(m.cities.companionsTitle);
	});
});

describe('the head of a column', () => {
	const head = (of: CitiesColumn) => rendered(ColumnHead, { column: of });
	const list = cities.columns.find(({ kind }) => kind === 'list')!;

	it('can be sorted where figures compare, and says how many do', () => {
		expect(head(column).one('columnheader').attribute('aria-sort')).toBe('none');
		expect(head(column).text).toContain('2 of 3 compare');
		expect(head({ ...column, ranked: 3 }).text).toContain('all 3 compare');
	});

	it('cannot be sorted where none compare, and says what differs', () => {
		const none = head({ ...column, ranked: 0, differences: ['geography'] });
		expect(none.one('columnheader').attribute('aria-sort')).toBeUndefined();
		expect(none.text).toContain(m.cities.fairness.none(m.comparability.difference.geography));
		expect(head({ ...column, ranked: 0, figures: 1 }).text).toContain(m.cities.fairness.single);
	});

	it('leads to what the column means, and makes no claim of fairness for the length of a list', () => {
		expect(head(list).one('link').address).toContain(`#column-${list.id}`);
		expect(head(list).text).not.toContain('compare');
	});
});

describe('the cells of a city', () => {
	const cells = (columns: readonly CitiesColumn[], changed: Partial<CityRow> = {}) =>
		rendered(CityCells, { row: { ...row, ...changed }, columns });
	const lists = cities.columns.filter(({ kind }) => kind === 'list');
	const fund = {
		kind: 'fund',
		id: 'fund-x',
		fundId: 'x',
		label: 'X',
		group: 'Funds',
		isDefault: true,
		definition: ''
	} as const;

	it('lead from the length of a list to the list, and are "no entry", never 0, where it is empty', () => {
		const part = cells(lists);
		const texts = part.texts('cell');
		lists.forEach(({ id }, at) => {
			const length = row.lists[id as keyof typeof row.lists];
			expect(texts[at], id).toBe(length === 0 ? noEntry : String(length));
		});
		expect(texts).toContain(noEntry);
		expect(part.addresses.slice(1).every((address) => /^cities\/almvik\/.*#section-/.test(address))).toBe(
			true
		);
	});

	it('keep a fund without a row apart from one on which the source says nothing', () => {
		expect(cells([fund], { funds: {} }).texts('cell')).toEqual([noEntry]);
		const silent = cells([fund], {
			funds: { x: { access: 'not-stated', record: 'r', text: null, provenance: figure.source.provenance } }
		});
		expect(silent.texts('cell')).toEqual([notStated]);
		expect(silent.addresses).toContain('cities/almvik/#r');
	});

	it('name the city that a box selects', () => {
		expect(cells([]).one('checkbox', m.cities.select('Ålmvik'))).toBeDefined();
	});
});

describe('the filters of the cities', () => {
	it('leave out what narrows nothing, and sort by what can be sorted alone', () => {
		const unfair = { ...column, id: 'unfair', label: 'Unfair', ranked: 0 };
		const filters = { ...cities.filters, levels: [{ id: 'a', label: 'A' }], funds: [] };
		const form = rendered(Filters, { filters, columns: [column, unfair] }).one('form');
		const names = form.all('combobox').map((each) => each.attribute('name'));
		expect(names).toContain('country');
		expect(names).not.toContain('level');
		expect(names).not.toContain('fund');
		expect(form.texts('option')).toContain('Share');
		expect(form.texts('option')).not.toContain('Unfair');
	});
});

describe('shares, drawn', () => {
	const share = {
		...{
			cityId: 'almvik',
			name: 'Ålmvik',
			value: 12.5,
			reading: '12.5%',
			path: 'cities/almvik/#a',
			where: '2024'
		},
		...{ compares: true, isUpperLimit: false, why: '' }
	};
	const drawn = (changed: Partial<typeof share> = {}, more = 0) =>
		rendered(Shares, {
			indicators: [
				{ id: 'i', label: 'Residents', note: '', shares: [{ ...share, ...changed }], more }
			] as readonly SharesOfIndicator[],
			...{ networkId: 'n', source: 's' }
		});
	const whether = (changed: Partial<typeof share>) => drawn(changed).all('row')[1]!.texts('cell').at(-1);

	it('say in the table whether each compares, and why it does not', () => {
		expect(whether({})).toBe(m.cities.shares.yes);
		expect(whether({ compares: false, why: 'another year' })).toBe('another year');
		expect(whether({ compares: false })).toBe(m.cities.shares.no);
	});

	it('count the cities that are not drawn, and explain a limit only where there is one', () => {
		expect(drawn({}, 1).text).toContain(m.cities.shares.more(1));
		expect(drawn().all('row')).toHaveLength(2);
		expect(drawn({ compares: false, isUpperLimit: true }).text).toContain(m.cities.shares.limit);
		expect(drawn({ compares: false }).text).not.toContain(m.cities.shares.limit);
	});
});
