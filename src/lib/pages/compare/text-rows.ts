import { GRID_KINDS, POLICY_KINDS, type GridKind } from '../../domain/choices.ts';
import { QUESTION_TOPICS } from '../../domain/open-question.ts';
import { countryName } from '../../format/country.ts';
import { m } from '../../messages/index.ts';
import { groupBy } from '../../selectors/group-by.ts';
import { presenceRelation, wordRelation } from '../../selectors/shared-or-different.ts';
import type { ComparedCity, Membership } from './compared-city.ts';
import { cell, statementLine, type ComparedLine, type ComparedRow } from './comparison.ts';

const words = m.compare;
const idOf = ({ city }: ComparedCity): string => city.cityId;
const plainLine = (text: string): ComparedLine => ({ lead: null, text, mark: null, source: null });
const row = (
	parts: Pick<ComparedRow, 'id' | 'label' | 'relation' | 'cells'> & Partial<ComparedRow>
): ComparedRow => ({ kind: null, note: null, themeIds: [], ...parts });

/** Country and sort of authority are words; line, summary and climate are texts to read. */
export function placeRows(cities: readonly ComparedCity[]): { head: ComparedRow[]; texts: ComparedRow[] } {
	const word = (id: 'country' | 'level', of: (city: ComparedCity) => string) => {
		const values = cities.map(of);
		return row({
			id,
			label: words.place[id],
			relation: wordRelation(values),
			cells: cities.map((city, place) => cell(idOf(city), [plainLine(values[place]!)]))
		});
	};
	const text = (id: 'headline' | 'summary' | 'climate', of: (city: ComparedCity) => string | null) =>
		row({
			id,
			label: words.place[id],
			relation: 'unsettled',
			cells: cities.map((each) => {
				const value = of(each);
				const { cityId } = each.city;
				const source = {
					table: 'cities',
					id: cityId,
					path: `cities/${cityId}/`,
					provenance: each.city
				} as const;
				const lines =
					value === null ? [] : [{ ...plainLine(value), source: id === 'headline' ? null : source }];
				return cell(cityId, lines, 'not-stated');
			})
		});
	return {
		head: [
			word('country', ({ city }) => countryName(city.countryCode)),
			word('level', ({ city }) => m.figures.level[city.level])
		],
		texts: [
			text('headline', ({ city }) => city.headline),
			text('summary', ({ city }) => city.summary),
			text('climate', ({ city }) => city.socialClimate)
		]
	};
}

/** One kind of entries by theme; then those that stand under none. */
export function themeRows(
	cities: readonly ComparedCity[],
	kind: string,
	sign: GridKind | null = null
): readonly ComparedRow[] {
	const NONE = '';
	const byTheme = cities.map(({ entries }) => {
		const some = entries.filter((entry) => entry.kind === kind);
		const places = some.flatMap((entry) =>
			(entry.themeIds.length === 0 ? [NONE] : entry.themeIds).map((themeId) => ({ themeId, entry }))
		);
		return groupBy(places, ({ themeId }) => themeId);
	});
	const themes = [...(cities[0]?.themes ?? []), { themeId: NONE, label: words.noTheme }];
	return themes
		.filter(({ themeId }) => byTheme.some((entries) => entries.has(themeId)))
		.map(({ themeId, label }) => {
			const lists = byTheme.map((entries) => (entries.get(themeId) ?? []).map(({ entry }) => entry));
			return row({
				id: [kind, themeId || 'none'].join('-'),
				label,
				kind: sign,
				relation: themeId === NONE ? 'unsettled' : presenceRelation(lists.map(({ length }) => length)),
				note: themeId === NONE ? words.ownWords : null,
				themeIds: themeId === NONE ? [] : [themeId],
				cells: cities.map((city, place) =>
					cell(
						idOf(city),
						lists[place]!.map((entry) => statementLine(entry))
					)
				)
			});
		});
}

/** The grid: theme by theme, in each its kinds. */
export function gridRows(cities: readonly ComparedCity[]): readonly ComparedRow[] {
	const rows = GRID_KINDS.flatMap((kind) => themeRows(cities, `grid-${kind}`, kind));
	const byTheme = groupBy(rows, ({ label }) => label);
	return (cities[0]?.themes ?? []).flatMap(({ label }) => byTheme.get(label) ?? []);
}

/** Strategies and competences carry no theme: one row each, to be read. */
export const policyRows = (cities: readonly ComparedCity[]): readonly ComparedRow[] =>
	POLICY_KINDS.map((kind) => {
		const lists = cities.map(({ policies }) => policies.filter((policy) => policy.kind === kind));
		return row({
			id: kind,
			label: words.policy[kind],
			relation: 'unsettled',
			note: words.ownWords,
			cells: cities.map((city, place) =>
				cell(
					idOf(city),
					lists[place]!.map((policy) => statementLine(policy))
				)
			)
		});
	});

/** What each profile leaves open, by topic: questions to the cities, to be read. */
export const questionRows = (cities: readonly ComparedCity[]): readonly ComparedRow[] =>
	QUESTION_TOPICS.flatMap((topic) => {
		const lists = cities.map(({ questions }) => questions.filter((question) => question.topic === topic));
		if (lists.every(({ length }) => length === 0)) return [];
		return row({
			id: topic,
			label: m.questions.topic[topic],
			relation: 'unsettled',
			cells: cities.map((city, place) =>
				cell(
					idOf(city),
					lists[place]!.length === 0
						? [plainLine(words.nothingOpen)]
						: lists[place]!.map(({ text }) => plainLine(text))
				)
			)
		});
	});

/** What names the cities in the network's tables, then the meetings that each hosts. */
export function networkRows(cities: readonly ComparedCity[]): readonly ComparedRow[] {
	const all = new Map(cities.flatMap(({ memberships }) => memberships).map((each) => [each.id, each]));
	const members = [...all.values()].map((membership) => memberRow(cities, membership));
	const hosted = row({
		id: 'meetings',
		label: words.meetings,
		relation: 'unsettled',
		cells: cities.map((city) =>
			cell(
				idOf(city),
				city.meetings.map((meeting) => statementLine(meeting))
			)
		)
	});
	return [...members, hosted];
}

function memberRow(
	cities: readonly ComparedCity[],
	{ id, kind, title, isOpen, themeIds }: Membership
): ComparedRow {
	const found = cities.map(({ memberships }) =>
		memberships.find((each) => each.id === id && each.kind === kind)
	);
	const relation = presenceRelation(found.map((each) => Number(each !== undefined)));
	return row({
		id: `${kind}-${id}`,
		label: title ?? id,
		themeIds,
		relation: isOpen && relation === 'differs' ? 'unsettled' : relation,
		note: [words.membership[kind], isOpen ? words.openList : null].filter((part) => part !== null).join('. '),
		cells: cities.map((city, place) => {
			const member = found[place];
			return cell(idOf(city), member ? [statementLine(member, words.member)] : [], 'not-stated');
		})
	});
}
