import { expect, it } from 'vitest';
import { address } from './address.ts';

it('says nothing of an address that is right', () => {
	expect(address.dropped([])).toBe('');
});

it('says what is not there with its key in words, and why a value that is there has no effect', () => {
	const said = address.dropped(
		[
			{ key: 'cities', value: 'atlantis', why: 'unknown' },
			{ key: 'theme', value: 'magic', why: 'unknown' },
			{ key: 'sort', value: 'rate', why: 'not-sortable' },
			{ key: 'cities', value: 'eburg', why: 'too-many' }
		],
		(value) => value.toUpperCase()
	);
	expect(said).toBe(
		'The address asks for what is not here, so it was left out: city “atlantis” and theme “magic”. ' +
			'RATE cannot be sorted, because its figures do not compare. ' +
			'EBURG was left out: no more of them fit side by side.'
	);
});
