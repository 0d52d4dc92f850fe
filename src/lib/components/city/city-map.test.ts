import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { rendered } from '../../../../tests/support/rendered.ts';
import { cityDataset, PLACES } from '../../../../tests/support/places.ts';
import { readBaseMap } from '#lib/geo/base-map.ts';
import { cityLocatorSlice, cityMapSlice } from '#lib/pages/city-map.ts';
import { locatorLand, mapLand } from '#lib/pages/map-land.ts';
import CityList from './CityList.svelte';
import CityLocator from './CityLocator.svelte';
import CityMap from './CityMap.svelte';

const base = readBaseMap(JSON.parse(readFileSync('data/geo/europe.topojson', 'utf8')));
const dataset = cityDataset();
const map = cityMapSlice(dataset, base);
const href = (id: string) => `cities/${id}/`;
const count = (text: string, part: string) => text.split(part).length - 1;

describe('CityMap', () => {
	const { body } = render(CityMap, { props: { map, href, current: 'gent' } });

	it('links every city in both drawings, with its name and country', () => {
		for (const [id] of PLACES) expect(count(body, `href="cities/${id}/"`)).toBe(2);
		expect(body).toContain('<title>Tromsø, Norway</title>');
		expect(count(body, 'aria-current="true"')).toBe(2);
	});

	it('draws the land as one picture of its own', () => {
		expect(count(body, '<image')).toBe(2);
		expect(body).toMatch(/<image href="[^"]*map\/europe\.svg"/);
	});

	it('draws the land within a page whose first screen shows it, once for both drawings', () => {
		const inside = render(CityMap, { props: { map, href, land: mapLand(dataset, base) } }).body;
		expect(inside).not.toContain('<image');
		expect(count(inside, 'class="partners')).toBe(1);
		const [, id] = /<use href="#([^"]+)"/.exec(inside) ?? [];
		expect(inside).toContain(`<g id="${id}">`);
	});

	it('has an inset for the island, and says so in the caption', () => {
		expect(count(body, 'data-inset')).toBe(2);
		expect(body).toMatch(/<figcaption[^>]*>[^<]*(<!--.*?-->)*[^<]*In the box, enlarged: Linosa\./);
	});

	it('tells a class by shape, letter and word', () => {
		const marks = new Map([['gent', { shape: 'square', letter: 'A', label: 'has access' } as const]]);
		const marked = render(CityMap, { props: { map: cityMapSlice(dataset, base, { marks }), href } }).body;
		expect(marked).toContain('<title>Gent, Belgium: has access</title>');
		expect(marked).toMatch(/<text class="letter[^>]*>A<\/text>/);
	});
});

describe('CityList', () => {
	it('names every city with its country, as a list', () => {
		const { body } = render(CityList, { props: { map, href } });
		expect(count(body, '<li')).toBe(PLACES.length);
		expect(body).toContain('Kosovo');
		expect(body).not.toContain('class="place');
	});

	it('numbers the cities where the map does, and says which are off it', () => {
		const off = {
			...map,
			naming: 'some' as const,
			cities: map.cities.map((city) => ({ ...city, onMap: false }))
		};
		const { body } = render(CityList, { props: { map: off, href } });
		expect(count(body, 'class="place')).toBe(PLACES.length);
		expect(rendered(CityList, { map: off, href }).texts('listitem')[1]).toMatch(
			/2 Galway Ireland \(outside the map\)$/
		);
	});
});

describe('CityLocator', () => {
	it('is one picture that says where the city lies', () => {
		const city = map.cities.find(({ cityId }) => cityId === 'linosa')!;
		const layout = cityLocatorSlice(dataset, base, 'linosa')!;
		const land = locatorLand(dataset, base);
		const { body } = render(CityLocator, { props: { layout, land, city } });
		expect(body).toContain('role="img" aria-label="Where Linosa lies among the partner cities"');
		expect(count(body, '<a ')).toBe(0);
		expect(body.match(/h0/g)).toHaveLength(PLACES.length - 1);
		// A picture of its own would come a round trip after the text.
		expect(body).not.toContain('<image');
		expect(land.land.length + land.partners.length + land.borders.length).toBeLessThan(3_500);
	});
});
