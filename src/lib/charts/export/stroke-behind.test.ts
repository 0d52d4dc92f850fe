import { describe, expect, it } from 'vitest';
import { strokeBehind } from './stroke-behind.ts';

describe('strokeBehind', () => {
	it('draws the outline of words first, and over it the words without one', () => {
		const text =
			'<text y="3" fill="black" stroke="white" stroke-width="3px" paint-order="stroke" id="a">A &amp; B</text>';
		expect(strokeBehind(`<g>${text}</g>`)).toBe(
			'<g><text y="3" fill="black" stroke="white" stroke-width="3px" aria-hidden="true">A &amp; B</text>' +
				'<text y="3" fill="black" id="a" stroke="none">A &amp; B</text></g>'
		);
	});

	it('leaves other words, and words between outlined ones, as they are', () => {
		const plain = '<text x="1">plain</text>';
		expect(strokeBehind(plain)).toBe(plain);
		const outlined = '<text stroke="white" paint-order="stroke">o</text>';
		expect(strokeBehind(outlined + plain + outlined).match(/<text/g)).toHaveLength(5);
	});
});
