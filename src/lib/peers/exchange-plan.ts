import type { FundAccess } from '../domain/choices.ts';
import { exchangePlan as words } from '../messages/en/exchange-plan.ts';
import type { ExchangeDays } from './exchange-days.ts';
import { funderLines } from './funder-lines.ts';
import type { PracticeFields } from './peer-records.ts';
import type { Transfer } from './transfer.ts';
import { shownAs, transferLines } from './transfer-table.ts';

/**
 * The plan of a staff exchange, as sections of plain text that people edit.
 *
 * The format is that of the programme's own exchanges: one-way, two full days plus travel, an online planning meeting before,
 * meetings with the main actors and shadowing where possible, a return visit where useful. Lines that begin with `- ` or
 * `1. ` are lists, lines between `|` are the rows of a table, `**bold**` stands alone on its line, and `[^1]` is a footnote
 * (`plan-document.ts` reads this).
 */
export interface PlanPair {
	readonly learner: string;
	readonly host: string;
	/** What is asked and what answers it, the best first; empty where the pair was chosen by hand. */
	readonly matches: readonly PlanMatch[];
	/** The exchanges that the source proposes for the two, whatever is asked; and each as a ready line. */
	readonly proposed?: readonly { readonly title: string; readonly line: string }[];
	/** What the reader chose to ask, where nothing of the host matches it; it leads the exchange plan all the same. */
	readonly unmatched?: { readonly text: string; readonly citation: string } | null;
	/** ISO codes of the two countries; null where the host is not known to the page. */
	readonly countries?: readonly [learner: string, host: string] | null;
	/** The coordinator of the host, by the role that the source has; null where it has none, left out of a host that the page does not know. */
	readonly contact?: { readonly role: string; readonly citation: string } | null;
	/** European funds that the records of each city name, with its access to each; a city whose records the page does not carry is left out. */
	readonly funds?: readonly {
		readonly city: string;
		readonly funds: readonly { readonly fund: string; readonly access: FundAccess }[];
	}[];
}

export interface PlanMatch {
	readonly askText: string;
	readonly askCitation: string;
	readonly offerTitle: string | null;
	readonly offerText: string;
	readonly offerCitation: string;
	readonly practice: PracticeFields | null;
	/** The other records that count as the same: entries of the grid first, with what stands behind them. */
	readonly behind: readonly { readonly kind: string; readonly text: string; readonly citation: string }[];
	/** What else the host has on the subject of the ask. */
	readonly further: readonly {
		readonly title: string | null;
		readonly text: string;
		readonly citation: string;
	}[];
	/** Labels of what the record says it is for. */
	readonly offerGroups: readonly string[];
	/** How what is shown stands to what is asked, with its subjects. */
	readonly nearness: string;
	readonly themes: readonly string[];
	readonly groups: readonly string[];
	/** Ready lines: what the source proposes and meetings cover. */
	readonly marks: readonly string[];
	/** Difficulties on the same subject that the host itself names. */
	readonly hostDifficulties: readonly string[];
	readonly transfer: Transfer;
	/** Text and citation of a record behind a point; null where the page does not carry it. */
	readonly recordText: (key: string) => {
		readonly text: string;
		readonly citation: string;
		/** Where its text stands above already; the text again where there is none. */
		readonly short?: string;
	} | null;
	readonly groupLabel: (id: string) => string;
}

export const PLAN_SECTIONS = [
	'aims',
	'pair',
	'questions',
	'host',
	'transfer',
	'programme',
	'call',
	'followUp'
] as const;
export type PlanSectionId = (typeof PLAN_SECTIONS)[number];

export interface ExchangePlan {
	readonly title: string;
	readonly sections: Readonly<Record<PlanSectionId, string>>;
	/** Texts of the footnotes, the first is `[^1]`. */
	readonly notes: readonly string[];
	/** The days that the reader gave. */
	readonly days?: ExchangeDays | undefined;
}

/** Gives each citation one number, in the order of first use. */
function footnotes() {
	const notes: string[] = [];
	const cite = (citation: string): string => {
		const at = notes.indexOf(citation);
		return `[^${at === -1 ? notes.push(citation) : at + 1}]`;
	};
	return { notes, cite };
}

/** Gives the mark of a footnote. */
type Cite = (citation: string) => string;
const lines = (...parts: readonly (string | readonly string[])[]): string => parts.flat().join('\n');

/** The draft for a pair. */
export function exchangePlan(pair: PlanPair): ExchangePlan {
	const { learner, host, matches, unmatched, proposed = [] } = pair;
	const isMarked = (line: string) => matches.some(({ marks }) => marks.includes(line));
	const { notes, cite } = footnotes();
	const first = matches[0];
	const actors = [first?.practice?.lead ?? '', ...(first?.practice?.partners ?? [])].filter(Boolean);
	const sections = {
		aims: lines(
			words.aim(learner, host),
			first || unmatched ? words.asks(learner) : words.noMatch(learner, host),
			unmatched ? `- ${unmatched.text}${cite(unmatched.citation)} ${words.notFound(host)}` : [],
			matches.map((match) => `- ${match.askText}${cite(match.askCitation)}`)
		),
		pair: lines(
			first ? matches.flatMap((match) => whyLines(host, match, cite)) : words.noMatch(learner, host),
			proposed
				.filter(({ line }) => !isMarked(line))
				.map(({ title, line }) => `- ${first || unmatched ? words.proposedElsewhere(title) : line}`),
			funderLines(pair)
		),
		questions: lines(
			unmatched ? `- ${words.askHow(unstopped(unmatched.text))}` : [],
			matches.map(({ askText }) => `- ${words.askHow(unstopped(askText))}`),
			(first?.transfer.questions ?? []).map(
				({ kind, isLeftEmpty }) => `- ${words.question[kind]}${isLeftEmpty ? ` ${words.leftEmpty}` : ''}`
			)
		),
		host: lines(onceEach(matches).flatMap((match) => hostLines(match, cite))),
		transfer: lines(transferLines([learner, host], matches, cite)),
		programme: lines(words.programme(learner, host, actors)),
		call: lines(contactLine(pair, cite), words.call(learner, host)),
		followUp: lines(words.followUp)
	};
	return { title: words.title(learner, host), sections, notes };
}

/** One match for each thing that the host shows: the same practice may answer several asks. */
const onceEach = (matches: readonly PlanMatch[]): PlanMatch[] =>
	matches.filter(({ offerText }, at) => matches.findIndex((match) => match.offerText === offerText) === at);

/** A sentence to stand inside another. */
const unstopped = (text: string): string => text.replace(/\.$/, '');

/** Whom to write to. */
const contactLine = ({ host, contact }: PlanPair, cite: Cite): string[] => {
	if (contact === undefined) return [];
	return [contact ? `${words.writeTo(host, contact.role)}${cite(contact.citation)}` : words.noContact(host)];
};

const whyLines = (host: string, match: PlanMatch, cite: Cite): string[] => [
	`- ${[
		`${unstopped(match.askText)} → ${unstopped(shownAs(match))}${cite(match.offerCitation)}.`,
		match.nearness,
		match.themes.length > 0 ? words.why.themes(match.themes) : '',
		match.groups.length > 0 ? words.why.groups(match.groups) : ''
	]
		.filter(Boolean)
		.join(' ')}`,
	...match.hostDifficulties.flatMap((key) => {
		const record = match.recordText(key);
		return record ? `- ${words.sameDifficulty(host)} ${record.text}${cite(record.citation)}` : [];
	}),
	...match.marks.map((mark) => `- ${mark}`)
];

function hostLines(match: PlanMatch, cite: Cite): string[] {
	const head = match.offerTitle ? `**${match.offerTitle}**` : null;
	const behind = match.behind.map(
		({ kind, text, citation }) => `- ${words.behind(kind, text)}${cite(citation)}`
	);
	const shown = [...(head ? [head] : []), `${match.offerText}${cite(match.offerCitation)}`, ...behind];
	const further = match.further.map(
		({ title, text, citation }) => `- ${words.further(title ?? text)}${cite(citation)}`
	);
	const { practice } = match;
	if (!practice) return [...shown, ...further];
	// The grid may name who takes part where the record does not; of the rest its few words say nothing.
	const inGrid = behind.length > 0 ? words.notInRecord : words.notStated;
	const field = (label: string, value: string | null, empty = words.notStated): string =>
		`- ${label}: ${value || empty}`;
	return [
		...shown,
		field(words.field.lead, practice.lead, inGrid),
		field(words.field.partners, practice.partners.join('; '), inGrid),
		field(words.field.funding, practice.funding),
		field(words.field.since, practice.since),
		field(words.field.groups, match.offerGroups.join('; ')),
		...further
	];
}
