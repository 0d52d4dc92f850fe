import { expect, it } from 'vitest';
import { isNamedSo } from './named-so.ts';

it('finds a name by the beginnings of its words, in any order, without accents', () => {
	for (const query of ['timis', 'TIMIȘOARA', 'soc timisoara'])
		expect(isNamedSo('Timișoara: social', query)).toBe(true);
	for (const query of ['', ' ', 'oara', 'timisoara housing'])
		expect(isNamedSo('Timișoara: social', query)).toBe(false);
});
