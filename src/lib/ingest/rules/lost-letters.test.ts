import { describe, expect, it } from 'vitest';
import { readFolder } from '../../../hosts/read-folder.ts';
import { loadDataset } from '../dataset.ts';

const tiny = readFolder('tests/fixtures/tiny-network');

/** The messages on a text of a theme, beside the cities given as name and country. */
function messages(text: string, cities: readonly (readonly [id: string, name: string, country: string])[]) {
	const rows = cities.map(
		([id, name, country]) =>
			`${id},"${name}",${country},50,10,municipality,"${text}",1,,three-harbours-notes,1,stated\n`
	);
	const csv = `city_id,name,country_code,latitude,longitude,level,summary,baseline_pages,population,source_id,page,basis\n`;
	const { problems } = loadDataset(
		new Map([...tiny, ['cities.csv', new TextEncoder().encode(csv + rows.join(''))]])
	);
	return [
		...new Set(
			problems
				.filter(({ code, file }) => code === 'odd-character' && file === 'cities.csv')
				.map(({ message }) => message)
		)
	];
}

describe('a word that lost a letter', () => {
	it.each([
		['Timi?oara', 'timisoara', 'RO', '"Timișoara"'],
		['Bac?u', 'bacau', 'RO', '"Bacău" or "Bacâu"'],
		['?ód?', 'lodz', 'PL', '"Łódź" or "Łódż"'],
		['Krak?w', 'krakow-city', 'PL', '"Kraków"'],
		['G?teborg', 'no-such-word', 'SE', null],
		['R?ga', 'riga', 'LV', '"Rīga"'],
		['?ibenik', 'sibenik', 'HR', '"Šibenik"'],
		['Fund??o', 'fundao', 'PT', '"Fundão" or "Fundáo" or "Fundâo" or "Fundào"'],
		['Li□ge', 'liege', 'BE', '"Liége" or "Liège" or "Liêge" or "Liëge"'],
		['TIMI?OARA', 'timisoara', 'RO', '"TIMIȘOARA"'],
		['Li\ufffdge', 'liege', 'BE', '"Liége" or "Liège" or "Liêge" or "Liëge"']
	])('%s of %s in %s is seen, and completed with the letters that fit', (name, id, country, meant) => {
		const found = messages('A text.', [[id, name, country]]);
		expect(found).toContain(
			`"${name}" seems to have lost a letter; ${meant === null ? 'write it anew' : `${meant} was probably meant`}`
		);
	});

	it.each([
		['Malm?', 'malmo', 'SE', '"Malmö" was probably meant'],
		['T?rgu Mure?', 'mures', 'RO', '"Mureș" was probably meant'],
		['Łód?', 'lodz', 'PL', '"Łódź" or "Łódż" was probably meant']
	])('%s is seen at its end too: a name asks nothing', (name, id, country, end) => {
		const token = name.split(' ').at(-1);
		expect(messages('A text.', [[id, name, country]])).toContain(
			`"${token}" seems to have lost a letter; ${end}`
		);
	});

	it('is completed from a word of the dataset that has all its letters', () => {
		const found = messages('The harbour of Ålmv?k and of Bac?u', [
			['bacau', 'Bacău', 'RO'],
			['x-city', 'Älmvík', 'SE']
		]);
		expect(found).toContain('"Bac?u" seems to have lost a letter; "Bacău" was probably meant');
	});

	it.each([
		'Who pays? Nobody.',
		'see https://example.org/a?b=c',
		'page?id=1',
		'(why?)',
		'¿Qué hay?',
		'a ? b',
		'yes?'
	])('is not seen in %s', (text) => {
		expect(messages(text, [['bacau', 'Bacău', 'RO']])).toEqual([]);
	});
});
