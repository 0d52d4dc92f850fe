import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../documents/to-markdown.ts';
import { withSiteLinks } from '../../documents/site-links.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { m } from '../../messages/index.ts';
import { themeStatements } from '../../selectors/theme-statements.ts';
import { datasetIn } from '../../../hosts/build.ts';
import { meetingPack } from '../meeting-pack.ts';
import { practicesToHear } from './practices-to-hear.ts';

const NETWORKS = ['data/weldi', 'tests/fixtures/tiny-network'];
const shipped = datasetIn('data/weldi');

const heard = (dataset: Dataset, meetingId: string) => {
	const { themeIds } = dataset.meetings.find((meeting) => meeting.meetingId === meetingId)!;
	const themes = dataset.themes.filter(({ themeId }) => themeIds.includes(themeId));
	return practicesToHear(dataset, meetingId, themes);
};
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
const part = (meetingId: string, dataset: Dataset = shipped): string =>
	toMarkdown(withSiteLinks(meetingPack(dataset, meetingId), () => null))
		.split(`## ${m.meetingPack.practices}\n`)[1]!
		.split('\n## ')[0]!;

describe.each(NETWORKS)('the practices to hear in %s', (folder) => {
	const dataset = datasetIn(folder);

	it('are all that the pack lists on the themes, told or named once, and nothing twice', () => {
		for (const { meetingId, themeIds } of dataset.meetings) {
			const { onThemes, onAgenda, near, offTheme } = heard(dataset, meetingId);
			const named = [...near, ...offTheme].map(({ record }) => record);
			const all = [...onThemes, ...onAgenda, ...named];
			expect(new Set(all).size, meetingId).toBe(all.length);
			for (const themeId of themeIds)
				for (const record of themeStatements(dataset, themeId).byKind.practice)
					expect(all, `${meetingId} ${record.id}`).toContain(record);
		}
	});

	it('are also those that only the grid names, and never an entry beside the practice that it rests on', () => {
		for (const { meetingId, themeIds } of dataset.meetings) {
			const { onThemes, onAgenda, near, offTheme } = heard(dataset, meetingId);
			const all = ids([...onThemes, ...onAgenda, ...[...near, ...offTheme].map(({ record }) => record)]);
			for (const { entryId, kind, themeId, practiceIds } of dataset.grid) {
				if (practiceIds.length > 0) expect(all).not.toContain(entryId);
				else if (kind === 'practice' && themeIds.includes(themeId)) expect(all, meetingId).toContain(entryId);
			}
		}
	});
});

describe('a meeting', () => {
	it('hears what only the grid has on its theme, with what the profile says nearest to it', () => {
		const { onThemes } = heard(shipped, 'lampedusa-health');
		expect(ids(onThemes)).toEqual([
			'albacete-health-practice-1',
			'cluj-napoca-house-of-ukraine',
			'fundao-centre-for-migration',
			'liege-health-practice-1',
			'seine-saint-denis-healthcare-outreach-work',
			'sosnowiec-psychological-support-children'
		]);
		const told = part('lampedusa-health');
		const line = (start: string) => told.split('\n').find((each) => each.startsWith(`- **${start}`))!;
		expect(line('Albacete:')).toContain(m.meetingPack.nearestInProfile);
		expect(line('Albacete:')).toContain('easing access to healthcare');
		expect(line('Liège:')).toContain(m.meetingPack.onlyInGrid);
	});

	it('does not hear what the grid has under its theme although it is about another, but names it, and says so', () => {
		const { onThemes, offTheme } = heard(shipped, 'lampedusa-health');
		expect(ids(onThemes)).not.toContain('cluj-napoca-international-citizens-council');
		expect(offTheme.map(({ record }) => record.id)).toEqual(['cluj-napoca-international-citizens-council']);
		const [hearing, named] = part('lampedusa-health').split(m.meetingPack.practicesOffTheme);
		expect(hearing).not.toContain('Citizens Council');
		expect(named).toContain('Participation and co-creation');
	});

	it('believes the grid where nobody coded a subject', () => {
		const { onThemes, offTheme } = heard({ ...shipped, recordSubjects: [] }, 'lampedusa-health');
		expect(ids(onThemes)).toContain('cluj-napoca-international-citizens-council');
		expect(offTheme).toEqual([]);
	});

	it('is not on a practice because the grid links a plan under its theme to it', () => {
		const { onThemes, near } = heard(shipped, 'seine-saint-denis-intercultural');
		expect(ids(onThemes)).not.toContain('fundao-centre-for-migration');
		expect(near.find(({ record }) => record.id === 'fundao-centre-for-migration')?.subjects).toContain(
			'Newcomers and residents meet'
		);
	});

	it('hears what a practice touches where a point of the agenda names both the subject and the city', () => {
		const { onAgenda } = heard(shipped, 'albacete-housing');
		expect(ids(onAgenda)).toEqual([
			'albacete-health-practice-1',
			'seine-saint-denis-healthcare-outreach-work'
		]);
		const items = shipped.meetingItems.map((item) => ({ ...item, cityIds: [] }));
		const unnamed = heard({ ...shipped, meetingItems: items }, 'albacete-housing');
		expect(ids(unnamed.onAgenda)).toEqual(['albacete-health-practice-1']);
	});

	it('says of what is near by which subject it is here', () => {
		const near = part('liege-city-ids').split(m.meetingPack.practicesElsewhere)[1]!;
		expect(near).toContain(m.meetingPack.bySubject(['Rights of people without papers']));
	});

	it('says once of what only the grid names that nobody says who leads, pays and takes part', () => {
		const pack = toMarkdown(withSiteLinks(meetingPack(shipped, 'lampedusa-health'), () => null));
		const { fieldName } = m.meetingPack;
		const told = pack.split(`## ${m.meetingPack.practices}\n`)[1]!.split('\n#')[0]!;
		const line = told.split('\n').find((each) => each.includes('Emergency medical aid'))!;
		expect(line).toContain(
			m.meetingPack.fieldsMissing([
				fieldName.leadOrganisation,
				fieldName.partners,
				fieldName.funding,
				fieldName.since
			])
		);
	});

	it('is told what the grid alone says its host has', () => {
		const pack = toMarkdown(
			withSiteLinks(meetingPack(shipped, 'seine-saint-denis-intercultural'), () => null)
		);
		const has = pack.split(`### ${m.meetingPack.hostHas}\n`)[1]!.split('\n###')[0]!;
		expect(has).toContain('Multitudes');
		expect(has).not.toContain(m.meetingPack.hostHasNone);
	});
});
