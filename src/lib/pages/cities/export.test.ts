import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import { citiesSlice } from '../cities.ts';
import { citiesExport, wholeTable } from './export.ts';

const slice = citiesSlice(datasetIn('data/weldi'));
const note = { view: 'a view', date: '2026-01-02' };
const exported = citiesExport(
	slice,
	{
		columnIds: ['country', 'unemployment-rate', 'foreign-nationals', 'actions', 'gone'],
		cityIds: ['osijek', 'lampedusa', 'albacete', 'gone']
	},
	note
);
const [head, ...rows] = exported;
const cell = (city: string, name: string) =>
	rows.find(([first]) => first === city)?.[head?.indexOf(name) ?? -1];

describe('the exported table', () => {
	it('has the columns and cities asked for, in their order, and no others', () => {
		expect(rows.map(([name]) => name)).toEqual(['Osijek', 'Lampedusa', 'Albacete']);
		expect(head?.slice(0, 4)).toEqual(['City', 'City id', 'Country', 'Unemployment rate (%)']);
		expect(new Set(exported.map(({ length }) => length)).size).toBe(1);
		expect(new Set(head).size).toBe(head?.length);
	});

	it('keeps all that qualifies a figure in columns of its own', () => {
		expect(cell('Osijek', 'Unemployment rate (%)')).toBe(12);
		expect(cell('Osijek', 'Unemployment rate: qualifier')).toBe('as printed');
		expect(cell('Osijek', 'Unemployment rate: area')).toBe('county (Osijek-Baranja county)');
		expect(cell('Osijek', 'Unemployment rate: period')).toBe('November 2023');
		expect(cell('Osijek', 'Unemployment rate: comparable')).toBe('no: area, period, exactness');
		expect(cell('Osijek', 'Unemployment rate: pages')).toBe('44-48');
	});

	it('leaves an empty figure empty and says why, with what is stated instead', () => {
		expect(cell('Albacete', 'Foreign nationals (persons)')).toBeNull();
		expect(cell('Albacete', 'Foreign nationals: qualifier')).toBe('not stated in the source');
		expect(cell('Albacete', 'Foreign nationals: also stated')).toBe('Registered foreign residents: 15,000');
	});

	it('tells no entry from a number', () => {
		expect(cell('Lampedusa', 'Planned actions')).toBeNull();
		expect(cell('Lampedusa', 'Planned actions: note')).toBe('no entry');
		expect(cell('Osijek', 'Planned actions')).toBe(3);
	});

	it('says view, version, source and date in each row', () => {
		expect(rows[0]?.slice(-4)).toEqual(['a view', slice.version, slice.source, '2026-01-02']);
	});

	it('can be the whole table', () => {
		const whole = citiesExport(slice, wholeTable(slice), { view: 'all', date: null });
		expect(whole.length).toBe(slice.rows.length + 1);
		expect(new Set(whole[0]).size).toBe(whole[0]?.length);
	});
});
