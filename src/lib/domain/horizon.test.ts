import { describe, expect, it } from 'vitest';
import { HORIZON_WORDS } from './horizon-words.ts';
import { overtaken, passingWords } from './horizon.ts';

const today = '2026-01-02';
const past = (text: string, language?: string, published: string | null = '2024-02') =>
	overtaken(text, { published, language }, today).map(({ words, kind, asOf }) => [words, kind, asOf]);

describe('statements past their horizon', () => {
	it.each([
		['Guidelines still in public consultation.', 'still in public consultation'],
		['The law is expected in early 2024.', 'expected in early 2024'],
		['A centre is planned for 2024.', 'planned for 2024'],
		['It will open in March 2024.', 'will open in March 2024'],
		['Ready by the end of 2024.', 'by the end of 2024'],
		['It is currently full.', 'currently']
	])('are found by their words: %s', (text, words) => {
		expect(past(text).map(([found]) => found)).toContain(words);
	});

	it('are not found where the horizon lies ahead, the source is new, or the past is told', () => {
		expect(past('Projected to be 130,000 by 2050.')).toEqual([]);
		expect(past('Currently in consultation.', 'en', '2025-12-01')).toEqual([]);
		expect(past('The centre opened in 2019.')).toEqual([]);
	});

	it.each([
		['expected in early 2024', '2024-06-30'],
		['expected in mid-2024', '2024-09-30'],
		['expected in summer 2024', '2024-09-30'],
		['expected in February 2024', '2024-02-29'],
		['expected in late 2024', '2024-12-31'],
		['expected in 2024', '2024-12-31']
	])('are over at the end of the span that they name: %s', (text, day) => {
		expect(past(text)).toEqual([[text, 'date', day]]);
	});
});

/** In each language: a month, the beginning of a year, something under way, the present; and a text of the past. */
const BY_LANGUAGE: Readonly<Record<string, readonly [string, string, string, string, string]>> = {
	en: [
		'It will open in March 2024.',
		'Expected in early 2025.',
		'In consultation.',
		'Not yet decided.',
		'Opened in March 2019.'
	],
	es: [
		'El centro abrirá en marzo de 2024.',
		'Prevista para principios de 2025.',
		'La ley está en consulta pública.',
		'Todavía no hay plazas.',
		'El centro abrió en marzo de 2019.'
	],
	ro: [
		'Centrul se va deschide în martie 2024.',
		'Planificat pentru începutul anului 2025.',
		'Legea este în consultare publică.',
		'În prezent nu sunt locuri.',
		'Centrul s-a deschis în martie 2019.'
	],
	pt: [
		'O centro abrirá em março de 2024.',
		'Prevista para o início de 2025.',
		'A lei está em consulta pública.',
		'Ainda não há vagas.',
		'O centro abriu em março de 2019.'
	],
	it: [
		'Il centro aprirà a marzo 2024.',
		'Prevista per l’inizio del 2025.',
		'La legge è in consultazione pubblica.',
		'Attualmente non ci sono posti.',
		'Il centro ha aperto a marzo 2019.'
	],
	fr: [
		'Le centre ouvrira en mars 2024.',
		'Prévue pour début 2025.',
		'La loi est en cours d’élaboration.',
		'Il n’y a pas encore de places.',
		'Le centre a ouvert en mars 2019.'
	],
	hr: [
		'Centar će se otvoriti u ožujku 2024.',
		'Planirano početkom 2025.',
		'Zakon je u javnoj raspravi.',
		'Trenutačno nema mjesta.',
		'Centar je otvoren u ožujku 2019.'
	],
	pl: [
		'Centrum zostanie otwarte w marcu 2024 r.',
		'Planowane na początku 2025 r.',
		'Ustawa jest w trakcie konsultacji.',
		'Obecnie nie ma miejsc.',
		'Centrum otwarto w marcu 2019 r.'
	],
	nl: [
		'Het centrum zal in maart 2024 opengaan.',
		'Verwacht begin 2025.',
		'De wet is in voorbereiding.',
		'Er zijn nog geen plaatsen.',
		'Het centrum opende in maart 2019.'
	]
};

describe('the words of each language', () => {
	it('are tried below, in all languages that have some', () => {
		expect(Object.keys(BY_LANGUAGE)).toEqual(Object.keys(HORIZON_WORDS));
	});

	it.each(Object.entries(BY_LANGUAGE))('in %s', (language, [month, early, underWay, moment, told]) => {
		expect(past(month, language)).toEqual([[expect.stringContaining('2024'), 'date', '2024-03-31']]);
		expect(past(early, language)).toEqual([[expect.stringContaining('2025'), 'date', '2025-06-30']]);
		expect(past(underWay, `${language}-XX`)).toEqual([[expect.any(String), 'under-way', '2024-02']]);
		expect(past(moment, language)).toEqual([[expect.any(String), 'moment', '2024-02']]);
		expect(past(told, language)).toEqual([]);
	});

	it.each([
		['pl', 'Otwarcie planowane w styczniu 2024.', '2024-01-31'],
		['pl', 'Otwarcie planowane w listopadzie 2024.', '2024-11-30'],
		['pl', 'Otwarcie planowane w lutym 2024.', '2024-02-29'],
		['hr', 'Otvorenje planirano u veljači 2024.', '2024-02-29'],
		['hr', 'Otvorenje planirano u studenom 2024.', '2024-11-30'],
		['ro', 'Deschiderea este prevăzută pentru luna mai 2024.', '2024-05-31'],
		['nl', 'De opening is gepland in augustus 2024.', '2024-08-31']
	])('find months in every case: %s, %s', (language, text, day) => {
		expect(past(text, language).map(([, , asOf]) => asOf)).toEqual([day]);
	});

	it('are not those of another language: "nu" is now in Dutch, no in Romanian; unknown languages have none', () => {
		expect(past('Nu is er plaats.', 'nl')).toHaveLength(1);
		expect(past('Nu este loc.', 'ro')).toEqual([]);
		expect(past('Expected in 2024.', 'fi')).toEqual([]);
		expect(passingWords('It is currently full.', { published: null, language: 'fi' })).toEqual([]);
	});
});

describe('words that hold for a time only', () => {
	it('are found whatever the day of the reader is', () => {
		const text = 'Planned for 2023; still in public consultation, not yet decided.';
		const found = ['Planned for 2023', 'still in public consultation', 'not yet'];
		expect(passingWords(text, { published: '2024-02' })).toEqual(found);
	});

	it('are not those that tell of the past', () => {
		const told = 'A centre from 2019 on. It was built by 2021.';
		expect(passingWords(told, { published: '2024-02' })).toEqual([]);
		expect(past(told)).toEqual([]);
	});
});
