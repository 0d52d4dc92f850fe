import { describe, expect, it } from 'vitest';
import { search as words } from '../messages/en/search.ts';
import { allRecords } from '../selectors/all-records.ts';
import { readDataset } from '../site/read-dataset.ts';
import { searchIndex } from './search-index.ts';
import { searchSlice } from './search-slice.ts';

const dataset = readDataset();
const find = searchIndex(searchSlice(dataset, allRecords(dataset)), words.kindWords);
const firstThree = (query: string) =>
	find(query)
		.hits.slice(0, 3)
		.map(({ row: [table, id] }) => `${table}/${id}`);

describe('the words of a subject', () => {
	const languages = [...new Set(dataset.subjectWords.map(({ lang }) => lang))];

	it.each(languages)('in %s lead to it, among the first three', (language) => {
		const missed = dataset.subjectWords
			.filter(({ lang }) => lang === language)
			.filter(({ subjectId, preferred }) => !firstThree(preferred).includes(`subjects/${subjectId}`))
			.map(({ subjectId, preferred }) => `${preferred}: ${subjectId}`);
		expect(missed).toEqual([]);
	});

	it.each([
		['guichet unique', 'one-stop-shop'],
		['guichet uniqe', 'one-stop-shop'],
		['sportello unico', 'one-stop-shop'],
		['punkt informacyjny', 'one-stop-shop'],
		['ventanilla unica', 'one-stop-shop'],
		['onestop', 'one-stop-shop'],
		['staff training', 'staff-training'],
		['formacion del personal', 'staff-training'],
		['szkolenie pracownikow', 'staff-training'],
		['economie sociale', 'social-economy'],
		['sociale economi', 'social-economy'],
		['sezonski radnici', 'seasonal-work'],
		['temporeros', 'seasonal-work'],
		['caporalato', 'middlemen'],
		['mineurs non accompagnes', 'unaccompanied-minors'],
		['minori stranieri non accompagnati', 'unaccompanied-minors'],
		['bezdomnosc', 'emergency-shelter'],
		['daklozenopvang', 'emergency-shelter'],
		['homologacion de titulos', 'qualifications'],
		['nostryfikacja', 'qualifications'],
		['priznavanje diploma', 'qualifications'],
		['sans-papiers', 'rights-without-papers'],
		['budzet obywatelski', 'co-creation']
	])('find it: %s', (query, id) => {
		expect(firstThree(query)).toContain(`subjects/${id}`);
	});

	it('find the records that are about it, and say by what', () => {
		const hits = find('guichet unique').hits.filter(({ row }) => row[0] !== 'subjects');
		expect(hits.slice(0, 5).every(({ fields }) => fields.has('subject'))).toBe(true);
		expect(hits.slice(0, 5).map(({ row }) => row[1])).toContain('liege-action-1');
	});
});
