import { heading, list, paragraph, type Block, type Inline } from '../../documents/document.ts';
import { siteHref } from '../../documents/site-links.ts';
import type { Dataset, Practice } from '../../domain/dataset.ts';
import { PRACTICE_FIELDS, type PracticeField } from '../../domain/open-question.ts';
import type { EvidenceRecord } from '../../domain/record.ts';
import { formatList } from '../../format/list.ts';
import { asMember, asSentence } from '../../format/sentences.ts';
import { shortened } from '../../format/shortened.ts';
import { m } from '../../messages/index.ts';
import { indexBy } from '../../selectors/group-by.ts';
import { perDataset } from '../../selectors/per-dataset.ts';
import { practiceGaps } from '../../selectors/practice-gaps.ts';
import { themeLabel } from '../../selectors/topic-labels.ts';
import type { Citer } from './cite.ts';
import { byCityInLine } from './in-line.ts';
import type { HeardPractice, PracticesToHear } from './practices-to-hear.ts';

const words = m.meetingPack;

const valueOf = (practice: Practice, field: PracticeField): string => {
	const value = practice[field];
	return typeof value === 'string' ? value : formatList(value ?? []);
};

const practiceIndex = perDataset(({ practices }: Dataset) =>
	indexBy(practices, ({ practiceId }) => practiceId)
);

const practiceOf = (dataset: Dataset, { table, id }: EvidenceRecord): Practice | undefined =>
	table === 'practices' ? practiceIndex(dataset).get(id) : undefined;

/** The words for what the source leaves out of a practice: everything, where only the grid names it. */
function missingFields(dataset: Dataset, record: EvidenceRecord): readonly string[] {
	const practice = practiceOf(dataset, record);
	return (practice ? practiceGaps(practice) : PRACTICE_FIELDS).map((field) => words.fieldName[field]);
}

/** What a practice is called: its title, or what the grid says of it. */
export const titleOf = ({ title, text }: EvidenceRecord): string => title ?? asMember(shortened(text));

/** What a list of practices is written with. */
interface Written {
	readonly dataset: Dataset;
	readonly names: ReadonlyMap<string, string>;
	readonly citing: Citer;
}

const cityOf = ({ cityId }: EvidenceRecord, names: ReadonlyMap<string, string>): string =>
	names.get(cityId ?? '') ?? cityId ?? '';

const entryIndex = perDataset(({ grid }: Dataset) => indexBy(grid, ({ entryId }) => entryId));
const swotIndex = perDataset(({ swot }: Dataset) => indexBy(swot, ({ swotId }) => swotId));
const policyIndex = perDataset(({ policies }: Dataset) => indexBy(policies, ({ policyId }) => policyId));

/** What the profile says nearest to an entry of the grid that none of its practices describes. */
export function nearestInProfile(dataset: Dataset, entryId: string, { cite }: Citer): readonly Inline[] {
	const entry = entryIndex(dataset).get(entryId);
	const lines = [
		...(entry?.swotIds ?? []).flatMap((id): Inline[] => {
			const line = swotIndex(dataset).get(id);
			return line ? [cite(line.text, line, `cities/${line.cityId}/#${id}`)] : [];
		}),
		...(entry?.policyIds ?? []).flatMap((id): Inline[] => {
			const policy = policyIndex(dataset).get(id);
			return policy
				? [
						{
							text: asSentence(policy.title),
							href: siteHref(`cities/${policy.cityId}/#${id}`)
						}
					]
				: [];
		})
	];
	return lines.length === 0
		? [{ text: ` ${words.onlyInGrid}`, emphasis: true }]
		: [
				{ text: ` ${words.nearestInProfile}`, emphasis: true },
				...lines.flatMap((line) => [{ text: ' ' }, line])
			];
}

/** A practice with what the source tells and leaves out. */
function told(record: EvidenceRecord, { dataset, names, citing }: Written): readonly Inline[] {
	const { text, path, ...provenance } = record;
	const practice = practiceOf(dataset, record);
	const stated = practice
		? PRACTICE_FIELDS.filter((field) => valueOf(practice, field) !== '').map(
				(field) => `${words.field[field]} ${valueOf(practice, field)}`
			)
		: [];
	const missing = missingFields(dataset, record);
	const nearest: readonly Inline[] = !practice ? nearestInProfile(dataset, record.id, citing) : [];
	const gaps: readonly Inline[] =
		missing.length > 0 ? [{ text: ` ${words.fieldsMissing(missing)}`, emphasis: true }] : [];
	const title = practice ? ` ${asSentence(practice.title)}` : '';
	return [
		{ text: `${cityOf(record, names)}:${title} `, strong: true },
		citing.cite(text, provenance, path),
		...(stated.length ? [{ text: ` (${stated.join('; ')}.)` }] : []),
		...nearest,
		...gaps
	];
}

/** More stand in one paragraph, by title alone. */
const LISTED = 6;

const linked = (record: EvidenceRecord): Inline => ({ text: titleOf(record), href: siteHref(record.path) });

/** The themes that a practice stands under, where they are not those of the meeting, and the subjects that bring it here. */
function whyHere(dataset: Dataset, { record, subjects }: HeardPractice): readonly Inline[] {
	const filed = record.themeIds.map(themeLabel(dataset));
	return [
		...(filed.length > 0 ? [words.filedUnder(formatList(filed))] : []),
		...(subjects.length > 0 ? [words.bySubject(subjects)] : [])
	].map((text) => ({ text: ` ${text}`, emphasis: true }));
}

/** Practices by title, each with why it is here; in one paragraph where there are many. */
function named(heard: readonly HeardPractice[], lead: string, { dataset, names }: Written): Block[] {
	if (heard.length === 0) return [];
	const titles = heard.map(({ record }) => ({ cityId: record.cityId ?? '', title: linked(record) }));
	return [
		paragraph(lead, true),
		heard.length > LISTED
			? byCityInLine(titles, names)
			: list(
					heard.map((each): readonly Inline[] => [
						{ text: `${cityOf(each.record, names)}: `, strong: true },
						linked(each.record),
						{ text: '.' },
						...whyHere(dataset, each)
					])
				)
	];
}

/** Who could be heard, with what the source tells and leaves out; what only touches the themes comes after, by title. */
export function practiceBlocks(practices: PracticesToHear, written: Written): Block[] {
	const { onThemes, onAgenda, near, offTheme } = practices;
	const agenda = onAgenda.map((record): readonly Inline[] => [
		...told(record, written),
		...whyHere(written.dataset, { record, subjects: [] })
	]);
	return [
		heading(1, words.practices),
		...(onThemes.length > 0
			? [list(onThemes.map((record) => told(record, written)))]
			: [paragraph(words.noPractices, true)]),
		...(agenda.length > 0 ? [paragraph(words.practicesOnAgenda, true), list(agenda)] : []),
		...named(near, words.practicesElsewhere, written),
		...named(offTheme, words.practicesOffTheme, written)
	];
}
