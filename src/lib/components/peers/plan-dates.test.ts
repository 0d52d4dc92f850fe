import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { rendered } from '../../../../tests/support/rendered.ts';
import { EXCHANGE_DAYS } from '#lib/peers/exchange-days.ts';
import { parseExchangeView } from '#lib/url/exchange-view.ts';
import PlanDates from './PlanDates.svelte';

it('sends the pair and every day of an exchange to the editor, which reads them', () => {
	const props = { learner: 'avik', host: 'bay', until: null };
	const { body } = render(PlanDates, { props });
	const fields = [...body.matchAll(/<input[^>]* name="(\w+)"(?: value="(\w+)")?/g)];
	const query = new URLSearchParams(fields.map(([, name, value = '2027-03-09']) => [name!, value]));
	const { view, dropped } = parseExchangeView(query, [props.learner, props.host]);
	expect(view).toMatchObject({ learner: 'avik', host: 'bay' });
	expect(Object.keys(view.days)).toEqual(EXCHANGE_DAYS);
	expect(dropped).toEqual([]);
	expect(rendered(PlanDates, props).one('form').attribute('action')).toMatch(/exchange\/$/);
});

it('says until when the network runs, beside the days', () => {
	const props = { learner: 'avik', host: 'bay', until: 'Net runs until 2025.' };
	expect(rendered(PlanDates, props).text).toContain(props.until);
});
