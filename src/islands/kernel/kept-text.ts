/** Text that the browser keeps for this site under a key. */
export interface KeptText {
	/** Null where nothing is kept, or where the browser does not say. */
	readonly read: () => string | null;
	/** Keeps a text, or forgets it for null; false where the browser keeps nothing. */
	readonly write: (text: string | null) => boolean;
}

/** A storage that refuses, as a browser does with blocked cookies, is no error: the page works, and says so. */
export function keptText(key: string, storageOf: () => Storage = () => localStorage): KeptText {
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
				if (text === null) storageOf().removeItem(key);
				else storageOf().setItem(key, text);
				return true;
			} catch {
				return false;
			}
		}
	};
}
