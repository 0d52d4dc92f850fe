import { SUGGESTION_COLUMNS, type Suggestion } from '../domain/suggestion.ts';

/** The part of the browser's storage that suggestions need. */
type TextStorage = Pick<Storage, 'getItem' | 'setItem'>;

const FORMAT = 'city-network-suggestions';
const nameOf = (network: string): string => `suggestions:${network}`;
const unreadableNameOf = (network: string): string => `suggestions-unreadable:${network}`;

const isSuggestion = (value: unknown): value is Suggestion =>
	typeof value === 'object' &&
	value !== null &&
	SUGGESTION_COLUMNS.every((column) => typeof (value as Record<string, unknown>)[column] === 'string');

/** The suggestions in a text; null where it is none that this version reads. */
function read(content: string): readonly Suggestion[] | null {
	try {
		const value = JSON.parse(content) as {
			format?: unknown;
			version?: unknown;
			suggestions?: unknown;
		} | null;
		if (value?.format !== FORMAT || value.version !== 1 || !Array.isArray(value.suggestions)) return null;
		return value.suggestions.filter(isSuggestion);
	} catch {
		return null;
	}
}

/**
 * The suggestions that this browser keeps for a network. What cannot be read is set aside under another name and never
 * overwritten; where the storage is closed there are none.
 */
export function keptSuggestions(storage: TextStorage, network: string): readonly Suggestion[] {
	try {
		const content = storage.getItem(nameOf(network));
		if (content === null) return [];
		const found = read(content);
		if (found === null && storage.getItem(unreadableNameOf(network)) === null)
			storage.setItem(unreadableNameOf(network), content);
		return found ?? [];
	} catch {
		return [];
	}
}

/**
 * Keeps suggestions in this browser.
 *
 * @returns whether they were kept; false where the storage is full or closed
 */
export function keepSuggestions(
	storage: TextStorage,
	network: string,
	suggestions: readonly Suggestion[]
): boolean {
	try {
		storage.setItem(nameOf(network), JSON.stringify({ format: FORMAT, version: 1, suggestions }));
		return true;
	} catch {
		return false;
	}
}

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
