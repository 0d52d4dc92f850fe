import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cityDataset } from '../../../tests/support/places.ts';
import { partnerCountries } from '../pages/city-map.ts';
import { baseMapSvg } from './base-map-svg.ts';
import { readBaseMap } from './read-base-map.ts';
import { readToken } from './read-token.ts';
import { currentSite } from './site.ts';

describe('baseMapSvg', () => {
	const cities = cityDataset();
	const look = {
		base: readBaseMap(),
		countries: partnerCountries(cities),
		sheet: currentSite().tokenSheet
	};
	const svg = baseMapSvg(cities, look);

	it('has land, partner countries and borders, and follows the colour scheme', () => {
		for (const id of ['land', 'partners', 'borders'])
			expect(svg).toMatch(new RegExp(`<path id="${id}" d="m`));
		expect(svg).toContain('prefers-color-scheme:dark');
	});

	it('is small, even for a network that spans the continent', () => {
		expect(gzipSync(svg).length).toBeLessThan(15_000);
	});

	it('asks for nothing from elsewhere', () => {
		expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|@import/);
	});
});

describe('readToken', () => {
	it('reads both colours of a role', () => {
		const sheet = ':root { --map-sea: light-dark(azure, black); --map-land: white; }';
		expect(readToken('--map-sea', sheet)).toEqual({ light: 'azure', dark: 'black' });
	});

	it('stops at a token that is missing or has one colour only', () => {
		expect(() => readToken('--map-land', ':root { --map-land: white; }')).toThrow(
			'no light-dark() colour --map-land'
		);
	});
});
