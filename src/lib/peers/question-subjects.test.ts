import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import { subjectWordsSlice } from './subject-words.ts';
import { subjectReader } from './question-subjects.ts';

const dataset = datasetIn('data/weldi');
const read = subjectReader(subjectWordsSlice(dataset));

describe('a question in the reader’s own words', () => {
	it.each([
		['city ID', 'city-card'],
		['municipal ID card for everybody', 'city-card'],
		['training our staff on migrants rights', 'staff-training'],
		['guichet unique pour nouveaux arrivants', 'one-stop-shop'],
		['lavoratori stagionali in agricoltura', 'seasonal-work'],
		['homologación de títulos', 'qualifications'],
		['mieszkania socjalne', 'housing-supply'],
		['locuinte sociale', 'housing-supply'],
		['kinderopvang', 'childcare'],
		['data on migrants', 'migration-data'],
		['how do we help unaccompanied minors', 'unaccompanied-minors']
	])('names the subject of its words, in any language: %s', (text, id) => {
		expect(read(text).read).toContain(id);
	});

	it('names the subject of every term of the network’s table', () => {
		const missed = dataset.subjectWords.flatMap(({ subjectId, preferred, otherWords }) =>
			[preferred, ...otherWords].filter((term) => !read(term).read.includes(subjectId))
		);
		expect(missed).toEqual([]);
	});

	it('never names a subject that an editor did not see in the ask of a city', () => {
		const codings = new Map(
			dataset.recordSubjects.map((row) => [
				`${row.recordTable}/${row.recordId}`,
				[...row.subjectIds, ...row.alsoIds]
			])
		);
		const named = dataset.needs.flatMap(({ needId, text }) => {
			const found = read(text).read;
			return found.length > 0 ? [{ text, found, coded: codings.get(`needs/${needId}`) ?? [] }] : [];
		});
		expect(named.length).toBeGreaterThan(5);
		expect(named.filter(({ found, coded }) => !found.some((id) => coded.includes(id)))).toEqual([]);
	});

	it.each(['city', 'migrants', 'zeppelin mooring', 'bicycle lanes', '???', ''])(
		'names none by a word that all or none have: %s',
		(text) => {
			expect(read(text).read).toEqual([]);
		}
	);

	it('shows the nearest subjects where it names none', () => {
		expect(read('housing for students').near).toContain('housing-supply');
		expect(read('city ID').near).toEqual([]);
	});

	it('names none where a network has no subjects', () => {
		expect(subjectReader([])('city ID')).toEqual({ read: [], near: [] });
	});
});
