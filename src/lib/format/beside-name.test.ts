import { expect, it } from 'vitest';
import { besideName } from './beside-name.ts';

it.each([
	['Shelter places', 'places', ''],
	['Transnational researcher subgroup', 'Subgroup', ''],
	['Places', 'places', ''],
	['Workplaces', 'places', 'places'],
	['Inhabitants', 'persons', 'persons']
])('beside “%s” the word “%s” reads “%s”', (name, word, said) => {
	expect(besideName(name, word)).toBe(said);
});
