import { keptText, type TextStorage } from './kept-text.ts';

/** How a draft is written as text, and read again. */
export interface DraftForm<Value> {
	/** Begins the name that it is kept under. */
	readonly kind: string;
	readonly write: (value: Value) => string;
	/** Null, or an error, where the text is none that this version reads. */
	readonly parse: (text: string) => Value | null;
}

/** A draft as the browser keeps it. */
export interface KeptDraft<Value> {
	/** Null where nothing is kept that can be read. */
	readonly read: () => Value | null;
	/** False where the storage is full or closed. */
	readonly keep: (value: Value) => boolean;
}

/**
 * The draft that the browser keeps under an id. What cannot be read is set aside under another name and never
 * overwritten; where the storage is closed there is none.
 */
export function keptDraft<Value>(
	{ kind, write, parse }: DraftForm<Value>,
	id: string,
	storageOf?: () => TextStorage
): KeptDraft<Value> {
	const text = keptText(`${kind}:${id}`, storageOf);
	const aside = keptText(`${kind}-unreadable:${id}`, storageOf);
	const parsed = (content: string): Value | null => {
		try {
			return parse(content);
		} catch {
			return null;
		}
	};
	return {
		read: () => {
			const content = text.read();
			if (content === null) return null;
			const value = parsed(content);
			if (value === null && aside.read() === null) aside.write(content);
			return value;
		},
		keep: (value) => text.write(write(value))
	};
}
