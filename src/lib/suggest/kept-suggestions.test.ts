import { describe, expect, it } from 'vitest';
import { SUGGESTIONS, withoutSuggestion, withSuggestion } from './kept-suggestions.ts';

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
	it('are read again as they were written; what is no suggestion is left out', () => {
		expect(SUGGESTIONS.parse(SUGGESTIONS.write([change]))).toEqual([change]);
		expect(SUGGESTIONS.parse(SUGGESTIONS.write([change]).replace('"role"', '"part"'))).toEqual([]);
	});

	it.each(['null', '{}', '{"format":"city-network-suggestions","version":2,"suggestions":[]}'])(
		'are none where the text is of another version: %s',
		(text) => expect(SUGGESTIONS.parse(text)).toBeNull()
	);

	it('have one change for a cell: the last', () => {
		const other = { ...change, column: 'page', new_value: '12' };
		const edited = { ...change, new_value: 'Many rooms.' };
		const list = withSuggestion(withSuggestion([change], other), edited);
		expect(list).toEqual([edited, other]);
		expect(withoutSuggestion(list, change)).toEqual([other]);
	});
});
