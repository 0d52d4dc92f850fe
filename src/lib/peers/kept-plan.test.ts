import { describe, expect, it } from 'vitest';
import { recordOf } from '../domain/typed-object.ts';
import { NO_DAYS } from './exchange-days.ts';
import { PLAN_SECTIONS, type ExchangePlan } from './exchange-plan.ts';
import { planForm, withDays } from './kept-plan.ts';

const draft: ExchangePlan = {
	title: 'Harbour visits Hill',
	sections: recordOf(PLAN_SECTIONS, (id) => `drafted ${id}`),
	notes: ['Report, p. 7']
};
const { write, parse } = planForm(draft);
const edited = {
	...draft,
	sections: { ...draft.sections, aims: 'Ours' },
	days: { ...NO_DAYS, call: '2027-03-01' }
};

describe('an exchange plan that the browser keeps', () => {
	it('is read again as it was edited', () => {
		expect(parse(write(edited))).toEqual(edited);
	});

	it('is none of a draft with other footnotes', () => {
		expect(planForm({ ...draft, notes: ['Report, p. 8'] }).parse(write(edited))).toBeNull();
	});

	it('has the drafted text of a section that was not kept', () => {
		const text = JSON.stringify({ notes: draft.notes, sections: { pair: 'Ours' } });
		expect(parse(text)).toEqual({ ...draft, sections: { ...draft.sections, pair: 'Ours' } });
	});

	it.each(['null', '[]', '{"sections":{}}', 'no JSON'])('is refused where the text is none: %s', (text) => {
		expect(() => parse(text)).toThrow();
	});
});

describe('days given before the editor is there', () => {
	const keptIn = (isOpen: boolean, value: ExchangePlan | null = null) => {
		const box = { value };
		return {
			box,
			read: () => box.value,
			keep: (plan: ExchangePlan) => {
				if (isOpen) box.value = plan;
				return isOpen;
			}
		};
	};

	it('are put into what is kept, beside what was changed there', () => {
		const kept = keptIn(true, edited);
		expect(withDays(draft, { visit: '2027-04-01' }, kept)).toBe(draft);
		expect(kept.box.value).toEqual({
			...edited,
			days: { call: '2027-03-01', visit: '2027-04-01', back: '' }
		});
	});

	it('are in the draft where the browser keeps nothing, and none change nothing', () => {
		expect(withDays(draft, { visit: '2027-04-01' }, keptIn(false)).days).toEqual({
			...NO_DAYS,
			visit: '2027-04-01'
		});
		expect(withDays(draft, {}, keptIn(true))).toBe(draft);
	});
});
