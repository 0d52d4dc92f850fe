export const paging = {
	cities: 'Pages, by city',
	practices: 'Pages of practices'
};
