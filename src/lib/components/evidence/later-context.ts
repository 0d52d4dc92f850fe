import { getContext, setContext } from 'svelte';
import type { RecordNote } from '#lib/domain/later-note.ts';

/** What every record on a page is drawn with: the later facts by record, and the language of the texts. */
export interface LaterOnPage {
	readonly later: Readonly<Record<string, readonly RecordNote[]>>;
	readonly language: string;
}

const KEY = 'later-facts';

/** Gives the later facts to all that is drawn inside the component, which asks when it draws. */
export const setLater = (read: () => LaterOnPage): void => void setContext(KEY, read);

/** The same for what is drawn outside a page, as an option of Svelte's `render`. */
export const laterContext = (onPage: LaterOnPage): Map<string, () => LaterOnPage> =>
	new Map([[KEY, () => onPage]]);

/** The later facts of the page; null where it was given none. */
export const getLater = (): LaterOnPage | null =>
	getContext<(() => LaterOnPage) | undefined>(KEY)?.() ?? null;
