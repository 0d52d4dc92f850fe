import { heading, list, paragraph, type Block, type Inline } from '../../documents/document.ts';
import { siteHref } from '../../documents/site-links.ts';
import { GRID_KINDS, type GridKind } from '../../domain/choices.ts';
import type { Dataset, Theme } from '../../domain/dataset.ts';
import type { EvidenceRecord } from '../../domain/record.ts';
import { m } from '../../messages/index.ts';
import { bearingRecords } from '../../selectors/bearing-records.ts';
import { recordKey } from '../../selectors/record-buckets.ts';
import { provenanceOf, cityRecords } from '../../selectors/records.ts';
import { formatList } from '../../format/list.ts';
import { offTheme, offThemeLabels } from '../../selectors/off-theme.ts';
import { behind, themeStatements } from '../../selectors/theme-statements.ts';
import { offThemeNote, type Citer } from './cite.ts';
import { sortingNote } from './sorting.ts';
import { strategiesOn, strategyBlocks } from './strategies.ts';

const words = m.meetingPack;

/** `City: what it says`, with its footnote. A practice is only named here: the pack tells it further down. */
export const statement = (
	{ cityId, title, text, path, ...provenance }: EvidenceRecord,
	names: ReadonlyMap<string, string>,
	{ cite }: Citer
): readonly Inline[] => [
	{ text: `${names.get(cityId ?? '') ?? cityId}: `, strong: true },
	cite(title ?? text, provenance, path)
];

/** By key of an entry of the grid, and of the lines behind it: its subjects, where these are those of another theme. */
function offThemeSubjects(dataset: Dataset, themeId: string): ReadonlyMap<string, readonly string[]> {
	const off = offTheme(dataset);
	const entries = dataset.grid.filter((entry) => entry.themeId === themeId && off.has(entry.entryId));
	return new Map(
		entries.flatMap((entry) =>
			[`grid/${entry.entryId}`, ...behind(entry)].map((key) => [key, offThemeLabels(dataset, entry.entryId)])
		)
	);
}

interface Said {
	readonly names: ReadonlyMap<string, string>;
	readonly citing: Citer;
	/** What the host lists of itself stands in a part of its own. */
	readonly hostId: string | null;
}

/** What a meeting can use and what threatens it; the page of the theme has the other quadrants. */
const PACK_QUADRANTS = ['strength', 'threat'] as const;

/** What the cities list of a theme in their SWOT; nothing where no profile of the network has any. */
function swot(dataset: Dataset, themeId: string, { names, citing, hostId }: Said): Block[] {
	const place = new Map([...names.keys()].map((cityId, at) => [cityId, at]));
	const own = cityRecords(dataset)
		.filter(({ table, themeIds }) => table === 'swot' && themeIds.includes(themeId))
		.sort((a, b) => (place.get(a.cityId ?? '') ?? -1) - (place.get(b.cityId ?? '') ?? -1));
	const told = PACK_QUADRANTS.flatMap((quadrant) => {
		const isOthers = hostId !== null;
		const some = own.filter(({ kind, cityId }) => kind === quadrant && !(isOthers && cityId === hostId));
		return some.length === 0
			? []
			: [
					heading(2, words.swotOn[quadrant](isOthers)),
					list(some.map((record) => statement(record, names, citing)))
				];
	});
	const rest = own.filter(({ kind }) => !PACK_QUADRANTS.some((each) => each === kind)).length;
	const onPage = { text: words.moreSwot(rest), href: siteHref(`themes/${themeId}/`) };
	const sorting = told.length > 0 ? [paragraph(words.swotSorted, true)] : [];
	return [...told, ...(rest > 0 ? [paragraph([onPage])] : []), ...sorting];
}

/** The exchanges on a theme that the source itself proposes. */
function exchanges({ exchangeTopics }: Dataset, themeId: string, { names, citing }: Said): Block[] {
	const topics = exchangeTopics.filter(({ themeIds }) => themeIds.includes(themeId));
	return topics.length === 0
		? []
		: [
				heading(2, words.exchanges),
				list(
					topics.map((topic) => [
						citing.cite(topic.title, provenanceOf(topic), `about/#${topic.topicId}`),
						{ text: `: ${formatList(topic.cityIds.map((id) => names.get(id) ?? id))}.` },
						...(topic.openList === 'yes' ? [{ text: ` ${words.openList}`, emphasis: true }] : [])
					])
				)
			];
}

/** The cities of which nothing of a kind is listed above; nobody is told apart where there is none at all. */
function noneOf(
	kind: GridKind,
	records: readonly EvidenceRecord[],
	{ dataset, themeId }: { readonly dataset: Dataset; readonly themeId: string }
): Block[] {
	const stating = new Set(records.map(({ cityId }) => cityId));
	const others = dataset.cities.filter(({ cityId }) => !stating.has(cityId)).map(({ name }) => name);
	const rest = kind === 'practice' ? words.strategiesOn[strategiesOn(dataset, themeId)] : '';
	return records.length === 0 || others.length === 0
		? []
		: [paragraph(`${words.noneOf[kind](others)}${rest}`, true)];
}

/** What every city needs, plans and does on each theme of the meeting, what its SWOT lists, which exchanges the source proposes, and who says nothing. */
export function themeBlocks(
	dataset: Dataset,
	themes: readonly Theme[],
	{ names, citing, hostId }: Said
): Block[] {
	return themes.flatMap(({ themeId, label, question }) => {
		const { byKind, underOther, silentIds } = themeStatements(dataset, themeId);
		const bearing = bearingRecords(dataset, themeId, silentIds).filter(
			(record) => !GRID_KINDS.some((kind) => underOther[kind].includes(record))
		);
		const off = offThemeSubjects(dataset, themeId);
		const said = (records: readonly EvidenceRecord[], isSorted = false) =>
			list(
				records.map((record) => {
					// A line that carries the theme itself is under it, whatever the grid makes of it.
					const isUnderIt = record.table !== 'grid' && record.themeIds.includes(themeId);
					const subjects = isUnderIt ? undefined : off.get(recordKey(record));
					return [
						...statement(record, names, citing),
						...offThemeNote(subjects),
						...(isSorted ? sortingNote(dataset, themeId, record) : [])
					];
				})
			);
		return [
			heading(1, words.entries(label)),
			...(question ? [paragraph([{ text: question, emphasis: true }])] : []),
			...GRID_KINDS.flatMap((kind) => [
				heading(2, words.kind[kind]),
				...(byKind[kind].length > 0
					? [said(byKind[kind], true)]
					: underOther[kind].length > 0
						? [paragraph(words.underOther, true), said(underOther[kind])]
						: [paragraph(words.noEntries, true)]),
				...noneOf(kind, byKind[kind], { dataset, themeId })
			]),
			...strategyBlocks(dataset, themeId, { names, citing }),
			...swot(dataset, themeId, { names, citing, hostId }),
			...exchanges(dataset, themeId, { names, citing, hostId }),
			...(silentIds.length
				? [paragraph(words.silent(silentIds.map((id) => names.get(id) ?? id)), true)]
				: []),
			...(bearing.length > 0 ? [paragraph(words.bearing, true), said(bearing)] : [])
		];
	});
}
