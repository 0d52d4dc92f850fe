import { heading, list, paragraph, type Block, type Inline } from '../../documents/document.ts';
import { siteHref } from '../../documents/site-links.ts';
import type { Dataset, Policy, Practice } from '../../domain/dataset.ts';
import { m } from '../../messages/index.ts';
import type { CityRows } from '../../selectors/city-rows.ts';
import { groupBy } from '../../selectors/group-by.ts';
import { offTheme } from '../../selectors/off-theme.ts';
import { perDataset } from '../../selectors/per-dataset.ts';
import { provenanceOf } from '../../selectors/records.ts';
import type { Citer } from './cite.ts';
import { byCityInLine, inLine } from './in-line.ts';

const words = m.meetingPack;

const pathOf = ({ cityId, policyId }: Policy): string => `cities/${cityId}/#${policyId}`;

/** More are named by their titles, which lead to their words: the pack of a wide theme would be too heavy. */
const TOLD = 6;
const TOLD_OF_HOST = 3;

const titled = (policy: Policy): Inline => ({ text: policy.title, href: siteHref(pathOf(policy)) });

/** `Title: what it says`, with its footnote. */
const told = (policy: Policy, { cite }: Citer): readonly Inline[] => [
	{ text: `${policy.title}: ` },
	cite(policy.text, policy, pathOf(policy))
];

/** Strategies by the theme that the tables put them under, in the order of the cities. */
const strategiesByTheme = perDataset(({ policies, cities }: Dataset) => {
	const place = new Map(cities.map(({ cityId }, at) => [cityId, at]));
	const placeOf = ({ cityId }: Policy): number => place.get(cityId) ?? -1;
	const sorted = policies
		.filter(({ kind }) => kind === 'strategy')
		.sort((a, b) => placeOf(a) - placeOf(b))
		.flatMap((policy) => policy.themeIds.map((themeId) => ({ themeId, policy })));
	return groupBy(sorted, ({ themeId }) => themeId);
});

/** How far the strategies of a network tell whether a city has something on a theme. */
export type StrategiesOn = 'none' | 'unsorted' | 'elsewhere' | 'listed';

/** Whether strategies are listed on a theme, stand under others, have no theme in these tables, or are none at all. */
export function strategiesOn(dataset: Dataset, themeId: string): StrategiesOn {
	const byTheme = strategiesByTheme(dataset);
	if (byTheme.has(themeId)) return 'listed';
	if (byTheme.size > 0) return 'elsewhere';
	return dataset.policies.some(({ kind }) => kind === 'strategy') ? 'unsorted' : 'none';
}

/** The strategies and services that the profiles name on a theme; nothing where the tables put none under it. */
export function strategyBlocks(
	dataset: Dataset,
	themeId: string,
	{ names, citing }: { readonly names: ReadonlyMap<string, string>; readonly citing: Citer }
): Block[] {
	const found = strategiesByTheme(dataset).get(themeId) ?? [];
	if (found.length === 0) return [];
	return [
		heading(2, words.strategies),
		found.length > TOLD
			? byCityInLine(
					found.map(({ policy }) => ({ cityId: policy.cityId, title: titled(policy) })),
					names
				)
			: list(
					found.map(({ policy }) => [
						{ text: `${names.get(policy.cityId) ?? policy.cityId}: `, strong: true },
						...told(policy, citing)
					])
				),
		paragraph(words.strategiesSorted, true)
	];
}

/**
 * What the host has, by its profile and by the grid: practices, strategies and services on the themes, by title what it
 * has besides, and who is competent. Nothing where the tables hold none of these of the host.
 */
export function hostHasBlocks(
	dataset: Dataset,
	{ policies, practices, grid, city }: CityRows,
	themeIds: ReadonlySet<string>,
	citing: Citer
): Block[] {
	const isOn = ({ themeIds: on }: { readonly themeIds: readonly string[] }): boolean =>
		on.some((id) => themeIds.has(id));
	const strategies = policies.filter(({ kind }) => kind === 'strategy');
	const off = offTheme(dataset);
	const entries = grid.filter(
		({ kind, themeId, entryId, practiceIds }) =>
			kind === 'practice' && practiceIds.length === 0 && themeIds.has(themeId) && !off.has(entryId)
	);
	if (strategies.length + practices.length + entries.length === 0) return [];
	const readings = new Set(dataset.competences.filter(isOn).map(({ policyId }) => policyId));
	const competences = policies.filter(({ policyId }) => readings.has(policyId));
	const practised = ({ title, practiceId }: Practice): Inline => ({
		text: title,
		href: siteHref(`cities/${city.cityId}/#${practiceId}`)
	});
	const onThemes = [
		...practices.filter(isOn).map((each) => [practised(each)]),
		...entries.map((entry) => [
			citing.cite(entry.text, provenanceOf(entry), `grid/${city.cityId}/#${entry.entryId}`)
		]),
		...strategies.filter(isOn).map((each) => told(each, citing))
	];
	const others = [...practices.filter((each) => !isOn(each)), ...strategies.filter((each) => !isOn(each))];
	return [
		heading(2, words.hostHas),
		onThemes.length > 0 ? list(onThemes) : paragraph(words.hostHasNone, true),
		...inLine(words.hostHasElse, others),
		...(competences.length > TOLD_OF_HOST
			? inLine(words.hostCompetence, competences)
			: competences.length > 0
				? [paragraph(words.hostCompetence), list(competences.map((each) => told(each, citing)))]
				: [])
	];
}
