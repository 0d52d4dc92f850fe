import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../domain/dataset.ts';
import { inlinesOf } from '../../documents/site-links.ts';
import { m } from '../../messages/index.ts';
import { cityNames } from '../../selectors/meetings.ts';
import { rowsByCity } from '../../selectors/city-rows.ts';
import { datasetIn } from '../../../hosts/build.ts';
import { meetingSlice } from '../meeting.ts';
import { practicesToHear } from './practices-to-hear.ts';
import { themeQuestionBlocks } from './theme-questions.ts';

const shipped = datasetIn('data/weldi');
const words = m.meetingPack.themeQuestion;

function asked(meetingId: string, dataset: Dataset = shipped): string {
	const slice = meetingSlice(dataset, meetingId);
	const ids = new Set(slice.meeting.themes.map(({ themeId }) => themeId));
	const themes = dataset.themes.filter(({ themeId }) => ids.has(themeId));
	const blocks = themeQuestionBlocks({
		dataset,
		slice,
		themes,
		practices: practicesToHear(dataset, meetingId, themes).onThemes,
		names: cityNames(dataset),
		host: rowsByCity(dataset).get(slice.meeting.host!.cityId)!
	});
	return blocks
		.flatMap(inlinesOf)
		.map(({ text }) => text)
		.join('\n');
}

describe('the open questions of a pack on its themes', () => {
	it('set each need of the host beside what other cities practise on its subject', () => {
		const text = asked('lampedusa-health');
		expect(text).toContain('\nA skyrocketing number of unaccompanied minors.\n');
		expect(text).not.toContain('“A ');
		expect(text).toContain(
			words.answered(
				[
					'CAMNA unit supporting unaccompanied minors (Seine-Saint-Denis)',
					'Support centre for unaccompanied minors and young people around 18 (Utrecht)'
				],
				true
			)
		);
	});

	it('answer a need with what is on its main subject or touches it, not with what shares another of its subjects', () => {
		const lines = asked('lampedusa-health').split('\n');
		const line = lines[lines.findIndex((part) => part.startsWith('Exchange experience of healthcare')) + 1]!;
		for (const title of ['Psychological support', 'House of Ukraine', 'Centre for Migration', 'CAMNA'])
			expect(line).toContain(title);
		for (const title of ['Healthcare outreach work', 'Emergency medical aid'])
			expect(line).not.toContain(title);
	});

	it('say of a need or a plan whose kind is our conclusion that it is', () => {
		expect(asked('lampedusa-health')).toMatch(/Lampedusa plans: [^.]*\(kind inferred\)/);
	});

	it('name what the profile of the host says of money, where no fund is open to it', () => {
		expect(asked('lampedusa-health')).toContain(words.moneySaid);
		expect(asked('lampedusa-health')).toContain('tax relief');
	});

	it('say of a need that nothing answers that no practice is on it', () => {
		const without = { ...shipped, practices: [], grid: shipped.grid.filter(({ kind }) => kind === 'need') };
		expect(asked('lampedusa-health', without)).toContain(words.unanswered);
		expect(asked('lampedusa-health', without)).not.toContain(words.answered([], true).slice(0, 15));
	});

	it('go by the theme where nobody coded a subject, and say so', () => {
		const uncoded = { ...shipped, recordSubjects: [] };
		expect(asked('lampedusa-health', uncoded)).toContain('On the same theme: ');
	});

	it('ask who is competent where the profile of the host does not say, and name the guests that are', () => {
		const text = asked('lampedusa-health');
		expect(text).toContain('the profile does not say who is competent in Lampedusa');
		expect(text).toContain(words.guestsHold(['Fundão', 'Osijek', 'Seine-Saint-Denis']));
		expect(asked('lampedusa-health', { ...shipped, competences: [] })).not.toContain('competent');
	});

	it('ask nothing of competence where the host holds it', () => {
		const holds = shipped.competences.map((reading) =>
			reading.policyId === 'lampedusa-competence-2' ? { ...reading, partnerHolds: 'yes' as const } : reading
		);
		expect(asked('lampedusa-health', { ...shipped, competences: holds })).not.toContain('who is competent');
	});

	it('ask what works at the size of a host that is far smaller than all who bring a practice', () => {
		expect(asked('lampedusa-health')).toContain(
			words.smaller('Lampedusa', 6500, { name: 'Fundão', population: 26503 })
		);
		expect(asked('albacete-housing')).not.toContain('at the size of');
	});

	it('ask for the number of a group that the agenda names and no figure of the host counts', () => {
		expect(asked('lampedusa-health')).toContain(
			words.group('unaccompanied minors', 'Lampedusa', ['Seine-Saint-Denis'])
		);
	});

	it('ask what would pay only where no fund is open to the host', () => {
		expect(asked('lampedusa-health')).toContain(
			words.money('Lampedusa', ['AMIF, ESF+ and ERDF: not stated'])
		);
		const open = shipped.funding.map((row) =>
			row.cityId === 'lampedusa' ? { ...row, access: 'accessible' as const } : row
		);
		expect(asked('lampedusa-health', { ...shipped, funding: open })).not.toContain('European fund');
	});

	it('ask whether the needs still stand where later sources say something on the themes', () => {
		expect(asked('lampedusa-health')).toContain(words.since(3, 'Lampedusa'));
		expect(asked('lampedusa-health', { ...shipped, later: [] })).not.toContain('Later sources');
	});

	it('are made for every meeting with a host and a theme without a gap in the words', () => {
		for (const { meetingId, hostCityId, themeIds } of shipped.meetings)
			if (hostCityId !== null && themeIds.length > 0)
				expect(asked(meetingId), meetingId).not.toMatch(/undefined|NaN|\(\)/);
	});
});
