import { expect, it } from 'vitest';
import { exchangePlan } from './en/exchange-plan.ts';
import { peers } from './en/peers.ts';

/** Every text under a topic, those of functions as they are written. */
const textsOf = (value: unknown): readonly string[] =>
	typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [String(value)];

it('calls what two cities plan an exchange plan: a brief is what a reader writes from the basket', () => {
	const texts = [exchangePlan, peers].flatMap(textsOf);
	expect(texts.length).toBeGreaterThan(100);
	expect(texts.filter((text) => /\bbriefs?\b/i.test(text))).toEqual([]);
});
