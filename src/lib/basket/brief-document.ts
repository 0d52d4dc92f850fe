import type { Cited } from '../citations/fetch-citation.ts';
import { describesOnly } from './set-hook.ts';
import { heading, paragraph, type Block, type Inline, type TextDocument } from '../documents/document.ts';
import { withShortNotes } from '../documents/short-notes.ts';
import { formatDate } from '../format/date.ts';
import { brief as briefWords } from '../messages/en/brief.ts';
import { m } from '../messages/index.ts';
import { allItems, type BasketItem } from './basket.ts';
import { citedItems, type BriefInput } from './brief-input.ts';
import { evidence, findingBlocks, named, requested, sentence } from './finding-blocks.ts';

const words = briefWords.document;

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

/** The case in the reader's words; its record is printed here only where it stands under no finding. */
function caseBlocks({ basket, records }: BriefInput): readonly Block[] {
	const told = basket.caseKey === null ? null : records.get(basket.caseKey);
	const isAbove = allItems(basket).some(({ key }) => key === basket.caseKey);
	return [
		...(told ? [paragraph(isAbove ? named(told) : sentence(told))] : []),
		...prose(basket.texts.caseText)
	];
}

/** What the source says should be done, where it says so, and what it describes. */
function askBlocks(cited: Cited): readonly Block[] {
	const request = requested(cited);
	return [...(request ? [paragraph(request)] : []), paragraph(sentence(cited))];
}

/** What a brief without a title of its own is called: by the ask that it takes, or by its only finding. */
function givenTitle({ basket: { askKeys, findings }, records }: BriefInput): string {
	const [ask] = askKeys.flatMap((key) => records.get(key)?.record.title ?? []);
	return ask ?? (findings.length === 1 ? findings[0]!.text.trim() : '');
}

function method(input: BriefInput): readonly Block[] {
	const { citing, today, address, basket, warnings } = input;
	const items = citedItems(allItems(basket), input.records);
	const used = items.map(({ cited }) => cited.citation);
	const sources = [...new Map(used.map(({ source }) => [source.sourceId, source])).values()];
	const hasHeadings = used.some(({ record }) => record.section);
	const past = new Set(warnings.flatMap(({ kind, keys: [key] }) => (kind === 'horizon' ? key : [])));
	const pastOf = (sourceId: string): number =>
		items.filter(({ item, cited }) => past.has(item.key) && cited.citation.source.sourceId === sourceId)
			.length;
	const age = sources
		.filter(({ published }) => published !== null)
		.map(({ sourceId, title, published }) => words.asOf(title, formatDate(published!), pastOf(sourceId)));
	const named = sources.flatMap(({ publisher, title, published, url }): readonly Inline[] => [
		{ text: `${publisher}, ` },
		{ text: title, emphasis: true },
		{ text: `, ${published ? formatDate(published) : m.citations.undated}${url ? ', ' : '; '}` },
		...(url ? [{ text: url, href: url }, { text: '; ' }] : [])
	]);
	return [
		heading(1, words.method),
		paragraph([...age, words.howCounted, ...(hasHeadings ? [words.headings] : [])].join(' '), true),
		paragraph(
			[
				{ text: `${words.sources}: ` },
				...named,
				{ text: citing.title, emphasis: true },
				{ text: `, ${words.version(citing.version)}, ` },
				{ text: address, href: address },
				{ text: `, ${words.accessed(formatDate(today))}. ${words.wording}` },
				{ text: citing.licence ? ` ${words.licence(citing.licence)}` : '' }
			],
			true
		)
	];
}

/**
 * The brief as a document: ask, context, findings with how many cities bear them out and their evidence in footnotes,
 * a drawing, one case, the European hook, notes, how old it is, method and sources. Parts without content are left
 * out, and so is a record that the dataset does not have. What its author should read with care is for the author: the
 * document says only how old its evidence is.
 */
export function briefDocument(input: BriefInput): TextDocument {
	const { basket, citing, picture } = input;
	const { texts, findings } = basket;
	const of = (keys: readonly string[]) => (item: BasketItem) => keys.includes(item.key);
	const [isHook, isAsk] = [of(basket.hookKeys), of(basket.askKeys)];
	const loose = basket.items.filter((item) => !isHook(item) && !isAsk(item));
	const hooks = allItems(basket).filter(isHook);
	const asks = citedItems(allItems(basket).filter(isAsk), input.records).map(({ cited }) => cited);
	const requests = asks.filter(({ record }) => !describesOnly(record));
	const described = asks.filter(({ record }) => describesOnly(record));
	const title = texts.title.trim() || givenTitle(input) || words.untitled(citing.title);
	return withShortNotes(
		{
			title,
			language: words.language,
			description: words.description(citing.title, citing.version),
			blocks: [
				...part(words.ask, [...prose(texts.ask), ...requests.flatMap(askBlocks)]),
				...part(words.context, [...prose(texts.context), ...described.flatMap(askBlocks)]),
				...part(words.findings, [
					...(picture ? [picture] : []),
					...findings.flatMap((finding, index) => findingBlocks(finding, index + 1, input))
				]),
				...part(findings.length > 0 ? words.further : words.evidence, evidence(loose, input)),
				...part(words.case, caseBlocks(input)),
				...part(words.euHook, [...evidence(hooks, input), ...prose(texts.euHook)]),
				...part(words.notes, prose(texts.notes)),
				...method(input)
			]
		},
		m.citations.asNote
	);
}
