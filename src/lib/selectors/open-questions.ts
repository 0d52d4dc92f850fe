import { SWOT_QUADRANTS, type FundAccess, type GroupStatus } from '../domain/choices.ts';
import type { City, Dataset, Fact, Theme } from '../domain/dataset.ts';
import {
	PRACTICE_FIELDS,
	type Ask,
	type OpenQuestion,
	type QuestionSubject,
	type QuestionTopic
} from '../domain/open-question.ts';
import { recordId } from '../domain/record-id.ts';
import { m } from '../messages/index.ts';
import type { CityRows } from './city-rows.ts';
import { cityThemes, themesWithout } from './city-themes.ts';
import { figureArea } from './figure-families.ts';
import { practiceGaps } from './practice-gaps.ts';
import { codedThemes } from './subject-codings.ts';

type Subjects = readonly QuestionSubject[];

/** A question that stands for itself: asked where `open` holds. */
const alone = (topic: QuestionTopic, ask: Ask, open: boolean): OpenQuestion[] =>
	open ? [{ topic, ask, subjects: [] }] : [];

/** A question about things: asked where there are any. */
const about = (topic: QuestionTopic, ask: Ask, subjects: Subjects): OpenQuestion[] =>
	subjects.length > 0 ? [{ topic, ask, subjects }] : [];

const themeSubjects = (themes: readonly Theme[]): Subjects =>
	themes.map(({ label, shortLabel }) => ({ label: shortLabel ?? label }));

const ofProfile = ({ profileTitle, population, coordinatorRole, socialClimate }: City): OpenQuestion[] => [
	...alone('profile', 'title', profileTitle === null),
	...alone('profile', 'population', population === null),
	...alone('profile', 'coordinatorRole', coordinatorRole === null),
	...alone('profile', 'socialClimate', socialClimate === null)
];

function ofFigures({ indicators }: Dataset, { city, facts }: CityRows): OpenQuestion[] {
	const labels = new Map(indicators.map(({ indicatorId, label }) => [indicatorId, label]));
	const subjects = (chosen: readonly Fact[]): Subjects =>
		chosen.map(({ indicatorId, factId }) => ({
			label: labels.get(indicatorId) ?? indicatorId,
			anchor: factId
		}));
	const areas = new Map(facts.map((fact) => [fact, figureArea(fact, city.level)]));
	const own = new Set(
		facts.filter((fact) => areas.get(fact) === 'own').map(({ indicatorId }) => indicatorId)
	);
	const standIns = facts.filter(
		(fact) => areas.get(fact) === 'wider' && fact.geography !== 'country' && !own.has(fact.indicatorId)
	);
	return [
		...alone('figures', 'noFigures', facts.length === 0),
		...about('figures', 'standIn', subjects(standIns)),
		...about('figures', 'undated', subjects(facts.filter(({ period }) => period === null)))
	];
}

function ofGroups({ groups, groupMatrix }: Dataset, { city, facts, groupMarks }: CityRows): OpenQuestion[] {
	if (groupMatrix.length === 0) return [];
	const statuses = new Map(groupMarks.map(({ groupId, status }) => [groupId, status]));
	const counted = new Set(facts.map(({ groupId }) => groupId));
	const subjects = (status: GroupStatus, leftOut: ReadonlySet<string | null> = new Set()): Subjects =>
		groups
			.filter(({ groupId }) => statuses.get(groupId) === status && !leftOut.has(groupId))
			.map(({ groupId, label }) => ({ label, anchor: recordId('group_matrix', [city.cityId, groupId]) }));
	return [
		...about('groups', 'groupSize', subjects('named', counted)),
		...about('groups', 'impliedGroups', subjects('implied')),
		...about('groups', 'absentGroups', subjects('absent'))
	];
}

function ofNeeds({ swot: everySwot }: Dataset, { needs, swot }: CityRows): OpenQuestion[] {
	const challenges = needs.filter(({ kind }) => kind === 'challenge');
	const answered = new Set(needs.map(({ parentId }) => parentId));
	const given = new Set(swot.map(({ quadrant }) => quadrant));
	const empty = everySwot.length === 0 ? [] : SWOT_QUADRANTS.filter((quadrant) => !given.has(quadrant));
	return [
		...alone('needs', 'noChallenges', challenges.length === 0),
		...about(
			'needs',
			'noLearningNeed',
			challenges
				.filter(({ needId }) => !answered.has(needId))
				.map(({ needId, position }) => ({ label: m.questions.challenge(position), anchor: needId }))
		),
		...about(
			'needs',
			'emptyQuadrants',
			empty.map((quadrant) => ({ label: m.evidence.quadrantPlural[quadrant] }))
		)
	];
}

function ofPlans(dataset: Dataset, rows: CityRows): OpenQuestion[] {
	const { need, action } = cityThemes(rows);
	const codings = codedThemes(dataset);
	// A plan under another theme may be on a subject of this one: then it cannot be said that there is none.
	const planned = [
		...rows.actions.map(({ actionId }) => `actions/${actionId}`),
		...rows.grid.filter(({ kind }) => kind === 'action').map(({ entryId }) => `grid/${entryId}`)
	].flatMap((key) => [...(codings.get(key) ?? [])]);
	const answered = new Set([...action, ...planned]);
	return [
		...alone('plans', 'noActions', rows.actions.length === 0),
		...about('plans', 'needWithoutAction', themeSubjects(themesWithout(dataset.themes, need, answered)))
	];
}

function ofPractices({ practices }: CityRows): OpenQuestion[] {
	const gaps = practices.map((practice) => ({ practice, gaps: practiceGaps(practice) }));
	return [
		...alone('practices', 'noPractices', practices.length === 0),
		...PRACTICE_FIELDS.flatMap((field) =>
			about(
				'practices',
				field,
				gaps
					.filter(({ gaps }) => gaps.includes(field))
					.map(({ practice: { title, practiceId } }) => ({ label: title, anchor: practiceId }))
			)
		)
	];
}

function ofFunding({ funding }: CityRows): OpenQuestion[] {
	const subjects = (...accesses: readonly FundAccess[]): Subjects =>
		funding
			.filter((row) => accesses.includes(row.access))
			.map((row) => ({ label: row.fund, anchor: recordId('funding', [row.cityId, row.fund]) }));
	return [
		...about('funding', 'fundUnclear', subjects('unclear')),
		...about('funding', 'fundNotStated', subjects('mentioned', 'not-stated'))
	];
}

function ofGrid({ themes, grid: everyEntry }: Dataset, { grid }: CityRows): OpenQuestion[] {
	const spoken = new Set(grid.map(({ themeId }) => themeId));
	const silent = everyEntry.length === 0 ? [] : themes.filter(({ themeId }) => !spoken.has(themeId));
	const guessed = grid.filter(({ confidence }) => confidence === 'low');
	return [
		...about(
			'grid',
			'lowConfidence',
			guessed.map(({ text, entryId }) => ({ label: text, entryId }))
		),
		...about('grid', 'silentThemes', themeSubjects(silent))
	];
}

/**
 * What a profile leaves open, by topic in the order of `QUESTION_TOPICS`.
 *
 * Every question comes from the tables: an empty field, a figure without a period, a mark that says "implied", a fund
 * that is "not stated" or only named, a theme with a need and no action. A table that the whole network lacks raises no question:
 * nobody was asked. The figure of a larger area counts as a stand-in only below the country (a province, county or
 * region in place of the city): figures of a country are context.
 */
export const openQuestions = (dataset: Dataset, rows: CityRows): readonly OpenQuestion[] => [
	...ofProfile(rows.city),
	...ofFigures(dataset, rows),
	...ofGroups(dataset, rows),
	...ofNeeds(dataset, rows),
	...ofPlans(dataset, rows),
	...ofPractices(rows),
	...ofFunding(rows),
	...ofGrid(dataset, rows)
];
