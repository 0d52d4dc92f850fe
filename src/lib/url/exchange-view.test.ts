import { expect, it } from 'vitest';
import { parseExchangeView } from './exchange-view.ts';

it('names a city of the address that is not there, and keeps the other', () => {
	const query = new URLSearchParams('learner=nowhere&host=bedorf&ask=needs.a-1');
	const { view, dropped } = parseExchangeView(query, ['bedorf']);
	expect(view).toEqual({ learner: null, host: 'bedorf', ask: 'needs/a-1', questions: [] });
	expect(dropped).toEqual([{ key: 'learner', value: 'nowhere', why: 'unknown' }]);
});
