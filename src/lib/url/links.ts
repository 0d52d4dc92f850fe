import { resolve } from '$app/paths';

/** Address of a page or record from its path within the site: `cities/liege/#liege-action-1`. Relative while prerendering, so that the site works in any folder of a server. */
export const linkTo = (path: string): string => resolve('/') + path;

/** Addresses of pages by what they show. */
export const links = {
	overview: (): string => linkTo(''),
	cities: (): string => linkTo('cities/'),
	/** The comparison table as a file: all cities, all columns. */
	citiesCsv: (): string => linkTo('cities/cities.csv'),
	/** The comparison table as data. */
	citiesJson: (): string => linkTo('cities/cities.json'),
	city: (cityId: string): string => linkTo(`cities/${cityId}/`),
	grid: (): string => linkTo('grid/'),
	/** The grid's column of a theme. */
	gridTheme: (themeId: string): string => linkTo(`grid/?theme=${themeId}`),
	search: (): string => linkTo('search/'),
	about: (): string => linkTo('about/'),
	source: (sourceId: string): string => linkTo(`about/#${sourceId}`)
};
