import { describe, expect, it } from 'vitest';
import { readFolder } from '../../../hosts/read-folder.ts';
import { loadDataset } from '../dataset.ts';
import { parseCsv } from '../text/csv.ts';

const tiny = readFolder('tests/fixtures/tiny-network');

/** The problems of a network whose first row of a table has other cells. */
function problemsWith(name: string, cells: Readonly<Record<string, string>>) {
	const { header, rows } = parseCsv(new TextDecoder().decode(tiny.get(name)));
	const [first, ...others] = rows.map((row) => row.cells);
	const changed = first?.map((cell, at) => cells[header?.cells[at] ?? ''] ?? cell) ?? [];
	const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
	const csv = [header?.cells ?? [], changed, ...others].map((row) => row.map(quote).join(',')).join('\n');
	const { problems, dataset } = loadDataset(new Map([...tiny, [name, new TextEncoder().encode(csv)]]));
	return { dataset, found: problems.filter(({ file, line }) => file === name && line === 2) };
}

const messages = (name: string, cells: Readonly<Record<string, string>>, code: string) =>
	problemsWith(name, cells)
		.found.filter((problem) => problem.code === code)
		.map(({ message }) => message);

describe('a country', () => {
	it.each([
		['se', 'SE'],
		['SWE', 'SE'],
		['DEU', 'DE'],
		['CHN', 'CN'],
		['Sweden', 'SE'],
		['Suède', 'SE'],
		['ROMÂNIA', 'RO'],
		['Niemcy', 'DE'],
		['Ελλάδα', 'GR']
	])('%s is read as %s, and said so', (code, meant) => {
		const { dataset, found } = problemsWith('cities.csv', { country_code: code });
		expect(dataset?.cities[0]?.countryCode).toBe(meant);
		expect(found.filter((problem) => problem.code === 'understood').map(({ message }) => message)).toEqual([
			`"${code}" is read as ${meant}`
		]);
	});

	it('written as its code is nothing to speak of', () => {
		expect(messages('cities.csv', { country_code: 'SE' }, 'understood')).toEqual([]);
	});

	it.each([
		['EL', 'GR'],
		['UK', 'GB'],
		['el', 'GR'],
		['GER', 'DE'],
		['SW', 'SE'],
		['YU', 'RS']
	])('%s is an error that proposes %s', (code, meant) => {
		expect(messages('cities.csv', { country_code: code }, 'wrong-value')).toEqual([
			`"${code}" is not a country of ISO 3166-1 in two capital letters (such as RO); did you mean "${meant}"?`
		]);
	});

	it.each(['XX', 'EU', 'ZZ', 'AA', 'UN', '12'])('%s is an error without a proposal', (code) => {
		expect(messages('cities.csv', { country_code: code }, 'wrong-value')).toEqual([
			`"${code}" is not a country of ISO 3166-1 in two capital letters (such as RO)`
		]);
	});
});

describe('the place of a city', () => {
	const at = (latitude: string, longitude: string, country_code: string) =>
		messages('cities.csv', { latitude, longitude, country_code }, 'misplaced');

	it.each([
		['58.21', '16.93', 'SE'],
		['35.5', '12.6', 'IT'],
		['28.1', '-15.4', 'ES'],
		['32.6', '-16.9', 'PT'],
		['37.7', '-25.7', 'PT'],
		['-20.9', '55.5', 'FR'],
		['42.66', '21.16', 'XK'],
		['35.9', '14.5', 'MT']
	])('%s, %s is in %s', (latitude, longitude, country) => {
		expect(at(latitude, longitude, country)).toEqual([]);
	});

	it.each([
		['16.93', '58.21', 'SE', /latitude and longitude may be swapped/u],
		['21.23', '45.75', 'RO', /latitude and longitude may be swapped/u],
		['0', '0', 'SE', /0, 0 is in the Gulf of Guinea/u],
		['40.2', '7.5', 'PT', /sign of the longitude/u],
		['-45.75', '21.23', 'RO', /sign of the latitude/u],
		['48.2', '16.4', 'SI', /about 1\d\d km outside SI; check/u],
		['52.1', '5.1', 'ES', /km outside ES/u]
	])(
		'%s, %s is not in %s, and the warning says what may have happened',
		(latitude, longitude, country, message) => {
			expect(at(latitude, longitude, country)).toEqual([expect.stringMatching(message) as string]);
		}
	);
});

describe('pages that a spreadsheet turned into a date', () => {
	it.each([
		['05-Jun', '5-6'],
		['6-May', '5-6'],
		['Jun-05', '5-6'],
		['05. Jun', '5-6'],
		['05-juin', '5-6'],
		['05-giu', '5-6'],
		['44352', '5-6'],
		['2021-06-05', '5-6'],
		['2021-06-05 00:00:00', '5-6'],
		['05/06/2021', '5-6'],
		['5.6.2021', '5-6'],
		['Jan-21', '1-21'],
		['May 2021', '5-21'],
		['21. 5.', '5-21'],
		['5月6日', '5-6'],
		['2021年6月5日', '5-6'],
		['1900-01-05', '5'],
		['05/01/1900', '5'],
		['1900-03-25', '85'],
		['05/06', '5-6'],
		['05.06.', '5-6'],
		['5.6.', '5-6'],
		['2021/06/05', '5-6'],
		['44352.5', '5-6'],
		['Sat Jun 05 2021', '5-6'],
		['Sat Jun 05 2021 00:00:00 GMT+0200 (CEST)', '5-6'],
		['Saturday, June 5, 2021', '5-6'],
		['6/5/2021 12:00:00 AM', '5-6'],
		['05-Jun-2021 00:00', '5-6'],
		['sam. 5 juin 2021', '5-6']
	])('%s is a warning that proposes %s', (page, meant) => {
		expect(messages('cities.csv', { page }, 'spreadsheet-date')).toEqual([
			`"${page}" looks like a date that a spreadsheet made of pages; "${meant}" was probably meant`
		]);
		expect(messages('cities.csv', { baseline_pages: page }, 'spreadsheet-date')).toHaveLength(1);
	});

	it.each([
		'21-26',
		'74',
		'16-20, 36',
		'iv-x',
		'1204',
		'3-5-7',
		'annex 2',
		'12',
		'5/6',
		'5.6',
		'05-06',
		'p 5 of 6',
		'Table 5'
	])('%s is none', (page) => {
		expect(messages('cities.csv', { page }, 'spreadsheet-date')).toEqual([]);
	});

	it('reads a range with an en dash as one with a hyphen', () => {
		expect(problemsWith('cities.csv', { page: '21–26' }).dataset?.cities[0]?.page).toBe('21-26');
	});
});

describe('a time that a spreadsheet turned into a date', () => {
	it.each([
		['Jun-15', '"2015-06" was probably meant'],
		['44352', '"2021-06-05" was probably meant'],
		['2021-06-05 00:00:00', '"2021-06-05" was probably meant'],
		['05/06/2015', 'write it as YYYY-MM-DD'],
		['05-Jun', 'write it as YYYY-MM'],
		['2015/06/05', '"2015-06-05" was probably meant'],
		['1905-07-12', '"2020" was probably meant'],
		['12/07/1905', '"2020" was probably meant'],
		['Fri Jun 05 2015', 'write it as YYYY-MM-DD'],
		['6/5/2015 12:00:00 AM', 'write it as YYYY-MM-DD']
	])('%s is a warning', (cell, end) => {
		for (const [name, column] of [
			['facts.csv', 'period'],
			['practices.csv', 'since']
		] as const)
			expect(messages(name, { [column]: cell }, 'spreadsheet-date')).toEqual([
				`"${cell}" looks like a date that a spreadsheet made of a time; ${end}`
			]);
	});

	it.each([
		'2015',
		'2015-06',
		'2015-06-05',
		'2015/2020',
		'2015–2020',
		'June 2015',
		'spring 2024',
		'2022/23',
		'1 June 2015',
		'06/2015'
	])('%s is none', (period) => {
		expect(messages('facts.csv', { period }, 'spreadsheet-date')).toEqual([]);
	});
});
