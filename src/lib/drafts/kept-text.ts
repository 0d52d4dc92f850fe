/** The part of the browser's storage that kept text needs. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** Text that the browser keeps for this site under a key. */
export interface KeptText {
	/** Null where nothing is kept, or where the browser does not say. */
	readonly read: () => string | null;
	/** False where the browser keeps nothing. */
	readonly write: (text: string) => boolean;
}

/** A storage that refuses, as a browser does with blocked cookies, is no error: the page works, and says so. */
export function keptText(key: string, storageOf: () => TextStorage = () => localStorage): KeptText {
	return {
		read: () => {
			try {
				return storageOf().getItem(key);
			} catch {
				return null;
			}
		},
		write: (text) => {
			try {
				storageOf().setItem(key, text);
				return true;
			} catch {
				return false;
			}
		}
	};
}
