import type { GridKind } from '../../domain/choices.ts';
import { plural } from '../plural.ts';
import { themes as texts } from './texts/themes.ts';

export const themes = {
	...texts,
	pageTitle: (label: string) => `Theme: ${label}`,
	count: (kind: GridKind, count: number, added: number) =>
		`${count} ${{ need: count === 1 ? 'city needs it' : 'cities need it', action: count === 1 ? 'plans it' : 'plan it', practice: count === 1 ? 'practises it' : 'practise it' }[kind]}${added > 0 ? ` (+ ${added} in profiles)` : ''}`,
	silentCount: (count: number) => `${plural(count, { one: 'city is', other: 'cities are' })} silent`,
	added: (cities: number) => `The profiles add ${plural(cities, { one: 'city', other: 'cities' })}:`
};
