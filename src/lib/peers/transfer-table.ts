import { formatList } from '../format/list.ts';
import { formatNumber } from '../format/number.ts';
import { advocacy } from '../messages/en/advocacy.ts';
import { exchangePlan as words } from '../messages/en/exchange-plan.ts';
import { figures } from '../messages/en/figures.ts';
import type { PlanMatch } from './exchange-plan.ts';
import type { Side, TransferRow } from './transfer-row.ts';

/** What of a match the table needs. */
type TransferMatch = Pick<PlanMatch, 'transfer' | 'recordText' | 'groupLabel'>;

/** A table in the text of a section, as Markdown writes it; the signs of its own in a text are escaped. */
const tableRow = (cells: readonly string[]): string =>
	`| ${cells.map((cell) => cell.replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;

/** What is stated of one city: its status and, where there is none, what its records say; each with its footnotes. */
function sideText(
	{ status, records }: Side,
	match: TransferMatch,
	cite: (citation: string) => string
): string {
	const found = records.flatMap((key) => match.recordText(key) ?? []);
	if (!status) return found.map(({ text, citation }) => `${text}${cite(citation)}`).join(' ');
	const notes = [...new Set(found.map(({ citation }) => citation))].map(cite).join('');
	if ('population' in status) return words.inhabitants(formatNumber(status.population)) + notes;
	if ('level' in status) return figures.level[status.level] + notes;
	if ('access' in status) return advocacy.accessWord[status.access] + notes;
	if ('groupIds' in status) return formatList(status.groupIds.map(match.groupLabel)) + notes;
	return status.text + notes;
}

/** The rule of the comparison, in its cell: what is alike in size is a matter of how far one looks. */
const sizeWords = ({ comparison }: TransferRow): string =>
	comparison === 'alike' || comparison === 'different'
		? words.size[comparison]
		: words.comparison[comparison];

/** Both cities side by side, a row for each respect, as the lines of a table. */
export function transferLines(
	[learner, host]: readonly [learner: string, host: string],
	match: TransferMatch,
	cite: (citation: string) => string
): string[] {
	const head = words.transferHead(learner, host);
	const cell = (kind: TransferRow['kind'], side: Side) =>
		sideText(side, match, cite) ||
		(kind === 'difficulty' || kind === 'on-theme' ? words.noneOnIt : words.notStated);
	return [
		tableRow(head),
		tableRow(head.map(() => '---')),
		...match.transfer.rows.map((row) =>
			tableRow([
				row.subject ? words.respectOf(words.respect[row.kind], row.subject) : words.respect[row.kind],
				cell(row.kind, row.learner),
				cell(row.kind, row.host),
				row.kind === 'size' ? sizeWords(row) : words.comparison[row.comparison]
			])
		)
	];
}
