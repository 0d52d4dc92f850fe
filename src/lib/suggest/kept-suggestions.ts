import type { DraftForm } from '../drafts/kept-draft.ts';
import { SUGGESTION_COLUMNS, type Suggestion } from '../domain/suggestion.ts';

const FORMAT = 'city-network-suggestions';

const isSuggestion = (value: unknown): value is Suggestion =>
	typeof value === 'object' &&
	value !== null &&
	SUGGESTION_COLUMNS.every((column) => typeof (value as Record<string, unknown>)[column] === 'string');

/** A list of this version; what stands in it is looked at one by one. */
const isKept = (value: unknown): value is { readonly suggestions: readonly unknown[] } =>
	typeof value === 'object' &&
	value !== null &&
	'format' in value &&
	value.format === FORMAT &&
	'version' in value &&
	value.version === 1 &&
	'suggestions' in value &&
	Array.isArray(value.suggestions);

/** The suggestions that this browser keeps for a network, as text; entries that are none are left out. */
export const SUGGESTIONS: DraftForm<readonly Suggestion[]> = {
	kind: 'suggestions',
	write: (suggestions) => JSON.stringify({ format: FORMAT, version: 1, suggestions }),
	parse: (text) => {
		const value: unknown = JSON.parse(text);
		return isKept(value) ? value.suggestions.filter(isSuggestion) : null;
	}
};

/** Whether two suggestions are about the same cell. */
const isSameCell = (one: Suggestion, other: Suggestion): boolean =>
	one.table === other.table && one.record_id === other.record_id && one.column === other.column;

/** The suggestions with another one; it takes the place of what was suggested for the same cell. */
export function withSuggestion(suggestions: readonly Suggestion[], added: Suggestion): readonly Suggestion[] {
	const place = suggestions.findIndex((each) => isSameCell(each, added));
	return place < 0 ? [...suggestions, added] : suggestions.with(place, added);
}

/** The suggestions without the one for the same cell. */
export const withoutSuggestion = (
	suggestions: readonly Suggestion[],
	removed: Suggestion
): readonly Suggestion[] => suggestions.filter((each) => !isSameCell(each, removed));
