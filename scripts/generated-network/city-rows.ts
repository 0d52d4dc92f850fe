import {
	CONFIDENCES,
	FUND_ACCESSES,
	GRID_KINDS,
	GROUP_STATUSES,
	POLICY_KINDS,
	QUALIFIERS,
	SWOT_QUADRANTS
} from '../../src/lib/domain/choices.ts';
import type { Random } from './random.ts';
import { FUNDS, GROUPS, INDICATORS, SOURCE, THEMES } from './shared-rows.ts';

/** A row by its columns; a column that is not named is empty. */
export type Row = Readonly<Record<string, string | number | null>>;
export type Rows = Readonly<Record<string, readonly Row[]>>;

const COUNTRIES = 'AT BE BG CZ DE DK EE ES FI FR GR HR HU IE IT LT LV NL PL PT RO SE SI SK'.split(' ');

const degrees = (value: number): number => Math.round(value * 10_000) / 10_000;
const stated = (number: number) => ({ source_id: SOURCE, page: String(1 + (number % 400)), basis: 'stated' });
const times = <Value>(count: number, make: (index: number) => Value): Value[] =>
	Array.from({ length: count }, (_, index) => make(index));

/** What the tables of a city share. */
interface CityContext {
	readonly number: number;
	readonly random: Random;
	readonly city: string;
	readonly own: Row;
	readonly inferred: Row;
	readonly themes: () => string;
	readonly challenges: readonly string[];
	readonly actions: readonly string[];
	readonly practices: readonly string[];
	readonly need: (
		id: string,
		index: number,
		of: { readonly kind: string; readonly parent: string | null }
	) => Row;
}

/** The rows of each table, in the order in which chance is asked. */
const TABLES: Readonly<Record<string, (context: CityContext) => readonly Row[]>> = {
	cities: ({ number, random, own }) => [
		{
			name: `Ćity ${number + 1}`,
			country_code: random.pick(COUNTRIES),
			latitude: degrees(36 + random.next() * 28),
			longitude: degrees(-9 + random.next() * 36),
			level: random.below(12) === 0 ? 'department' : 'municipality',
			population: random.below(9) === 0 ? null : 5000 + random.below(900_000),
			population_qualifier: random.pick(QUALIFIERS),
			profile_title: random.sentence(5),
			headline: random.sentence(9),
			summary: `${random.sentence(22)} ${random.sentence(18)}`,
			social_climate: random.below(3) === 0 ? null : random.sentence(16),
			baseline_pages: `${1 + number * 6}-${6 + number * 6}`,
			...own
		}
	],
	facts: ({ random, city, own }) =>
		random.some(INDICATORS, 8, 16).map((indicator, index) => ({
			fact_id: `${city}-fact-${index + 1}`,
			indicator_id: indicator,
			group_id: random.below(4) === 0 ? random.pick(GROUPS) : null,
			value: random.below(50_000),
			qualifier: random.pick(QUALIFIERS),
			geography: random.pick(['municipality', 'municipality', 'municipality', 'province', 'region']),
			period: random.pick([null, '2021', '2022', '2023-06']),
			text: random.sentence(10),
			...own
		})),
	group_matrix: ({ random, inferred }) =>
		GROUPS.map((group) => {
			const status = random.pick(GROUP_STATUSES);
			return {
				...inferred,
				group_id: group,
				status,
				evidence: status === 'absent' ? null : random.sentence(9)
			};
		}),
	swot: ({ random, city, themes, own }) =>
		SWOT_QUADRANTS.flatMap((quadrant) =>
			times(3, (index) => ({
				swot_id: `${city}-${quadrant}-${index + 1}`,
				quadrant,
				position: index + 1,
				text: random.sentence(12),
				theme_ids: themes(),
				...own
			}))
		),
	needs: ({ random, city, challenges, need }) => [
		...challenges.map((id, index) => need(id, index, { kind: 'challenge', parent: null })),
		...times(4, (index) =>
			need(`${city}-learning-${index + 1}`, index, {
				kind: 'learning-need',
				parent: random.pick(challenges)
			})
		)
	],
	actions: ({ random, themes, actions, own }) =>
		actions.map((id, index) => ({
			action_id: id,
			position: index + 1,
			text: random.sentence(13),
			theme_ids: themes(),
			...own
		})),
	practices: ({ random, themes, practices, own }) =>
		practices.map((id) => ({
			practice_id: id,
			title: random.sentence(4),
			summary: `${random.sentence(20)} ${random.sentence(16)}`,
			lead_organisation: random.below(3) === 0 ? null : random.sentence(3),
			funding: random.below(2) === 0 ? null : random.sentence(3),
			since: random.pick([null, '2015', '2020']),
			theme_ids: themes(),
			group_ids: random.some(GROUPS, 0, 2).join(';'),
			...own
		})),
	policies: ({ random, city, own }) =>
		times(8, (index) => ({
			policy_id: `${city}-policy-${index + 1}`,
			kind: POLICY_KINDS[index % POLICY_KINDS.length]!,
			title: random.sentence(4),
			text: random.sentence(14),
			...own
		})),
	funding: ({ random, own }) => FUNDS.map((fund) => ({ fund, access: random.pick(FUND_ACCESSES), ...own })),
	grid: ({ random, city, challenges, actions, practices, inferred }) =>
		random.some(THEMES, 5, 8).map((theme, index) => {
			const kind = random.pick(GRID_KINDS);
			return {
				entry_id: `${city}-grid-${index + 1}`,
				theme_id: theme,
				kind,
				text: random.sentence(9),
				confidence: random.pick(CONFIDENCES),
				need_ids: kind === 'need' ? random.pick(challenges) : null,
				action_ids: kind === 'action' ? random.pick(actions) : null,
				practice_ids: kind === 'practice' ? random.pick(practices) : null,
				...inferred
			};
		})
};

/** Everything that the tables say of one city: about as much as a printed profile of six pages. */
export function cityRows(number: number, random: Random): Rows {
	const city = `city-${number + 1}`;
	const own = { city_id: city, ...stated(number) };
	const themes = () => random.some(THEMES, 1, 2).join(';');
	const context: CityContext = {
		number,
		random,
		city,
		own,
		inferred: { ...own, basis: 'inferred', basis_note: random.sentence(6) },
		themes,
		challenges: times(6, (index) => `${city}-need-${index + 1}`),
		actions: times(4, (index) => `${city}-action-${index + 1}`),
		practices: times(2, (index) => `${city}-practice-${index + 1}`),
		need: (id, index, { kind, parent }) => ({
			need_id: id,
			kind,
			parent_id: parent,
			position: index + 1,
			text: random.sentence(14),
			theme_ids: themes(),
			...own
		})
	};
	return Object.fromEntries(Object.entries(TABLES).map(([table, rowsOf]) => [table, rowsOf(context)]));
}
