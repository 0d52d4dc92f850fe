export const map = {
	label: 'Map of the partner cities; every point is a link',
	skip: 'Skip the map',
	caption: 'The partner cities; their countries stand out from the land around them. Areas are true to size.',
	numbers: 'Where a name finds no room, the point carries its number from the list.',
	key: 'Where a name finds no room, a number stands for it; what it stands for is under the map.',
	noNames: 'There are too many cities to write their names on the map; the list names them all.',
	outside: 'outside the map',
	list: 'The cities on the map',
	source: 'Land: Natural Earth.'
};
