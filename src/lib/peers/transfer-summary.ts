import { byWord } from '../domain/by-word.ts';
import { firstSentence } from '../format/first-sentence.ts';
import { formatNumber, formatRatio } from '../format/number.ts';
import { groupBy } from '../selectors/group-by.ts';
import { exchangePlan as words } from '../messages/en/exchange-plan.ts';
import type { PlanMatch } from './exchange-plan.ts';
import type { Comparison, Side, TransferRow } from './transfer-row.ts';

/** A row of the comparison, with the match that its records are texts of, and the ask that it is about. */
export interface SummedRow {
	readonly row: TransferRow;
	readonly match: Pick<PlanMatch, 'recordText'>;
	/** Null for what holds for the pair, and where the plan is on one ask. */
	readonly ask: string | null;
}

/** In this order: what is on the subject, how the two are alike, what is stated of something else, and what nobody knows. */
export const SUMMED = [
	'may-block',
	'same-difficulty',
	'learner-only',
	'alike',
	'partly',
	'different',
	'blocks-in-general',
	'host-only',
	'beside',
	'in-general',
	'not-assessed'
] as const satisfies readonly Comparison[];

/** As much of a statement or an ask as tells it from others, to stand inside a sentence. */
const short = (text: string): string => firstSentence(text).replace(/\.$/, '');

/** A figure of one side, as short as it can be told. */
const valueOf = ({ status }: Side): string | null =>
	status && 'population' in status
		? formatNumber(status.population)
		: status && 'value' in status
			? (status.value ?? null)
			: null;

/** What a row is called: with both figures where they are far apart, and with the statements behind what may block. */
function namesOfRow({ row, match }: SummedRow): string[] {
	const respect = words.summed.respect[row.kind];
	const full = row.subject ? words.summed.respectOf(respect, row.subject) : respect;
	const [own, other] = [valueOf(row.learner), valueOf(row.host)];
	if (own && other && row.ratio && row.comparison === 'different')
		return [words.summed.against(full, [own, other], formatRatio(row.ratio))];
	const { status } = row.learner;
	if (row.comparison === 'alike' && status && 'access' in status)
		return [words.summed.bothAccess(full, status.access)];
	const texts = textsOf(match, row.learner.records);
	if (row.comparison === 'blocks-in-general' && texts.length > 0) return texts.map(words.summed.quoted);
	const [text] = row.comparison === 'may-block' ? texts : [];
	return [text ? words.summed.begins(full, text) : full];
}

/** What records say, each to stand inside a sentence. */
const textsOf = (match: SummedRow['match'], records: readonly string[]): string[] =>
	records.flatMap((key) => match.recordText(key)?.text ?? []).map(short);

/** Names of rows, each once with the asks for which it is so. */
function namesOf(rows: readonly SummedRow[], asks: number): string[] {
	const named = rows.flatMap((row) => namesOfRow(row).map((name) => ({ name, ask: row.ask })));
	return [...groupBy(named, ({ name }) => name)].map(([name, same]) => {
		const on = same.flatMap(({ ask }) => ask ?? []);
		if (on.length === 0) return name;
		return on.length === asks ? words.summed.onAll(name, asks) : words.summed.on(name, on.map(short));
	});
}

/**
 * What the tables of a comparison come to, as lines: which rows are alike, which differ, what may block it, and how many
 * nobody assessed, each by name. It counts and never weighs: there is no score of a pair.
 */
export function summaryLines(
	rows: readonly SummedRow[],
	[learner, host]: readonly [learner: string, host: string]
): string[] {
	if (rows.length === 0) return [];
	const asks = new Set(rows.map(({ ask }) => ask).filter((ask) => ask !== null)).size;
	const of = byWord(SUMMED, (comparison) => rows.filter(({ row }) => row.comparison === comparison));
	const line = (comparison: (typeof SUMMED)[number]): string[] =>
		of[comparison].length > 0
			? [
					`- ${words.summed.line[comparison](namesOf(of[comparison], asks), {
						count: of[comparison].length,
						of: rows.length,
						...{ learner, host }
					})}`
				]
			: comparison === 'may-block' && of['blocks-in-general'].length === 0
				? [`- ${words.summed.nothingBlocks}`]
				: [];
	const atRisk = new Set(rows.flatMap(({ row, match }) => textsOf(match, row.atRisk ?? [])));
	const risk = atRisk.size > 0 ? [`- ${words.summed.atRisk(host, [...atRisk])}`] : [];
	const known = SUMMED.filter((comparison) => comparison !== 'not-assessed');
	return [`**${words.summed.title}**`, ...known.flatMap(line), ...risk, ...line('not-assessed')];
}
