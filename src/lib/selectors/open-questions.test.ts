import { describe, expect, it } from 'vitest';
import type { Dataset } from '../domain/dataset.ts';
import { QUESTION_TOPICS } from '../domain/open-question.ts';
import { datasetIn } from '../../hosts/build.ts';
import { rowsByCity } from './city-rows.ts';
import { openQuestions } from './open-questions.ts';

const tiny = datasetIn('tests/fixtures/tiny-network');
const weldi = datasetIn('data/weldi');
const asked = (dataset: Dataset, cityId: string): Record<string, string[]> =>
	Object.fromEntries(
		openQuestions(dataset, rowsByCity(dataset).get(cityId)!).map(({ ask, subjects }) => [
			ask,
			subjects.map(({ label }) => label)
		])
	);

describe('a profile asks', () => {
	it('for the fields that its head leaves empty', () => {
		expect(Object.keys(asked(tiny, 'zolvile'))).toEqual(
			expect.arrayContaining(['title', 'population', 'socialClimate'])
		);
		expect(asked(tiny, 'almvik')).not.toHaveProperty('title');
	});

	it('for the date of figures without one', () => {
		expect(asked(tiny, 'zolvile').undated).toEqual(['Residents from abroad']);
		expect(asked(tiny, 'almvik')).not.toHaveProperty('undated');
	});

	it('for the city’s own figure where it has that of a larger area', () => {
		const facts = tiny.facts.map((fact) =>
			fact.cityId === 'johvaste' ? { ...fact, geography: 'county' as const } : fact
		);
		expect(asked({ ...tiny, facts }, 'johvaste').standIn).toEqual(['Share of residents from abroad']);
	});

	it('for no own figure where only the country’s is printed, as context', () => {
		const facts = tiny.facts.map((fact) =>
			fact.cityId === 'johvaste' ? { ...fact, geography: 'country' as const } : fact
		);
		expect(asked({ ...tiny, facts }, 'johvaste')).not.toHaveProperty('standIn');
	});

	it('for the size of a group that it names and does not count', () => {
		expect(asked(tiny, 'johvaste').groupSize).toEqual(['Returning families']);
		expect(asked(tiny, 'almvik')).not.toHaveProperty('groupSize');
	});

	it('apart for groups that are implied and groups that are absent', () => {
		const { impliedGroups, absentGroups } = asked(tiny, 'johvaste');
		expect({ impliedGroups, absentGroups }).toEqual({
			impliedGroups: ['College students from abroad'],
			absentGroups: ['Cannery workers']
		});
	});

	it('what is to be learnt about a challenge under which nothing stands', () => {
		expect(asked(tiny, 'johvaste').noLearningNeed).toEqual(['challenge 1']);
		expect(asked(tiny, 'almvik')).not.toHaveProperty('noLearningNeed');
	});

	it('what is planned on a theme with a need and no action', () => {
		expect(asked(tiny, 'zolvile').needWithoutAction).toEqual(['Language cafés', 'Ferries']);
		expect(asked(tiny, 'zolvile').noActions).toEqual([]);
		expect(asked(tiny, 'almvik')).not.toHaveProperty('needWithoutAction');
	});

	it('for the fields that a practice leaves empty', () => {
		const { leadOrganisation, partners, funding, since } = asked(tiny, 'almvik');
		expect([leadOrganisation, partners, funding, since]).toEqual(Array(4).fill(['Night boat']));
		expect(Object.keys(asked(tiny, 'zolvile'))).not.toContain('since');
	});

	it('about themes on which the grid is silent', () => {
		expect(asked(tiny, 'almvik').silentThemes).toEqual(['Language cafés']);
	});

	it('nothing about a table that the whole network lacks', () => {
		for (const { cityId } of tiny.cities) {
			const asks = Object.keys(asked(tiny, cityId));
			expect(asks).not.toContain('emptyQuadrants');
			expect(asks).not.toContain('fundNotStated');
		}
	});
});

it('asks in the order of the topics, and never about nothing', () => {
	const alone = new Set(['title', 'population', 'coordinatorRole', 'socialClimate']);
	for (const rows of rowsByCity(weldi).values()) {
		const questions = openQuestions(weldi, rows);
		const order = questions.map(({ topic }) => QUESTION_TOPICS.indexOf(topic));
		expect(order).toEqual([...order].sort((a, b) => a - b));
		const empty = questions.filter(
			({ ask, subjects }) => subjects.length === 0 && !alone.has(ask) && !ask.startsWith('no')
		);
		expect(empty).toEqual([]);
	}
});

it('finds the gaps of the profile whose first page is lost', () => {
	const questions = asked(weldi, 'lampedusa');
	expect(questions).toHaveProperty('noActions');
	expect(questions).toHaveProperty('coordinatorRole');
	expect(questions.fundNotStated).toEqual(['AMIF', 'ESF+', 'ERDF']);
});

it('asks the cities with a province’s unemployment for their own', () => {
	const standIns = weldi.cities.filter(({ cityId }) => asked(weldi, cityId).standIn?.length).length;
	expect(asked(weldi, 'albacete').standIn).toContain('Unemployment rate');
	expect(standIns).toBeGreaterThanOrEqual(4);
});
