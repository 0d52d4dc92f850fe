import { describe, expect, it } from 'vitest';
import { codePages } from './code-pages.ts';
import { findMojibake } from './mojibake.ts';

/** UTF-8 as it looks where it is read in a code page. */
const garble = (text: string, name: string): string => {
	const page = codePages().find((one) => one.name === name);
	return Array.from(new TextEncoder().encode(text), (byte) => {
		if (byte < 0x80) return String.fromCharCode(byte);
		const sign = page?.high.charAt(byte - 0x80) ?? '';
		return sign === '\ufffd' ? String.fromCharCode(byte) : sign;
	}).join('');
};
const meant = (text: string): string | undefined => findMojibake(text)?.words[0]?.meant;

describe('UTF-8 that was read in a code page', () => {
	it.each([
		['BacÄƒu', 'Bacău'],
		['OpÄ‡ina', 'Općina'],
		['StraÃŸe', 'Straße'],
		['Ã–land', 'Öland'],
		['TimiÅŸoara', 'Timişoara'],
		['TimiÈ™oara', 'Timișoara'],
		['Ä°stanbul', 'İstanbul'],
		['Åžanlı', 'Şanlı'],
		['Å\u00a0ibenik', 'Šibenik'],
		['cittÃ', 'città'],
		['ZaragozaÂ', 'Zaragoza'],
		['ï»¿Name', 'Name'],
		['cityâ€™s', 'city’s'],
		['â€œopenâ€\u009d', '“open”'],
		['â‚¬5', '€5'],
		['Ã\u0089cole', 'École'],
		['ÃƒÂ©cole', 'école'],
		['Ã‰COLE', 'ÉCOLE'],
		['LiĂ¨ge', 'Liège'],
		['Å�ódź'.replace('�', '\u0081'), 'Łódź'],
		['ŽilÄ—', 'Žilė'],
		['FГјrth', 'Fürth'],
		['CГЎceres', 'Cáceres'],
		['ДЊakovec', 'Čakovec'],
		['LiΓ¨ge', 'Liège'],
		['Ĺ\u00a0iauliai', 'Šiauliai']
	])('is seen in %s, and read as %s', (seen, word) => {
		expect(meant(seen)).toBe(word);
	});

	it.each(
		[
			'windows-1250',
			'windows-1251',
			'windows-1253',
			'windows-1257',
			'macintosh',
			'ibm850',
			'ibm852',
			'ibm437'
		].flatMap((name) =>
			['Bacău', 'Liège', 'Łódź', 'Großräschen', 'Пловдив', 'Αθήνα'].map((word) => [name, word])
		)
	)('is seen through %s: %s', (name, word) => {
		expect(meant(garble(word, name))).toBe(word);
	});

	it('is named with the code page and the words, not the whole cell', () => {
		expect(findMojibake('The town of BacÄƒu and OpÄ‡ina alike')).toEqual({
			page: 'Windows-1252',
			words: [
				{ seen: 'BacÄƒu', meant: 'Bacău' },
				{ seen: 'OpÄ‡ina', meant: 'Općina' }
			]
		});
	});

	it.each([
		'Timișoara, Cluj-Napoca, Łódź, Århus, Fundão',
		'“AMANHÃ”',
		'„UNIVERSITÄ“',
		'«VIVER AMANHÃ»',
		'Ăştia sunt',
		'RÓŻE I GÓŹDZIE, ŁÓDŹ',
		'mot–école, Graz–Österreich, —Être',
		'Å – the river; À la carte; È vero',
		'Île-de-France, Ñandú, 5 m², 3° N, nº 1',
		'Пловдив, „ГРАД“, Рёв',
		'«Η ΠΟΡΕΙΑ ΜΕ», Αθήνα',
		'ČŠ, ĐŽ, Čšć',
		'dell’unità “insieme”…'
	])('is not seen in real words: %s', (text) => {
		expect(findMojibake(text)).toBeNull();
	});
});
