export const themeMap = {
	grid: 'The same in the grid'
};
