import { expect, it } from 'vitest';
import { parseExchangeView, serialiseExchangeView } from './exchange-view.ts';

it('names a city of the address that is not there, and keeps the other', () => {
	const query = new URLSearchParams('learner=nowhere&host=bedorf&ask=needs.a-1');
	const { view, dropped } = parseExchangeView(query, ['bedorf']);
	expect(view).toEqual({ learner: null, host: 'bedorf', ask: 'needs/a-1', questions: [], days: {} });
	expect(dropped).toEqual([{ key: 'learner', value: 'nowhere', why: 'unknown' }]);
});

it('reads the days that came with the reader, leaves out what is none, and writes none', () => {
	const query = new URLSearchParams('host=bedorf&call=2027-02-01&visit=soon&back=');
	const { view } = parseExchangeView(query, ['bedorf']);
	expect(view.days).toEqual({ call: '2027-02-01' });
	expect(serialiseExchangeView(view)).toBe('?host=bedorf');
});
