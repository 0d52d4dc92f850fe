import { laterAmong } from '../domain/later-note.ts';
import { FUND_ACCESSES, type FundAccess } from '../domain/choices.ts';
import { citationText, repeatedText } from '../citations/citation-text.ts';
import { addressOf } from '../citations/citation.ts';
import type { Cited } from '../citations/fetch-citation.ts';
import { heading, list, paragraph, type Block, type Inline } from '../documents/document.ts';
import { formatDate } from '../format/date.ts';
import { formatList } from '../format/list.ts';
import { brief as briefWords } from '../messages/en/brief.ts';
import { m } from '../messages/index.ts';
import type { BasketItem, Finding } from './basket.ts';
import { citedItems, citiesOf, type BriefInput } from './brief-input.ts';
import { laterSentence } from './warning-text.ts';
import { joinSentences } from '../format/sentences.ts';
import { findingParts, type FindingPart } from './finding-parts.ts';

const words = briefWords.document;

/** A text with the footnote of the record that says it: the source first, the dashboard and the record's address second. */
function noted(text: string, { citation }: Cited): Inline {
	const address = addressOf(citation);
	const [before = '', after = ''] = citationText(citation).split(address);
	const { source, dashboard } = citation;
	return {
		text,
		note: [{ text: before }, { text: address, href: address }, { text: after }],
		repeat: {
			source: `${source.sourceId} ${dashboard.version}`,
			rest: [{ text: repeatedText(citation) }, { text: address, href: address }]
		}
	};
}

/** What a record on access to a fund says in short: "AMIF: no access"; its title is the fund alone, which is no sentence. */
const accessOf = ({ table, title, kind }: Cited['record']): string | null =>
	table === 'funding' && title !== null && isAccess(kind) ? `${title}: ${briefWords.access[kind]}` : null;
const isAccess = (word: string): word is FundAccess => FUND_ACCESSES.some((access) => access === word);

const cityName = ({ record, citation: { city } }: Cited, qualifies = false): readonly Inline[] => {
	const access = accessOf(record);
	const detail = qualifies ? `, ${words.qualifies}` : access ? ` (${access})` : '';
	return city ? [{ text: `${city}${detail}:`, strong: true }, { text: ' ' }] : [];
};

/** A statement that holds for a time only ("at present") with the date of its source, before the mark that ends it. */
function dated(told: string, { record, citation }: Cited): string {
	const { published } = citation.source;
	const isPassing = record.later?.some((note) => note.kind === 'age' && note.words.length > 0);
	return isPassing && published !== null
		? told.replace(/[.!?]?$/, (end) => ` (${formatDate(published)})${end}`)
		: told;
}

/**
 * What a record says, with its city before it and its footnote behind it.
 *
 * @param qualifies whether it qualifies what stands above of its city
 */
export const sentence = (cited: Cited, qualifies = false): readonly Inline[] => {
	const { title, text } = cited.record;
	// The record of a city has its name for a title, that of a fund its fund: they stand before it already.
	const stands = title === cited.citation.city || (cited.citation.city && accessOf(cited.record));
	const told = joinSentences([stands ? null : title, text]);
	return [
		...cityName(cited, qualifies),
		noted(told ? dated(told, cited) : words.saysNothing, cited),
		...laterAmong(cited.record.later).map((note) => ({
			text: ` ${m.later.mark}. ${laterSentence(note)}`,
			emphasis: true
		}))
	];
};

/** What the source says should be done on an ask, with its footnote; null where the tables record nothing of the kind. */
export function requested(cited: Cited): readonly Inline[] | null {
	const { request } = cited.record;
	if (!request) return null;
	return [{ text: `${words.request(request.of)} `, strong: true }, noted(request.text, cited)];
}

/** Names a record that is printed elsewhere in the document. */
export const named = (cited: Cited): readonly Inline[] => [
	...cityName(cited),
	{ text: `${cited.record.title ? `${cited.record.title}. ` : ''}${words.caseAbove}` }
];

/** Records as a list, each with its footnote and the reader's note. */
export const evidence = (items: readonly BasketItem[], { records }: BriefInput): readonly Block[] => {
	const cited = citedItems(items, records);
	if (cited.length === 0) return [];
	return [
		list(
			cited.map(({ item, cited: record }) => [
				...sentence(record, item.qualifies),
				...(item.note ? [{ text: ` ${item.note}`, emphasis: true }] : [])
			])
		)
	];
};

function cityNames(part: FindingPart, { cities }: Finding, { citing }: BriefInput): string {
	const names = part.cityIds.map((id) => {
		const name = citing.cities[id] ?? id;
		const verdict = cities[id];
		return part.stance === 'unbacked' && (verdict === 'for' || verdict === 'against')
			? words.sortedAs(name, verdict)
			: name;
	});
	return words.named(part, formatList(names));
}

/** A finding: its words, how many cities bear it out and which, and their records; counter-examples stand apart. */
export function findingBlocks(finding: Finding, place: number, input: BriefInput): readonly Block[] {
	const parts = findingParts(finding, input);
	const { against: contrary } = citiesOf(finding, input);
	const all = Object.keys(input.citing.cities).length;
	const isAgainst = ({ key }: BasketItem) => contrary.includes(input.records.get(key)?.record.cityId ?? '');
	const against = finding.items.filter(isAgainst);
	const speaking = finding.items.filter((item) => !isAgainst(item));
	const cities = parts.map((part) => cityNames(part, finding, input));
	return [
		heading(2, `${place}. ${finding.text.trim() || briefWords.finding.unnamed}`),
		paragraph([{ text: `${briefWords.count(parts, all)}.`, strong: true }, { text: ` ${cities.join(' ')}` }]),
		...evidence(speaking, input),
		...(against.length > 0 ? [paragraph(words.speakingAgainst), ...evidence(against, input)] : [])
	];
}
