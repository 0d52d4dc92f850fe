import { describe, expect, it } from 'vitest';
import { keptDraft, type DraftForm } from './kept-draft.ts';
import { keptText, type TextStorage } from './kept-text.ts';

const NUMBERS: DraftForm<number> = {
	kind: 'numbers',
	write: String,
	parse: (text) => {
		if (text === 'throws') throw new Error('no number');
		return Number.isNaN(Number(text)) ? null : Number(text);
	}
};

function storage(limit = Infinity): TextStorage & { readonly entries: Map<string, string> } {
	const entries = new Map<string, string>();
	return {
		entries,
		getItem: (key) => entries.get(key) ?? null,
		setItem: (key, text) => {
			if (text.length > limit) throw new DOMException('full', 'QuotaExceededError');
			entries.set(key, text);
		}
	};
}
const closed = (): TextStorage => {
	throw new DOMException('denied', 'SecurityError');
};

describe('text kept in the browser', () => {
	it('is read again under its key', () => {
		const shared = storage();
		const draft = keptText('draft', () => shared);
		expect([draft.read(), draft.write('text'), draft.read()]).toEqual([null, true, 'text']);
		expect(keptText('other', () => shared).read()).toBeNull();
	});

	it('is nothing, without an error, where the browser blocks its storage', () => {
		const blocked = keptText('draft', closed);
		expect([blocked.read(), blocked.write('text')]).toEqual([null, false]);
	});
});

describe('a draft kept in the browser', () => {
	it('is read again under its kind and id, and nowhere else', () => {
		const shared = storage();
		expect(keptDraft(NUMBERS, 'towns', () => shared).keep(3)).toBe(true);
		expect(keptDraft(NUMBERS, 'towns', () => shared).read()).toBe(3);
		expect(keptDraft(NUMBERS, 'own:towns', () => shared).read()).toBeNull();
	});

	it.each(['no number', 'throws'])('sets aside what cannot be read, and never overwrites it: %s', (text) => {
		const shared = storage();
		shared.setItem('numbers:towns', text);
		const draft = keptDraft(NUMBERS, 'towns', () => shared);
		expect(draft.read()).toBeNull();
		draft.keep(4);
		shared.setItem('numbers:towns', 'broken later');
		expect(draft.read()).toBeNull();
		expect(shared.entries.get('numbers-unreadable:towns')).toBe(text);
	});

	it('stays as it was where the storage is full, and is none where it is closed; both are told', () => {
		const full = storage(1);
		const draft = keptDraft(NUMBERS, 'towns', () => full);
		expect([draft.keep(5), draft.keep(66), draft.read()]).toEqual([true, false, 5]);
		const none = keptDraft(NUMBERS, 'towns', closed);
		expect([none.keep(5), none.read()]).toEqual([false, null]);
	});
});
