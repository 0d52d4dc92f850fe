import { heading, list, paragraph, type Block, type Inline } from '../../documents/document.ts';
import { siteHref } from '../../documents/site-links.ts';
import type { Dataset, Practice, Theme } from '../../domain/dataset.ts';
import { PRACTICE_FIELDS, type PracticeField } from '../../domain/open-question.ts';
import { formatList } from '../../format/list.ts';
import { m } from '../../messages/index.ts';
import { bearingRecords } from '../../selectors/bearing-records.ts';
import { indexBy } from '../../selectors/group-by.ts';
import { perDataset } from '../../selectors/per-dataset.ts';
import { practiceGaps } from '../../selectors/practice-gaps.ts';
import { provenanceOf } from '../../selectors/records.ts';
import { themeStatements } from '../../selectors/theme-statements.ts';
import type { Citer } from './cite.ts';
import { byCityInLine } from './in-line.ts';

const words = m.meetingPack;

const valueOf = (practice: Practice, field: PracticeField): string => {
	const value = practice[field];
	return typeof value === 'string' ? value : formatList(value ?? []);
};

/** The words for what the source leaves out of a practice. */
export const missingFields = (practice: Practice): readonly string[] =>
	practiceGaps(practice).map((field) => words.fieldName[field]);

const practiceIndex = perDataset(({ practices }) => indexBy(practices, ({ practiceId }) => practiceId));

/** The practices on any of the themes, each once, in the order of the cities. */
export function practicesOn(dataset: Dataset, themes: readonly Theme[]): readonly Practice[] {
	const records = themes
		.flatMap(({ themeId }) => themeStatements(dataset, themeId).byKind.practice)
		.filter(({ table }) => table === 'practices');
	const ids = [...new Set(records.map(({ id }) => id))];
	const index = practiceIndex(dataset);
	return ids.flatMap((id) => index.get(id) ?? []);
}

function line(practice: Practice, names: ReadonlyMap<string, string>, { cite }: Citer): readonly Inline[] {
	const { practiceId, cityId, title, summary } = practice;
	const stated = PRACTICE_FIELDS.filter((field) => valueOf(practice, field) !== '').map(
		(field) => `${words.field[field]} ${valueOf(practice, field)}`
	);
	const missing = missingFields(practice);
	return [
		{ text: `${names.get(cityId) ?? cityId}: ${title}. `, strong: true },
		cite(summary, provenanceOf(practice), `cities/${cityId}/#${practiceId}`),
		...(stated.length ? [{ text: ` (${stated.join('; ')}.)` }] : []),
		...(missing.length ? [{ text: ` ${words.fieldsMissing(missing)}`, emphasis: true }] : [])
	];
}

interface Heard {
	readonly dataset: Dataset;
	readonly themes: readonly Theme[];
	readonly practices: readonly Practice[];
	/** Whether the record of a key is on a subject that the agenda names. */
	readonly isNamed: (key: string) => boolean;
}

/** More stand in one paragraph, by title alone. */
const LISTED = 6;

/**
 * Practices under another theme, with the themes that they stand under: told where they are on a subject that the agenda
 * names, and by title where they are on a subject of the themes or touch one.
 */
function practicesElsewhere(
	{ dataset, themes, practices, isNamed }: Heard,
	names: ReadonlyMap<string, string>,
	citing: Citer
): Block[] {
	const cityIds = dataset.cities.map(({ cityId }) => cityId);
	const index = practiceIndex(dataset);
	const bearing = themes
		.flatMap(({ themeId }) => bearingRecords(dataset, themeId, cityIds))
		.flatMap(({ table, id }) => (table === 'practices' ? (index.get(id) ?? []) : []));
	const isTold = (practice: Practice): boolean => practices.includes(practice);
	const named = dataset.practices.filter((each) => isNamed(`practices/${each.practiceId}`) && !isTold(each));
	const others = [...new Set(bearing)].filter((each) => !isTold(each) && !named.includes(each));
	const labels = new Map(dataset.themes.map(({ themeId, label }) => [themeId, label]));
	const filed = ({ themeIds }: Practice): Inline[] =>
		themeIds.length > 0
			? [
					{
						text: ` ${words.filedUnder(formatList(themeIds.map((id) => labels.get(id) ?? id)))}`,
						emphasis: true
					}
				]
			: [];
	const title = ({ cityId, practiceId, title: text }: Practice): Inline => ({
		text,
		href: siteHref(`cities/${cityId}/#${practiceId}`)
	});
	const titled = (practice: Practice): readonly Inline[] => [
		{ text: `${names.get(practice.cityId) ?? practice.cityId}: `, strong: true },
		title(practice),
		{ text: '.' }
	];
	const listed = (some: readonly Practice[], lead: string, told: typeof titled): Block[] =>
		some.length === 0
			? []
			: [paragraph(lead, true), list(some.map((practice) => [...told(practice), ...filed(practice)]))];
	const near =
		others.length > LISTED
			? [
					paragraph(words.practicesElsewhere, true),
					byCityInLine(
						others.map((each) => ({ cityId: each.cityId, title: title(each) })),
						names
					)
				]
			: listed(others, words.practicesElsewhere, titled);
	return [...listed(named, words.practicesOnAgenda, (practice) => line(practice, names, citing)), ...near];
}

/** Who could be heard, with what the source tells and leaves out. */
export function practiceBlocks(heard: Heard, names: ReadonlyMap<string, string>, citing: Citer): Block[] {
	const { practices } = heard;
	return [
		heading(1, words.practices),
		practices.length
			? list(practices.map((practice) => line(practice, names, citing)))
			: paragraph(words.noPractices, true),
		...practicesElsewhere(heard, names, citing)
	];
}
