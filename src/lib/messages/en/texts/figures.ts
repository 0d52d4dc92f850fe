import type { CityLevel, Geography, Measure, Qualifier } from '../../../domain/choices.ts';

export const figures = {
	geography: {
		municipality: 'municipality',
		'association-of-municipalities': 'association of municipalities',
		'metropolitan-area': 'metropolitan area',
		district: 'district',
		province: 'province',
		county: 'county',
		department: 'département',
		region: 'region',
		country: 'country'
	} satisfies Record<Geography, string>,
	level: {
		municipality: 'Municipality',
		'association-of-municipalities': 'Association of municipalities',
		'metropolitan-area': 'Metropolitan area',
		district: 'District',
		county: 'County',
		province: 'Province',
		department: 'Département',
		region: 'Region'
	} satisfies Record<CityLevel, string>,
	measure: {
		stock: 'a number at one time',
		flow: 'a number over a period',
		rate: 'a rate',
		capacity: 'a capacity',
		target: 'a target',
		projection: 'a projection',
		event: 'a single event'
	} satisfies Record<Measure, string>,
	qualifier: {
		exact: 'as printed',
		about: 'about',
		'at-least': 'at least',
		'more-than': 'more than',
		'less-than': 'below',
		'up-to': 'up to',
		estimate: 'estimate'
	} satisfies Record<Qualifier, string>,
	areaInferred: 'area inferred',
	/** Units are words of the tables: one that is not here reads as it is written there. */
	unit: {
		persons: 'persons',
		percent: '%',
		'currency-eur': 'euro',
		count: 'number',
		'nights-per-year': 'nights a year',
		'square-metres': 'square metres'
	} as Readonly<Record<string, string>>,
	noPeriod: 'period not stated'
};
