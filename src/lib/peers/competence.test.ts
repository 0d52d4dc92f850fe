import { describe, expect, it } from 'vitest';
import { holderOf } from './competence.ts';

describe('who holds a competence', () => {
	it.each([
		['The municipality has the key role.', 'locally'],
		['Reception is a federal task.', 'elsewhere'],
		['Cities have no formal mandate.', 'elsewhere'],
		['Courses end with a certificate.', null]
	])('%s %s', (text, holder) => {
		expect(holderOf(text)).toBe(holder);
	});

	it.each([
		['yes', 'locally'],
		['part', 'locally'],
		['no', 'elsewhere'],
		[null, null]
	] as const)('that was coded %s is held %s, whatever its words', (holds, holder) => {
		expect(holderOf('The state decides.', { level: 'region', holds, themeIds: [] })).toBe(holder);
	});
});
