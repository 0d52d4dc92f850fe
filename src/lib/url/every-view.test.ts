import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, views } from '../../../tests/support/addresses.ts';

describe.each(views)('an address of $name', ({ keys, written, rewrite }) => {
	it('is read back as it was written, for any view', () => {
		fc.assert(
			fc.property(written, (query) => {
				expect(rewrite(query)).toEqual({ again: query, dropped: [] });
			})
		);
	});

	it('can be anything: it is read without failing, and what it keeps is written in one form', () => {
		const pair = fc.tuple(fc.oneof(fc.constantFrom(...keys), fc.string()), anyText);
		const junk = fc.oneof(
			fc.array(pair).map((pairs) => String(new URLSearchParams(pairs))),
			anyText,
			fc.webQueryParameters()
		);
		fc.assert(
			fc.property(junk, (query) => {
				const { again } = rewrite(query);
				expect(rewrite(again)).toEqual({ again, dropped: [] });
			})
		);
	});

	it('keeps the keys of others behind its own', () => {
		fc.assert(
			fc.property(written, (query) => {
				const others = 'utm=a&x=1%2C2&utm=b';
				const { again } = rewrite(`?${others}&${query.slice(1)}`);
				expect(again).toBe(query === '' ? `?${others}` : `${query}&${others}`);
			})
		);
	});
});
