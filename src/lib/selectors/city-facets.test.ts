import { expect, it } from 'vitest';
import { fundsText, readFacetTexts, themesText } from './city-facets.ts';

it('reads facets back as they were written', () => {
	const texts = {
		country: 'RO',
		level: 'municipality',
		themes: themesText({ housing: ['need', 'action'], health: ['practice'] }),
		groups: 'women children',
		funds: fundsText({ fund: { access: 'no-access' }, other: { access: 'not-stated' } })
	};
	expect(texts.themes).toBe('housing:need+action health:practice');
	const facets = readFacetTexts('a-city', texts, new Map([['population', 'marked']]));
	expect([...facets.themes].map(([theme, kinds]) => [theme, [...kinds]])).toEqual([
		['housing', ['need', 'action']],
		['health', ['practice']]
	]);
	expect([...facets.groups]).toEqual(['women', 'children']);
	expect([...facets.funds]).toEqual([
		['fund', 'no-access'],
		['other', 'not-stated']
	]);
	expect(facets.ranks.get('population')).toBe('marked');
});

it('takes no text for no facets', () => {
	const facets = readFacetTexts(
		'a-city',
		{ country: '', level: '', themes: '', groups: '', funds: '' },
		new Map()
	);
	expect([facets.themes.size, facets.groups.size, facets.funds.size]).toEqual([0, 0, 0]);
});
