import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import { bearingRecords } from './bearing-records.ts';

const shipped = datasetIn('data/weldi');
const ids = (themeId: string, cityId: string, dataset = shipped) =>
	bearingRecords(dataset, themeId, [cityId]).map(({ id }) => id);

describe('what bears on a theme without carrying it', () => {
	it('is a statement on who is competent for it', () => {
		expect(ids('housing', 'osijek')).toEqual(['osijek-competence-1', 'osijek-competence-3']);
	});

	it('is a strategy that the tables put under it, and none where they neither sort nor code strategies', () => {
		expect(ids('concepts', 'lampedusa')).toContain('lampedusa-strategy-2');
		const policies = shipped.policies.map((policy) => ({ ...policy, themeIds: [] }));
		const recordSubjects = shipped.recordSubjects.filter(({ recordTable }) => recordTable !== 'policies');
		const unread = { ...shipped, policies, recordSubjects };
		expect(ids('concepts', 'lampedusa', unread)).not.toContain('lampedusa-strategy-2');
	});

	it('is a record under another theme that is on a subject of this one, or touches it', () => {
		expect(ids('one-stop-shops', 'utrecht')).toEqual([
			'utrecht-strategy-8',
			'utrecht-strategy-9',
			'utrecht-support-centre-unaccompanied-minors'
		]);
		expect(ids('intercultural', 'lampedusa')).toEqual(['lampedusa-learning-need-2', 'lampedusa-strategy-3']);
	});

	it('is never a record that carries the theme, and nothing where no subject and no competence is read', () => {
		for (const { themeId } of shipped.themes)
			for (const record of bearingRecords(
				shipped,
				themeId,
				shipped.cities.map(({ cityId }) => cityId)
			))
				expect(record.themeIds).not.toContain(themeId);
		expect(ids('housing', 'osijek', { ...shipped, competences: [], recordSubjects: [] })).toEqual([]);
	});
});
