import { getContext, setContext } from 'svelte';
import type { RecordNote } from '#lib/domain/later-note.ts';

/** What every record on a page is drawn with. */
export interface RecordsOnPage {
	/** The later facts by the key of the record. */
	readonly later: Readonly<Record<string, readonly RecordNote[]>>;
	/** Language of the texts. */
	readonly language: string;
	/** Which page of notes holds the note of a record, by its key. */
	readonly notePlaces: Readonly<Record<string, string>>;
}

const KEY = 'records-on-page';

/** Gives it to all that is drawn inside the component, which asks when it draws. */
export const setRecordsOnPage = (read: () => RecordsOnPage): void => void setContext(KEY, read);

/** The same for what is drawn outside a page, as an option of Svelte's `render`. */
export const recordsContext = (onPage: RecordsOnPage): Map<string, () => RecordsOnPage> =>
	new Map([[KEY, () => onPage]]);

/** What the page was given; null where that is nothing. */
export const recordsOnPage = (): RecordsOnPage | null =>
	getContext<(() => RecordsOnPage) | undefined>(KEY)?.() ?? null;
