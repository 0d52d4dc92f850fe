import { SUGGESTION_COLUMNS, type Suggestion } from '../domain/suggestion.ts';
import { BYTE_ORDER_MARK, toCsv } from '../format/csv.ts';
import { escaped } from '../format/formula-guard.ts';

/**
 * Suggestions as one CSV file, which `npm run data:diff` and `npm run data:apply` read. A text that a spreadsheet would
 * take for a formula gets an apostrophe before it; reading takes away exactly what was added.
 */
export const suggestionsCsv = (suggestions: readonly Suggestion[]): string =>
	BYTE_ORDER_MARK +
	toCsv([
		SUGGESTION_COLUMNS,
		...suggestions.map((each) => SUGGESTION_COLUMNS.map((column) => escaped(each[column])))
	]);
