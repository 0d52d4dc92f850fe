import { describe, expect, it } from 'vitest';
import { keepSuggestions, keptSuggestions, withoutSuggestion, withSuggestion } from './kept-suggestions.ts';

const store = (content: Record<string, string> = {}) => {
	const values = new Map(Object.entries(content));
	return {
		values,
		getItem: (name: string) => values.get(name) ?? null,
		setItem: (name: string, value: string) => void values.set(name, value)
	};
};
const closed = {
	getItem: (): string | null => {
		throw new Error('closed');
	},
	setItem: (): void => {
		throw new Error('closed');
	}
};
const change = {
	table: 'needs',
	record_id: 'almvik-challenge-1',
	column: 'text',
	old_value: 'No rooms.',
	new_value: 'Few rooms.',
	why: 'More were built.',
	source: 'https://example.org',
	role: 'housing officer',
	date: '2026-11-28'
};

describe('suggestions in the browser', () => {
	it('are kept for their network and read again', () => {
		const storage = store();
		expect(keepSuggestions(storage, 'harbours', [change])).toBe(true);
		expect(keptSuggestions(storage, 'harbours')).toEqual([change]);
		expect(keptSuggestions(storage, 'own:harbours')).toEqual([]);
	});

	it('are not kept where the storage is closed, and it is said', () => {
		expect(keepSuggestions(closed, 'harbours', [change])).toBe(false);
		expect(keptSuggestions(closed, 'harbours')).toEqual([]);
	});

	it('that cannot be read are set aside and not lost', () => {
		const storage = store({ 'suggestions:harbours': '{broken' });
		expect(keptSuggestions(storage, 'harbours')).toEqual([]);
		keepSuggestions(storage, 'harbours', [change]);
		expect(storage.values.get('suggestions-unreadable:harbours')).toBe('{broken');
	});

	it('have one change for a cell: the last', () => {
		const other = { ...change, column: 'page', new_value: '12' };
		const edited = { ...change, new_value: 'Many rooms.' };
		const list = withSuggestion(withSuggestion([change], other), edited);
		expect(list).toEqual([edited, other]);
		expect(withoutSuggestion(list, change)).toEqual([other]);
	});
});
