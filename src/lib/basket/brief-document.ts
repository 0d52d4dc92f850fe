import { citationText } from '../citations/citation-text.ts';
import { addressOf, type Citation } from '../citations/citation.ts';
import type { Cited } from '../citations/fetch-citation.ts';
import {
	heading,
	list,
	paragraph,
	type Block,
	type Inline,
	type TextDocument
} from '../documents/document.ts';
import { formatDate } from '../format/date.ts';
import { formatList } from '../format/list.ts';
import { brief as briefWords } from '../messages/en/brief.ts';
import { m } from '../messages/index.ts';
import { allItems, type BasketItem, type Finding } from './basket.ts';
import { citedItems, citiesOf, type BriefInput } from './brief-input.ts';
import { warningText } from './warning-text.ts';

const words = briefWords.document;

/** The footnote of a record: the source first, the dashboard and the record's address second. */
function footnote(citation: Citation): readonly Inline[] {
	const address = addressOf(citation);
	const [before = '', after = ''] = citationText(citation).split(address);
	return [{ text: before }, { text: address, href: address }, { text: after }];
}

/** What a record says, with its city before it and its footnote behind it. */
function sentence({ record, citation }: Cited): readonly Inline[] {
	const said = [record.title, record.text].filter(Boolean).join('. ');
	return [
		...(citation.city ? [{ text: `${citation.city}:`, strong: true }, { text: ' ' }] : []),
		{ text: said || words.saysNothing, note: footnote(citation) }
	];
}

const evidence = (items: readonly BasketItem[], { records }: BriefInput): readonly Block[] => {
	const cited = citedItems(items, records);
	if (cited.length === 0) return [];
	return [
		list(
			cited.map(({ item, cited: one }) => [
				...sentence(one),
				...(item.note ? [{ text: ` ${item.note}`, emphasis: true }] : [])
			])
		)
	];
};

/** A reader's own text: paragraphs where they left a line free. */
const prose = (text: string): readonly Block[] =>
	text
		.split(/\n\s*\n/)
		.map((part) => part.trim())
		.filter(Boolean)
		.map((part) => paragraph(part));

/** A part of the brief under its heading, or nothing where the part is empty. */
const part = (title: string, blocks: readonly Block[]): readonly Block[] =>
	blocks.length > 0 ? [heading(1, title), ...blocks] : [];

function findingBlocks(finding: Finding, place: number, input: BriefInput): readonly Block[] {
	const cities = citiesOf(finding, input);
	const names = (ids: readonly string[]) => formatList(ids.map((id) => input.citing.cities[id] ?? id));
	const all = Object.keys(input.citing.cities).length;
	// What speaks against a finding is not mixed with its evidence.
	const isAgainst = ({ key }: BasketItem) =>
		cities.against.includes(input.records.get(key)?.record.cityId ?? '');
	const against = finding.items.filter(isAgainst);
	const speaking = finding.items.filter((item) => !isAgainst(item));
	const named = (['for', 'against', 'silent', 'unsorted'] as const)
		.filter((stance) => cities[stance].length > 0)
		.map((stance) => words.named(stance, names(cities[stance])));
	return [
		heading(2, `${place}. ${finding.text.trim() || briefWords.finding.unnamed}`),
		paragraph([{ text: `${briefWords.count(cities, all)}.`, strong: true }, { text: ` ${named.join(' ')}` }]),
		...evidence(speaking, input),
		...(against.length > 0 ? [paragraph(words.speakingAgainst), ...evidence(against, input)] : [])
	];
}

function method(input: BriefInput): readonly Block[] {
	const { citing, today, address, basket } = input;
	const used = citedItems(allItems(basket), input.records).map(({ cited }) => cited.citation.source);
	const sources = [...new Map(used.map((source) => [source.sourceId, source])).values()];
	return [
		...part(
			words.care,
			input.warnings.length > 0
				? [list(input.warnings.map((warning) => warningText(warning, input.records)))]
				: []
		),
		heading(1, words.method),
		paragraph(words.howCounted, true),
		paragraph(words.made(citing.title, citing.version, formatDate(today)), true),
		...(citing.licence ? [paragraph(words.licence(citing.licence), true)] : []),
		heading(1, words.sources),
		list([
			...sources.map(({ publisher, title, published, url }): readonly Inline[] => [
				{ text: `${publisher}, ` },
				{ text: title, emphasis: true },
				{ text: `, ${published ? formatDate(published) : m.citations.undated}.` },
				...(url ? [{ text: ' ' }, { text: url, href: url }] : [])
			]),
			[
				{ text: citing.title, emphasis: true },
				{ text: `, ${words.version(citing.version)}, ` },
				{ text: address, href: address },
				{ text: `, ${words.accessed(formatDate(today))}.` }
			]
		])
	];
}

/**
 * The brief as a document: ask, context, findings with how many cities say so and their evidence in footnotes, a
 * drawing, one case, the European hook, notes, what to read with care, method and sources. Parts without content are
 * left out; a record that the dataset does not have is named among what to read with care, and never quoted.
 */
export function briefDocument(input: BriefInput): TextDocument {
	const { basket, records, citing, picture } = input;
	const { texts, findings } = basket;
	const told = basket.caseKey === null ? null : records.get(basket.caseKey);
	const title = texts.title.trim() || words.untitled(citing.title);
	return {
		title,
		language: words.language,
		description: words.description(citing.title, citing.version),
		blocks: [
			...part(words.ask, prose(texts.ask)),
			...part(words.context, prose(texts.context)),
			...part(words.findings, [
				...findings.flatMap((finding, index) => findingBlocks(finding, index + 1, input)),
				...(picture ? [picture] : [])
			]),
			...part(findings.length > 0 ? words.further : words.evidence, evidence(basket.items, input)),
			...part(words.case, [...(told ? [paragraph(sentence(told))] : []), ...prose(texts.caseText)]),
			...part(words.euHook, prose(texts.euHook)),
			...part(words.notes, prose(texts.notes)),
			...method(input)
		]
	};
}
