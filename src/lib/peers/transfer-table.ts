import { firstSentence } from '../format/first-sentence.ts';
import { formatNumber, formatRatio } from '../format/number.ts';
import { advocacy } from '../messages/en/advocacy.ts';
import { exchangePlan as words } from '../messages/en/exchange-plan.ts';
import { figures } from '../messages/en/figures.ts';
import { groupBy } from '../selectors/group-by.ts';
import type { PlanMatch } from './exchange-plan.ts';
import { FAR } from './pair-figures.ts';
import { isOnAsk, type Side, type TransferRow } from './transfer-row.ts';
import { summaryLines } from './transfer-summary.ts';

/** What of a match the table needs. */
type TransferMatch = Pick<
	PlanMatch,
	'transfer' | 'recordText' | 'groupLabel' | 'askText' | 'offerTitle' | 'offerText'
>;

/** A table in the text of a section, as Markdown writes it; the signs of its own in a text are escaped. */
const tableRow = (cells: readonly string[]): string =>
	`| ${cells.map((cell) => cell.replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;

/** What gives footnotes, and the texts that the section has shown. */
interface Written {
	readonly cite: (citation: string) => string;
	readonly shown: Set<string>;
}

/** What is stated of one city: its status and, where there is none, what its records say; each with its footnotes. */
function sideText({ status, records }: Side, match: TransferMatch, { cite, shown }: Written): string {
	const found = records.flatMap((key) => match.recordText(key) ?? []);
	if (!status) {
		const said = found.map(({ text, citation, short }) => {
			const again = short !== undefined && shown.has(text);
			shown.add(text);
			return `${again ? short : text}${cite(citation)}`;
		});
		return said.join(' ');
	}
	const notes = [...new Set(found.map(({ citation }) => citation))]
		.map((citation) => cite(citation))
		.join('');
	if ('population' in status) return words.inhabitants(formatNumber(status.population)) + notes;
	if ('level' in status) return figures.level[status.level] + notes;
	if ('access' in status) return advocacy.accessWord[status.access] + notes;
	if ('groupIds' in status) return words.groups[status.by](status.groupIds.map(match.groupLabel)) + notes;
	return status.text + notes;
}

/** How a row compares; with the rule where it goes by numbers: what is alike is a matter of how far one looks. */
function comparisonWords({ kind, comparison, ratio = 0, atRisk = [] }: TransferRow): string {
	if (kind === 'figure') return comparison === 'alike' ? words.near(FAR) : words.farApart(formatRatio(ratio));
	if (kind === 'size' && (comparison === 'alike' || comparison === 'different'))
		return words.size[comparison];
	return atRisk.length > 0 ? words.withRisk(words.comparison[comparison]) : words.comparison[comparison];
}

/** What is shown, in a few words: its title, else the first sentence of its text. */
export const shownAs = ({ offerTitle, offerText }: Pick<PlanMatch, 'offerTitle' | 'offerText'>): string =>
	offerTitle ?? firstSentence(offerText);

/** What is looked for by subject and words was not found, which is not that the source does not state it. */
const NONE: Partial<Record<TransferRow['kind'], string>> = {
	difficulty: words.noneOnIt,
	'on-theme': words.noneNear,
	further: words.nearerAbove,
	means: words.noLack
};

function rowLine(row: TransferRow, match: TransferMatch, written: Written): string {
	const cell = (side: Side) => sideText(side, match, written) || NONE[row.kind] || words.notStated;
	return tableRow([
		row.subject ? words.respectOf(words.respect[row.kind], row.subject) : words.respect[row.kind],
		cell(row.learner),
		cell(row.host),
		comparisonWords(row)
	]);
}

/** Whether a row says the same of a pair whatever is asked. */
const isOfPair = ({ kind }: TransferRow): boolean => kind === 'size' || kind === 'level' || kind === 'access';

/**
 * Both cities side by side, as the lines of a summary and of tables: first a table for each ask with what answers it, then
 * what holds for the pair. Asks with the same answer that compare alike share a table.
 */
export function transferLines(
	[learner, host]: readonly [learner: string, host: string],
	matches: readonly TransferMatch[],
	cite: Written['cite']
): string[] {
	const written: Written = { cite, shown: new Set() };
	const head = words.transferHead(learner, host);
	const table = (caption: string, rows: readonly TransferRow[], match: TransferMatch): string[] => [
		...[`**${caption}**`, tableRow(head), tableRow(head.map(() => '---'))],
		...rows.map((row) => rowLine(row, match, written))
	];
	const [first] = matches;
	if (!first) return [];
	const pairRows = first.transfer.rows.filter(isOfPair);
	const ofAsks = [
		...groupBy(matches, (match) =>
			JSON.stringify([match.offerText, match.transfer.rows.filter((row) => !isOfPair(row))])
		).values()
	].map((alike) => ({
		alike,
		match: alike[0]!,
		rows: alike[0]!.transfer.rows.filter((row) => !isOfPair(row))
	}));
	const summed = ofAsks.flatMap(({ match, rows }) =>
		rows.map((row) => ({ row, match, ask: ofAsks.length > 1 ? match.askText : null }))
	);
	return [
		...summaryLines(
			[
				...summed.filter(({ row }) => isOnAsk(row)),
				...pairRows.map((row) => ({ row, match: first, ask: null })),
				...summed.filter(({ row }) => !isOnAsk(row))
			],
			[learner, host]
		),
		...ofAsks.flatMap(({ alike, match, rows }) => {
			const asks = alike.map(({ askText }) => askText);
			return table(words.ofAsk(asks, shownAs(match)), rows, match);
		}),
		...table(words.ofPair(learner, host), pairRows, first)
	];
}
