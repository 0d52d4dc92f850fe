import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import { figureArea, figureFamilies } from './figure-families.ts';

describe('the area of a figure', () => {
	it.each([
		['a figure of the town itself', 'municipality', 'municipality', null, 'own'],
		['a place beside the town', 'municipality', 'municipality', 'around the town', 'part'],
		['the province around a town', 'municipality', 'province', null, 'wider'],
		['the country, named', 'municipality', 'country', 'Croatia', 'wider'],
		['a figure of the département itself', 'department', 'department', null, 'own'],
		['a town in the département', 'department', 'municipality', null, 'part'],
		['the region around the département', 'department', 'region', null, 'wider'],
		['a town in the region', 'region', 'municipality', null, 'part'],
		['a county in the region', 'region', 'county', null, 'part'],
		['the county around an association', 'association-of-municipalities', 'county', null, 'wider'],
		['a figure of the metropolitan area itself', 'metropolitan-area', 'metropolitan-area', null, 'own']
	] as const)('%s', (_, level, geography, geographyName, expected) => {
		expect(figureArea({ geography, geographyName }, level)).toBe(expected);
	});
});

describe('the figures of a profile', () => {
	const { facts, indicators } = datasetIn('tests/fixtures/tiny-network');
	const town = { level: 'municipality' } as const;

	it('stand by family in the order of the indicators, whatever the order of the rows', () => {
		const families = figureFamilies(town, [...facts].reverse(), indicators);
		expect(families.map(({ family }) => family)).toEqual(['newcomers']);
		expect(families[0]!.figures.map(({ indicator }) => indicator.indicatorId)).toEqual([
			'winter-workers',
			'residents-from-abroad',
			'residents-from-abroad-share',
			'residents-from-abroad-share'
		]);
	});

	it('come last where they have no family', () => {
		const loners = indicators.map((indicator, index) =>
			index === 0 ? { ...indicator, family: null } : indicator
		);
		expect(figureFamilies(town, facts, loners).map(({ family }) => family)).toEqual(['newcomers', null]);
	});

	it('are refused where an indicator is missing', () => {
		expect(() => figureFamilies(town, facts, [])).toThrow('no indicator: winter-workers');
	});
});
