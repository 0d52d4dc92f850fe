import { SUGGESTION_COLUMNS, type Suggestion } from '../../src/lib/domain/suggestion.ts';
import { toCsv } from '../../src/lib/format/csv.ts';

/**
 * Suggestions as one CSV file. A text that a spreadsheet would take for a formula gets an apostrophe before it from the
 * CSV writer; a text that has one there of its own gets a second, so that reading takes away exactly what was added.
 */
export const suggestionsCsv = (suggestions: readonly Suggestion[]): string =>
	toCsv([
		SUGGESTION_COLUMNS,
		...suggestions.map((each) =>
			SUGGESTION_COLUMNS.map((column) => each[column].replace(/^'(?=['=+\-@\t\r＝＋－＠])/u, "''"))
		)
	]);
