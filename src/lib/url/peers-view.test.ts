import { describe, expect, it } from 'vitest';
import { defaultPeersView, LONGEST, parsePeersView, serialisePeersView } from './peers-view.ts';

const offer = {
	asks: ['needs/a-learning-need-1', 'actions/a-action-2'],
	hosts: ['b', 'c'],
	weights: { topic: 5, maturity: 3, groups: 1 },
	heaviest: 5
};
const parse = (query: string) => parsePeersView(new URLSearchParams(query), offer);

describe('the address of the finder', () => {
	it('is empty for the view as it is published', () => {
		expect(parse('')).toEqual({ view: defaultPeersView(offer), dropped: [] });
		expect(serialisePeersView(defaultPeersView(offer), offer)).toBe('');
	});

	it('holds the ask, the weights that were moved and the questions, in this order', () => {
		const query = '?ask=actions.a-action-2&host=b&topic=0&groups=4&q=homes+for+students';
		expect(parse(query).view).toEqual({
			ask: 'actions/a-action-2',
			host: 'b',
			weights: { topic: 0, maturity: 3, groups: 4 },
			questions: ['homes for students']
		});
		expect(serialisePeersView(parse(query).view, offer)).toBe(query);
	});

	it('drops what is not on offer and says so', () => {
		const { view, dropped } = parse('ask=needs.gone&host=a&topic=6&maturity=-1&groups=1e9');
		expect(view).toEqual(defaultPeersView(offer));
		expect(dropped.map(({ key }) => key)).toEqual(['ask', 'host', 'topic', 'maturity', 'groups']);
	});

	it('takes three questions at most, each cut to its longest', () => {
		const { questions } = parse(`q=a&q=b&q=a&q=${'c'.repeat(LONGEST + 1)}&q=d`).view;
		expect(questions).toEqual(['a', 'b', 'c'.repeat(LONGEST)]);
	});

	it('keeps the keys of others', () => {
		expect(serialisePeersView(parse('lang=fr&topic=1').view, offer, new URLSearchParams('lang=fr'))).toBe(
			'?topic=1&lang=fr'
		);
	});
});
