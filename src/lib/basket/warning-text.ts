import type { Cited } from '../citations/fetch-citation.ts';
import { beginning } from '../domain/close-direction.ts';
import { inferredPart } from '../domain/inferred-part.ts';
import type { LaterNote } from '../domain/later-note.ts';
import { formatDate } from '../format/date.ts';
import { brief as briefWords } from '../messages/en/brief.ts';
import { m } from '../messages/index.ts';
import { tableOf } from '../selectors/record-buckets.ts';
import { explainDifference } from '../selectors/explain-difference.ts';
import type { BasketWarning } from './warnings.ts';

const words = briefWords.warning;
const LONGEST = 90;

/** A later fact in one sentence, with its time and source. */
export const laterSentence = ({ kind, when, text, source }: LaterNote): string =>
	`${m.later.kind[kind]}, ${when ?? m.later.undated}: ${text} (${m.later.opensSource(source.publisher, source.published ?? m.later.undatedSource)}${source.url === null ? '' : `, ${source.url}`})`;

/** A record in a few words: its city and how it begins; its key where the dataset does not have it. */
export function recordName(key: string, records: ReadonlyMap<string, Cited | null>): string {
	const cited = records.get(key);
	if (!cited) return key;
	const { record, citation } = cited;
	return [citation.city, `“${beginning([record.title, record.text].filter(Boolean).join(': '), LONGEST)}”`]
		.filter(Boolean)
		.join(': ');
}

/** A warning in one or two sentences. */
export function warningText(warning: BasketWarning, records: ReadonlyMap<string, Cited | null>): string {
	const [first, second = ''] = warning.keys.map((key) => recordName(key, records));
	switch (warning.kind) {
		case 'missing':
			return words.missing(first!);
		case 'twice':
			return words.twice[warning.how](first!, second);
		case 'figures': {
			const [own, other] = warning.figures;
			const why = warning.differences.map((difference) => explainDifference(difference, own, other));
			return `${words.figures(first!, second)} ${why.join(' ')}`;
		}
		case 'horizon':
			return [
				words.horizon(first!),
				...warning.past.map((past) =>
					words.past[past.kind](past.words, past.asOf === null ? m.citations.undated : formatDate(past.asOf))
				)
			].join(' ');
		case 'later':
			return [m.later.onRecord(first!), ...warning.notes.map(laterSentence)].join(' ');
		case 'basis':
			return warning.basis === 'editorial'
				? words.editorial(first!)
				: words.inferred[inferredPart(tableOf(warning.keys[0]))](first!);
	}
}
