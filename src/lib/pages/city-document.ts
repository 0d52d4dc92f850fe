import {
	heading,
	list,
	paragraph,
	type Block,
	type Inline,
	type TextDocument
} from '../documents/document.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Provenance } from '../domain/record.ts';
import { recordId } from '../domain/record-id.ts';
import { formatList } from '../format/list.ts';
import { m } from '../messages/index.ts';
import { provenanceOf } from '../selectors/records.ts';
import { figureTable } from './city-document/figures.ts';
import { finished } from './city-document/finished.ts';
import { cityProfileSlice, type CityProfileSlice } from './city-profile.ts';
import { citer, type Citer } from './meeting-pack/cite.ts';

const words = m.citySheet;
type Run = readonly Inline[];

/** A heading with its lines; nothing where there are none. */
const part = (title: string, items: readonly Run[], level: 1 | 2 = 1): Block[] =>
	items.length === 0 ? [] : [heading(level, title), list(items)];

/** Writes the lines of one profile. */
function writer({ city }: CityProfileSlice, { cite }: Citer) {
	const at = (anchor: string): string => `cities/${city.cityId}/#${anchor}`;
	return {
		line: (text: string, row: Provenance, anchor: string, lead = ''): Run => [
			...(lead ? [{ text: `${lead} `, strong: true }] : []),
			cite(text, provenanceOf(row), at(anchor))
		]
	};
}

function head({ city, groupMarks, pictures }: CityProfileSlice, { cite }: Citer): Block[] {
	const source = { ...provenanceOf(city), page: city.page ?? city.baselinePages };
	const path = `cities/${city.cityId}/`;
	const named = groupMarks.filter(({ mark }) => mark.status === 'named').map(({ group }) => group.label);
	return [
		...(city.summary ? [paragraph([cite(city.summary, source, path)])] : []),
		...(city.socialClimate
			? [heading(1, m.profile.section.climate), paragraph([cite(city.socialClimate, source, path)])]
			: []),
		...(pictures.length > 0 ? [paragraph(m.profile.pictures(pictures.map(({ label }) => label)))] : []),
		...(named.length > 0
			? [heading(1, m.profile.section.groups), paragraph([cite(`${formatList(named)}.`, source, path)])]
			: [])
	];
}

/** Challenges with what the city wants to learn, its plans and its practices. */
function plans(profile: CityProfileSlice, citing: Citer): Block[] {
	const { line } = writer(profile, citing);
	const { recordKind } = m.evidence;
	return [
		...part(m.profile.section.challenges, [
			...profile.challenges.flatMap(({ challenge, learningNeeds }) => [
				line(challenge.text, challenge, challenge.needId),
				...learningNeeds.map((need) =>
					line(need.text, need, need.needId, `– ${recordKind['learning-need']!}:`)
				)
			]),
			...profile.otherLearningNeeds.map((need) =>
				line(need.text, need, need.needId, `${recordKind['learning-need']!}:`)
			)
		]),
		...part(
			m.profile.section.actions,
			profile.actions.map((action) => line(action.text, action, action.actionId))
		),
		...part(
			m.profile.section.practices,
			profile.practices.map(({ practice }) =>
				line(practice.summary, practice, practice.practiceId, `${practice.title}.`)
			)
		)
	];
}

/** Strengths and weaknesses, who is competent, and the funds. */
function conditions(profile: CityProfileSlice, citing: Citer): Block[] {
	const { line } = writer(profile, citing);
	const swot = profile.swot.flatMap(({ quadrant, entries }) =>
		part(
			m.evidence.quadrantPlural[quadrant],
			entries.map((entry) => line(entry.text, entry, entry.swotId)),
			2
		)
	);
	return [
		...(swot.length > 0 ? [heading(1, m.profile.section.swot), ...swot] : []),
		...(['strategies', 'competences'] as const).flatMap((kind) =>
			part(
				m.profile.section[kind],
				profile[kind].map((policy) => line(policy.text, policy, policy.policyId))
			)
		),
		...part(
			m.profile.section.funding,
			profile.funding.map((row) =>
				line(
					row.text ?? m.profile.fundAccess[row.access],
					row,
					recordId('funding', [row.cityId, row.fund]),
					`${row.fund}, ${m.profile.fundAccess[row.access]}.`
				)
			)
		)
	];
}

/** The profile of a city as a document, each statement with its footnote. Throws `no city: <id>`. */
export function cityDocument(dataset: Dataset, cityId: string): TextDocument {
	const profile = cityProfileSlice(dataset, cityId);
	const citing = citer(dataset.sources);
	const figures = profile.figures.flatMap((family) => family.figures);
	const { name } = profile.city;
	return finished(dataset, {
		title: words.profileTitle(name),
		description: words.profileDescription(name, dataset.network.shortTitle ?? dataset.network.title),
		blocks: [
			...head(profile, citing),
			...(figures.length > 0
				? [heading(1, m.profile.section.figures), figureTable(dataset, figures, citing)]
				: []),
			...plans(profile, citing),
			...conditions(profile, citing)
		]
	});
}
