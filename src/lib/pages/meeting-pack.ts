import {
	heading,
	list,
	paragraph,
	type Block,
	type Inline,
	type TextDocument
} from '../documents/document.ts';
import { withShortNotes } from '../documents/short-notes.ts';
import { siteHref } from '../documents/site-links.ts';
import type { Dataset, Source } from '../domain/dataset.ts';
import type { PolicyContext } from '../domain/policy-context.ts';
import { formatDate } from '../format/date.ts';
import { formatList } from '../format/list.ts';
import { fullStop } from '../format/sentences.ts';
import { m } from '../messages/index.ts';
import { rowsByCity } from '../selectors/city-rows.ts';
import { laterOf, type Later } from '../selectors/later-facts.ts';
import { joinSources } from '../selectors/join-sources.ts';
import { cityNames } from '../selectors/meetings.ts';
import { perDataset } from '../selectors/per-dataset.ts';
import { backgroundBlocks } from './meeting-pack/background.ts';
import { citer, citingLess, type Citer } from './meeting-pack/cite.ts';
import { hostBlocks } from './meeting-pack/host.ts';
import { isOnAgenda } from './meeting-pack/need-answers.ts';
import { packPage } from './meeting-pack/pack-pages.ts';
import { practicesToHear } from './meeting-pack/practices-to-hear.ts';
import { practiceBlocks } from './meeting-pack/practices.ts';
import { programmeBlocks } from './meeting-pack/programme.ts';
import { questionBlocks } from './meeting-pack/questions.ts';
import { laterWords, sinceMeetingBlocks } from './meeting-pack/since.ts';
import { themeQuestionBlocks } from './meeting-pack/theme-questions.ts';
import { themeBlocks } from './meeting-pack/theme-entries.ts';
import { meetingSlice } from './meeting.ts';
import type { Paging } from './paging.ts';
import type { MeetingRow } from './meetings/meeting-row.ts';

const words = m.meetingPack;

function headBlocks(meeting: MeetingRow, later: readonly Later[], citing: Citer): Block[] {
	const { head } = words;
	const { cite } = citing;
	const row = (label: string, content: readonly Inline[]): readonly Inline[] => [
		{ text: `${label}: `, strong: true },
		...content
	];
	const text = (value: string | null): readonly Inline[] => [{ text: value ?? words.notStated }];
	const isMoved = meeting.when !== meeting.planned.when;
	const planned = meeting.planned.hasDays ? meeting.planned.when : words.noDay(meeting.planned.when);
	const format = meeting.format ? m.meetings.format[meeting.format] : words.notStated;
	return [
		list([
			row(head.when, [
				...(isMoved ? [{ text: `${meeting.when}; ` }] : []),
				cite(
					isMoved ? m.later.plannedFor(planned) : planned,
					meeting.source,
					`meetings/${meeting.meetingId}/`
				)
			]),
			row(head.format, text(`${m.meetings.type[meeting.type]}, ${format.toLowerCase()}`)),
			row(head.status, text(m.meetings.status[meeting.status])),
			...(meeting.isUnknown ? [row(m.later.mark, text(m.later.unknown))] : []),
			...later.map((each) => row(m.later.mark, laterWords(each, citing))),
			row(
				head.host,
				meeting.host
					? [{ text: meeting.host.name, href: siteHref(`cities/${meeting.host.cityId}/`) }]
					: text(null)
			),
			row(
				head.themes,
				text(meeting.themes.length ? formatList(meeting.themes.map(({ label }) => label)) : words.noTheme)
			),
			...(meeting.networks.length
				? [row(head.networks, text(formatList(meeting.networks.map(({ name }) => name))))]
				: [])
		])
	];
}

function sourceBlocks(sources: readonly Source[]): Block[] {
	const line = ({ title, publisher, published, url, licence }: Source): readonly Inline[] => [
		{ text: title, emphasis: true },
		{
			text: `${fullStop(title)} ${publisher}, ${published === null ? words.undated : formatDate(published)}. `
		},
		...(url ? [{ text: url, href: url }, { text: ' ' }] : []),
		...(licence ? [{ text: words.licence(licence) }] : [])
	];
	return [heading(1, words.sources), list(sources.map(line))];
}

/** What a pack is given beside the tables of the network. */
export interface PackExtras {
	/** The European policy context as the network sees it; without it the pack has no section on it. */
	readonly context?: PolicyContext | null;
}

/**
 * What a meeting is prepared with: what the host needs beside what the others bring, with the questions on it, programme,
 * host, what every city brings on the themes, practices to hear, other open questions, the European background of the themes and sources. Every statement carries its footnote. Throws `no meeting: <id>`.
 */
export const meetingPack = (dataset: Dataset, meetingId: string, extras: PackExtras = {}): TextDocument =>
	withShortNotes(longPack(dataset, meetingId, extras), m.citations.asNote);

/**
 * One page of a pack, from 1, with its own notes; throws `no meeting: <id>`, or `NoPage` beyond the last. A network of
 * thirty cities has its packs on one page each.
 */
export function meetingPackPage(
	dataset: Dataset,
	{ meetingId, number, ...extras }: PackExtras & { readonly meetingId: string; readonly number: number }
): { readonly document: TextDocument; readonly paging: Paging } {
	const pack = longPack(dataset, meetingId, extras);
	const { blocks, paging } = packPage(pack.blocks, number);
	return { document: withShortNotes({ ...pack, blocks }, m.citations.asNote), paging };
}

/** The pack that was made last: its pages and its files are asked for one after the other. */
const last = perDataset((): { made: { key: string; pack: TextDocument } | null } => ({ made: null }));

function longPack(dataset: Dataset, meetingId: string, extras: PackExtras): TextDocument {
	const slot = last(dataset);
	const key = `${meetingId} ${extras.context?.version ?? ''}`;
	if (slot.made?.key !== key) slot.made = { key, pack: makePack(dataset, meetingId, extras) };
	return slot.made.pack;
}

function makePack(dataset: Dataset, meetingId: string, { context = null }: PackExtras): TextDocument {
	const slice = meetingSlice(dataset, meetingId);
	const { meeting } = slice;
	const { network, sources } = dataset;
	const citing = citingLess(citer(joinSources(sources, context?.sources)), { basisNote: null });
	const names = cityNames(dataset);
	const themeIds = new Set(meeting.themes.map(({ themeId }) => themeId));
	const themes = dataset.themes.filter(({ themeId }) => themeIds.has(themeId));
	const practices = practicesToHear(dataset, meetingId, themes);
	const isNamed = isOnAgenda(dataset, meetingId);
	const host = meeting.host ? rowsByCity(dataset).get(meeting.host.cityId) : undefined;
	const opening =
		host && themes.length > 0
			? themeQuestionBlocks({ dataset, slice, themes, names, host, practices: practices.onThemes })
			: [];
	const baseline = sources.find(({ sourceId }) => sourceId === network.baselineSourceId);
	const body: Block[] = [
		...headBlocks(meeting, laterOf(dataset, `meetings/${meetingId}`), citing),
		...opening,
		...programmeBlocks(slice, citing),
		...sinceMeetingBlocks(dataset, meeting, citing),
		...hostBlocks({ dataset, themeIds, isNamed }, host, citing),
		...themeBlocks(dataset, themes, { names, citing, hostId: meeting.host?.cityId ?? null }),
		...(themes.length ? practiceBlocks(practices, { dataset, names, citing }) : []),
		...questionBlocks({ dataset, slice, themes, names, host, hasOpening: opening.length > 0 }),
		...(context && themes.length ? backgroundBlocks(dataset, context, themes, citing) : [])
	];
	const version = [
		...(citing.hasHeadings() ? [m.meetingPack.headings] : []),
		words.remarks,
		words.made(baseline?.title ?? network.title, dataset.version),
		...(context && themes.length ? [m.policy.made(context.version)] : [])
	];
	return {
		title: words.title(meeting.title),
		language: network.language ?? 'en',
		description: words.description(meeting.title, network.shortTitle ?? network.title),
		blocks: [...body, ...sourceBlocks(citing.cited()), paragraph(version.join(' '), true)]
	};
}
