import { describe, expect, it } from 'vitest';
import { decode, sampleOf, type Decoded } from '../text/decode.ts';
import { codePages, type CodePageName } from './code-pages.ts';
import { letterHints } from './hints.ts';

/** The bytes of a text in a code page; a letter that the page lacks is an error of the test. */
function encode(text: string, name: CodePageName): Uint8Array {
	const page = codePages().find((one) => one.name === name);
	return Uint8Array.from(text, (letter) => {
		if (letter < '\u0080') return letter.charCodeAt(0);
		const at = page?.high.indexOf(letter) ?? -1;
		if (at === -1) throw new Error(`${name} has no ${letter}`);
		return 0x80 + at;
	});
}

const cities = (...rows: readonly (readonly [name: string, country: string])[]): string =>
	`city_id,name,country_code\n${rows.map(([name, country], at) => `city-${at},${name},${country}\n`).join('')}`;

const read = (bytes: Uint8Array, ...others: readonly Uint8Array[]): Decoded => {
	const decoded = decode(bytes, () => letterHints([bytes, ...others].map(sampleOf)));
	if ('reason' in decoded) throw new Error(decoded.reason);
	return decoded;
};

describe('the code page of a file that is not Unicode', () => {
	it.each<[CodePageName, string, string]>([
		['windows-1252', 'Liège', 'BE'],
		['windows-1252', 'Fundão', 'PT'],
		['windows-1252', 'Århus', 'DK'],
		['windows-1252', '’s-Hertogenbosch', 'NL'],
		['windows-1252', 'Súdwest-Fryslân', 'NL'],
		['windows-1250', 'Črnomelj', 'SI'],
		['ibm850', 'Nîmes', 'FR'],
		['ibm850', 'Gießen', 'DE'],
		['macintosh', 'Köln', 'DE'],
		['macintosh', 'Örebro', 'SE'],
		['macintosh', 'Forlì', 'IT'],
		['iso-8859-10', 'Jēkabpils', 'LV'],
		['windows-1250', 'Bacău', 'RO'],
		['windows-1250', 'Łódź', 'PL'],
		['windows-1250', 'Győr', 'HU'],
		['windows-1250', 'Plzeň', 'CZ'],
		['windows-1250', 'Šibenik', 'HR'],
		['windows-1251', 'Пловдив', 'BG'],
		['windows-1251', 'Київ', 'UA'],
		['windows-1253', 'Αθήνα', 'GR'],
		['windows-1254', 'İstanbul', 'TR'],
		['windows-1254', 'Eskişehir', 'TR'],
		['windows-1257', 'Rīga', 'LV'],
		['windows-1257', 'Šiauliai', 'LT'],
		['windows-1257', 'Panevėžys', 'LT'],
		['iso-8859-2', 'Šibenik', 'HR'],
		['iso-8859-2', 'Kąty', 'PL'],
		['iso-8859-15', 'Œuvre', 'FR'],
		['macintosh', 'Fundão', 'PT'],
		['macintosh', 'Liège', 'BE'],
		['macintosh', 'Malmö', 'SE'],
		['macintosh', 'Coruña', 'ES'],
		['mac-ce', 'Łódź', 'PL'],
		['mac-ce', 'Plzeň', 'CZ'],
		['mac-croatian', 'Šibenik', 'HR'],
		['mac-romanian', 'Timișoara', 'RO'],
		['mac-turkish', 'Eskişehir', 'TR'],
		['mac-greek', 'Αθήνα', 'GR'],
		['x-mac-cyrillic', 'Пловдив', 'BG'],
		['iso-8859-3', 'Ħamrun', 'MT'],
		['ibm850', 'Liège', 'BE'],
		['ibm852', 'Hódmezővásárhely', 'HU'],
		['ibm850', 'Málaga', 'ES'],
		['ibm850', 'Göteborg', 'SE'],
		['ibm850', 'Málaga', 'ES'],
		['ibm850', 'Bragança', 'PT'],
		['ibm850', 'Tromsø', 'NO'],
		['ibm852', 'Łódź', 'PL'],
		['ibm852', 'Plzeň', 'CZ'],
		['ibm852', 'Šibenik', 'HR'],
		['ibm857', 'Eskişehir', 'TR'],
		['ibm775', 'Rīga', 'LV'],
		['ibm866', 'Пловдив', 'BG'],
		['ibm737', 'Αθήνα', 'GR'],
		['koi8-u', 'Київ', 'UA']
	])('%s, told by %s of %s', (encoding, name, country) => {
		const { text, doubt } = read(encode(cities([name, country]), encoding));
		expect(text).toBe(cities([name, country]));
		expect(doubt).toContain(`"${name}"`);
	});

	it.each<[CodePageName, string, string]>([
		['windows-1252', '’s-Hertogenbosch', 'NL'],
		['windows-1250', 'Črnomelj', 'SI'],
		['ibm850', 'Gießen', 'DE'],
		['ibm852', 'Đakovo', 'HR'],
		['iso-8859-4', 'Liepāja', 'LV']
	])('%s, told by %s beside cities of other countries', (encoding, name, country) => {
		const text = cities(['Utrecht', 'NL'], ['Albacete', 'ES'], [name, country], ['Osijek', 'HR']);
		expect(read(encode(text, encoding)).text).toBe(text);
	});

	it('is told row by row where the dataset has several languages with the same bytes', () => {
		// 0xE3 is ă in Windows-1250 and ã in Windows-1252.
		const romanian = cities(['Bacău', 'RO'], ['Fundao', 'PT']);
		expect(read(encode(romanian, 'windows-1250'))).toMatchObject({
			encoding: 'windows-1250',
			text: romanian
		});
		const portuguese = cities(['Bacau', 'RO'], ['Fundão', 'PT']);
		expect(read(encode(portuguese, 'windows-1252'))).toMatchObject({
			encoding: 'windows-1252',
			text: portuguese
		});
	});

	it('is told by the city of a row where another table names its country', () => {
		const facts = 'fact_id,city_id,text\nf1,city-0,Primăria Bacău\n';
		const names = new TextEncoder().encode(cities(['Bacau', 'RO'], ['Fundao', 'PT']));
		expect(read(encode(facts, 'windows-1250'), names)).toMatchObject({
			encoding: 'windows-1250',
			text: facts
		});
	});

	it('is told by the words of the tables that are Unicode where no country is known', () => {
		const themes = 'theme_id,label\nt1,Rīga\n';
		const notes = new TextEncoder().encode('id,text\nn1,the port of Rīga\n');
		expect(read(encode(themes, 'windows-1257'), notes)).toMatchObject({
			encoding: 'windows-1257',
			text: themes
		});
	});

	it.each<[string, string]>([
		['ES', 'The city’s “open house” – free for all… costs €5'],
		['IT', 'L’accoglienza dell’altro – “insieme”'],
		['FR', 'L’accueil de l’été : « ensemble »'],
		['RO', 'asylum seekers’ housing 2014–2020'],
		['PT', '“quoted” and ‘quoted’; 5 m² at 3° N']
	])('takes the signs of typography for what they are beside the letters of %s', (country, label) => {
		const text = cities([label.replaceAll(',', ''), country]);
		expect(read(encode(text, 'windows-1252'))).toMatchObject({ encoding: 'windows-1252', text });
	});

	it('is named with a word that would read otherwise where another page comes near', () => {
		const { doubt } = read(encode('theme_id,label\nt1,Bac\u00e3u\n', 'windows-1252'));
		expect(doubt).toMatch(/read as Windows-1252 \(windows-1252\): "Bacãu"/u);
	});

	it('leaves UTF-8 with a stray byte UTF-8, and shows what was lost', () => {
		const bytes = new TextEncoder().encode(cities(['Liège', 'BE'], ['Timișoara', 'RO']));
		const decoded = read(Uint8Array.from([...bytes, 0x4c, 0x69, 0xe8, 0x67, 0x65]));
		expect(decoded.encoding).toBe('utf-8');
		expect(decoded.text).toContain('Timișoara');
		expect(decoded.doubt).toContain('"Li\ufffdge"');
	});
});
