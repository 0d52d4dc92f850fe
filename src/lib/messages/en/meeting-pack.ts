import type { GridKind, SwotQuadrant } from '../../domain/choices.ts';
import { formatList } from '../../format/list.ts';
import { formatNumber } from '../../format/number.ts';
import { plural } from '../plural.ts';
import { meetingPack as texts } from './texts/meeting-pack.ts';
import { themeQuestion } from './theme-question.ts';

const statesNo =
	(kind: string) =>
	(cities: readonly string[]): string =>
		`No ${kind} that the grid or we sorted to this theme: ${formatList(cities)}. That is not the same as having none.`;

/** The meeting pack: a page, a Word file and a Markdown file with the same words. */
export const meetingPack = {
	...texts,
	title: (meeting: string) => `Meeting pack: ${meeting}`,
	description: (meeting: string, network: string) =>
		`What the cities of ${network} bring to “${meeting}”: host, entries on the themes, practices, open questions, sources.`,
	made: (source: string, version: string) =>
		`Made from: ${source}. Dataset ${version}. Sentences are ours; figures, names and titles are the source’s. The pack proposes; the cities decide.`,
	/** Where a page of a long pack begins under a heading of the page before. */
	continued: (heading: string) => `${heading} (continued)`,
	/** A place in a long pack: its chapter and its line. */
	place: (chapter: string, line: number) =>
		chapter === '' ? formatNumber(line) : `${chapter}, ${formatNumber(line)}`,
	noDay: (when: string) => `${when} (no day stated)`,
	/** Behind a point of the programme. */
	named: (cities: readonly string[]) => `Named: ${formatList(cities)}.`,
	host: (city: string) => `The host: ${city}`,
	compares: (cities: readonly string[]) =>
		cities.length <= 4
			? `Compares with ${formatList(cities)}.`
			: `Compares with ${plural(cities.length, { one: 'city', other: 'cities' })}.`,
	/** Which subjects bring a practice to a list. */
	bySubject: (subjects: readonly string[]) => `About or touching: ${formatList(subjects)}.`,
	filedUnder: (theme: string) => `Filed under ${theme}.`,
	/** A quadrant of the SWOT on a theme; the host’s may stand in a part of its own. */
	swotOn: {
		strength: (isOthers: boolean) => (isOthers ? 'Strengths that other cities name' : 'Strengths'),
		threat: (isOthers: boolean) => (isOthers ? 'Threats that other cities name' : 'Threats')
	} satisfies Partial<Record<SwotQuadrant, (isOthers: boolean) => string>>,
	moreSwot: (lines: number) =>
		`${plural(lines, { one: 'weakness or opportunity', other: 'weaknesses and opportunities' })} that the cities name on this theme: on its page`,
	noneOf: {
		need: statesNo('need'),
		action: statesNo('planned action'),
		practice: statesNo('practice')
	} satisfies Record<GridKind, (cities: readonly string[]) => string>,
	/** Of a line that only our tags put under a theme; `themes` are those under which the grid has it. */
	sorted: (themes: readonly string[]) =>
		themes.length > 0
			? `Our sorting: the grid of the source has it under ${formatList(themes)}.`
			: 'Our sorting: the grid of the source has no entry for it.',
	notCompared: (reasons: readonly string[]) => `Does not compare. ${reasons.join(' ')}`,
	swot: (quadrant: string) => `${quadrant} of the host`,
	entries: (theme: string) => `On the theme: ${theme}`,
	silent: (cities: readonly string[]) =>
		`No need, planned action or practice on this theme: ${formatList(cities)}. That is not the same as having no such need.`,
	fieldsMissing: (fields: readonly string[]) => `Not in its record: ${formatList(fields)}.`,
	question: {
		...texts.question,
		tentative: (point: string) => `To be confirmed in the programme: ${point}`,
		silent: (theme: string, cities: readonly string[]) =>
			`${theme}: ${formatList(cities)} ${cities.length === 1 ? 'names' : 'name'} no need, planned action or practice. Nothing to say, or not asked?`,
		noPractice: (theme: string, cities: number) =>
			`${theme}: ${plural(cities, { one: 'city states', other: 'cities state' })} a need, and no practice of any city stands under the theme. Who could bring one?`,
		ofHost: (city: string) => `What the profile of ${city} leaves open on these themes`
	},
	/** Questions between the host and its guests, each made from rows of the tables. */
	themeQuestion,
	licence: (licence: string) => `Terms: ${licence}.`
};
