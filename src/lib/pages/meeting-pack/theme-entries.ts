import { heading, list, paragraph, type Block, type Inline } from '../../documents/document.ts';
import { GRID_KINDS } from '../../domain/choices.ts';
import type { Dataset, Theme } from '../../domain/dataset.ts';
import type { EvidenceRecord } from '../../domain/record.ts';
import { m } from '../../messages/index.ts';
import { provenanceOf, cityRecords } from '../../selectors/records.ts';
import { formatList } from '../../format/list.ts';
import { themeStatements } from '../../selectors/theme-statements.ts';
import type { Citer } from './cite.ts';

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

interface Said {
	readonly names: ReadonlyMap<string, string>;
	readonly citing: Citer;
	/** The host tells its strengths in a part of its own. */
	readonly hostId: string | null;
}

/** What the cities call their strengths on a theme; nothing where no profile of the network has any. */
function strengths(dataset: Dataset, themeId: string, { names, citing, hostId }: Said): Block[] {
	const own = cityRecords(dataset).filter(
		({ table, kind, themeIds, cityId }) =>
			table === 'swot' && kind === 'strength' && cityId !== hostId && themeIds.includes(themeId)
	);
	return own.length === 0
		? []
		: [heading(2, words.strengths), list(own.map((record) => statement(record, names, citing)))];
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

/** What every city needs, plans and does on each theme of the meeting, what it is strong in, which exchanges the source proposes, and who says nothing. */
export function themeBlocks(
	dataset: Dataset,
	themes: readonly Theme[],
	{ names, citing, hostId }: Said
): Block[] {
	return themes.flatMap(({ themeId, label, question }) => {
		const { byKind, underOther, silentIds } = themeStatements(dataset, themeId);
		const said = (records: readonly EvidenceRecord[]) =>
			list(records.map((record) => statement(record, names, citing)));
		return [
			heading(1, words.entries(label)),
			...(question ? [paragraph([{ text: question, emphasis: true }])] : []),
			...GRID_KINDS.flatMap((kind) => [
				heading(2, words.kind[kind]),
				...(byKind[kind].length > 0
					? [said(byKind[kind])]
					: underOther[kind].length > 0
						? [paragraph(words.underOther, true), said(underOther[kind])]
						: [paragraph(words.noEntries, true)])
			]),
			...strengths(dataset, themeId, { names, citing, hostId }),
			...exchanges(dataset, themeId, { names, citing, hostId }),
			...(silentIds.length ? [paragraph(words.silent(silentIds.map((id) => names.get(id) ?? id)), true)] : [])
		];
	});
}
