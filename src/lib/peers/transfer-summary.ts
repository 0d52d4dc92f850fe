import { byWord } from '../domain/by-word.ts';
import { firstSentence } from '../format/first-sentence.ts';
import { groupBy } from '../selectors/group-by.ts';
import { exchangePlan as words } from '../messages/en/exchange-plan.ts';
import type { PlanMatch } from './exchange-plan.ts';
import type { Comparison, TransferRow } from './transfer-row.ts';

/** A row of the comparison, with the match that its records are texts of, and the ask that it is about. */
export interface SummedRow {
	readonly row: TransferRow;
	readonly match: Pick<PlanMatch, 'recordText'>;
	/** Null for what holds for the pair, and where the plan is on one ask. */
	readonly ask: string | null;
}

/** In this order: what speaks for it, what against, and what nobody knows. */
export const SUMMED = [
	'alike',
	'partly',
	'different',
	'may-block',
	'same-difficulty',
	'learner-only',
	'beside',
	'in-general',
	'not-assessed'
] as const satisfies readonly Comparison[];

/** As much of a statement or an ask as tells it from others, to stand inside a sentence. */
const short = (text: string): string => firstSentence(text).replace(/\.$/, '');

/** What a row is called, and, where it may block, the statement behind it. */
function nameOf({ row, match }: SummedRow): string {
	const respect = words.summed.respect[row.kind];
	const name = row.subject ? words.summed.respectOf(respect, row.subject) : respect;
	const [record] = row.comparison === 'may-block' ? row.learner.records : [];
	const text = record === undefined ? null : match.recordText(record)?.text;
	return text ? words.summed.begins(name, short(text)) : name;
}

/** Names of rows, each once with the asks for which it is so. */
function namesOf(rows: readonly SummedRow[], asks: number): string[] {
	return [...groupBy(rows, nameOf)].map(([name, same]) => {
		const on = same.flatMap(({ ask }) => ask ?? []);
		if (on.length === 0) return name;
		return on.length === asks ? words.summed.onAll(name, asks) : words.summed.on(name, on.map(short));
	});
}

/**
 * What the tables of a comparison come to, as lines: which rows are alike, which differ, what may block it, and how many
 * nobody assessed, each by name. It counts and never weighs: there is no score of a pair.
 */
export function summaryLines(rows: readonly SummedRow[], learner: string): string[] {
	if (rows.length === 0) return [];
	const asks = new Set(rows.map(({ ask }) => ask).filter((ask) => ask !== null)).size;
	const of = byWord(SUMMED, (comparison) => rows.filter(({ row }) => row.comparison === comparison));
	const line = (comparison: (typeof SUMMED)[number]): string[] =>
		of[comparison].length > 0
			? [
					`- ${words.summed.line[comparison](namesOf(of[comparison], asks), {
						count: of[comparison].length,
						of: rows.length,
						learner
					})}`
				]
			: comparison === 'may-block'
				? [`- ${words.summed.nothingBlocks}`]
				: [];
	return [`**${words.summed.title}**`, ...SUMMED.flatMap(line)];
}
