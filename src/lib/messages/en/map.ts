import { formatNumber } from '../../format/number.ts';

export const map = {
	label: 'Map of the partner cities; every point is a link',
	skip: 'Skip the map',
	caption: 'The partner cities; their countries stand out from the land around them. Areas are true to size.',
	numbers: 'Where a name finds no room, the point carries its number from the list.',
	key: 'Where a name finds no room, a number stands for it; what it stands for is under the map.',
	noNames: 'There are too many cities to write their names on the map; the list names them all.',
	enlarged: (names: string) => `In the box, enlarged: ${names}.`,
	kilometres: (length: number) => `${formatNumber(length)} km`,
	point: (name: string, country: string) => `${name}, ${country}`,
	markedPoint: (name: string, country: string, mark: string) => `${name}, ${country}: ${mark}`,
	outside: 'outside the map',
	list: 'The cities on the map',
	locator: (name: string) => `Where ${name} lies among the partner cities`,
	source: 'Land: Natural Earth.'
};
