import type { ServedNetwork } from './network-site.ts';
import type { Control } from './recorder.ts';
import type { MeasuredPage } from './visits.ts';

const choose = (control: string, rows: string): Control => ({ control, act: 'choose', rows });
const press = (control: string, rows: string): Control => ({ control, act: 'press', rows });

/** The pages that are measured, by their path; a sort before a filter, which could leave nothing to be sorted. */
const PAGES: Readonly<Record<string, (cityId: string) => [path: string, ...controls: Control[]]>> = {
	floor: () => ['floor', press('thead button', 'tbody tr'), choose('[name="country"]', 'tbody tr')],
	home: () => [''],
	cities: () => [
		'cities/',
		press('main thead button', 'tr[data-city]'),
		choose('select[name="country"]', 'tr[data-city]')
	],
	grid: () => [
		'grid/',
		{
			control: 'main input[name="q"]',
			act: 'type',
			// The last city: a word that is part of many names would leave most of them.
			wordsOf: 'table[data-grid] tbody tr:last-child th',
			rows: 'table[data-grid] tbody tr'
		}
	],
	compare: () => ['compare/', press('input[name="show"][value="differs"]', 'main tbody tr')],
	swot: () => ['swot/', choose('select[name="theme"]', 'main article, main li')],
	profile: (cityId) => [`cities/${cityId}/`],
	finder: (cityId) => [`peers/${cityId}/`, choose('select[name="ask"]', 'main article')],
	search: () => [
		'search/',
		{
			control: 'main input[name="q"]',
			act: 'type',
			wordsOf: 'main select[name="city"] option + option',
			rows: 'main li'
		}
	],
	brief: () => ['brief/']
};

/** The pages of a served network, each by its name and the number of cities. */
export function measuredPages({ url, cities, cityId }: ServedNetwork): MeasuredPage[] {
	return Object.entries(PAGES).map(([name, page]) => {
		const [path, ...controls] = page(cityId);
		return { name: `${name} ${cities}`, url: `${url}/${path}`, controls };
	});
}
