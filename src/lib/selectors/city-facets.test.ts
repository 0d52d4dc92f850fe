import { expect, it } from 'vitest';
import { readFacetTexts, themesText } from './city-facets.ts';

it('reads facets back as they were written', () => {
	const texts = {
		country: 'RO',
		level: 'municipality',
		themes: themesText({ housing: ['need', 'action'], health: ['practice'] }),
		groups: 'women children'
	};
	expect(texts.themes).toBe('housing:need+action health:practice');
	const facets = readFacetTexts('a-city', texts, new Map([['population', 'marked']]));
	expect([...facets.themes].map(([theme, kinds]) => [theme, [...kinds]])).toEqual([
		['housing', ['need', 'action']],
		['health', ['practice']]
	]);
	expect([...facets.groups]).toEqual(['women', 'children']);
	expect(facets.ranks.get('population')).toBe('marked');
});

it('takes no text for no facets', () => {
	const facets = readFacetTexts('a-city', { country: '', level: '', themes: '', groups: '' }, new Map());
	expect([facets.themes.size, facets.groups.size]).toEqual([0, 0]);
});
