import { MEASURES } from '../../src/lib/domain/choices.ts';

/** Ids that the rows of every city refer to. */
export const SOURCE = 'generated-report';
const numbered = (word: string, count: number): readonly string[] =>
	Array.from({ length: count }, (_, index) => `${word}-${index + 1}`);
export const THEMES = numbered('theme', 9);
export const GROUPS = numbered('group', 8);
export const INDICATORS = numbered('indicator', 40);
export const FUNDS = ['FUND A', 'FUND B', 'FUND C'];

const editorial = { source_id: SOURCE, page: null, basis: 'editorial' };

const networkRow = (cities: number) => ({
	network_id: 'generated',
	title: `Generated network of ${cities}`,
	short_title: `Generated ${cities}`,
	programme: 'None',
	start: '2024-01',
	end: '2026-12',
	lead_city_id: 'city-1',
	summary: 'Made by a script to measure how pages grow. Nothing in it is true.',
	baseline_source_id: SOURCE,
	language: 'en',
	...editorial
});

/** The tables that do not grow with the cities. */
export const sharedRows = (cities: number) => ({
	network: [networkRow(cities)],
	sources: [
		{
			source_id: SOURCE,
			title: 'A report that does not exist',
			publisher: 'scripts/generate-network.ts',
			published: '2024-01',
			kind: 'generated',
			language: 'en'
		}
	],
	themes: THEMES.map((id, index) => ({
		theme_id: id,
		position: index + 1,
		category: `Heading ${1 + Math.floor(index / 3)}`,
		label: `Theme ${index + 1} of the generated network`,
		short_label: `Theme ${index + 1}`,
		question: 'What do cities need here?',
		...editorial
	})),
	groups: GROUPS.map((id, index) => ({
		group_id: id,
		position: index + 1,
		label: `Group ${index + 1}`,
		...editorial
	})),
	indicators: INDICATORS.map((id, index) => ({
		indicator_id: id,
		label: `Indicator ${index + 1}`,
		unit: index % 3 === 0 ? 'percent' : 'persons',
		definition: 'What this indicator counts, in a sentence.',
		measure: MEASURES[index % MEASURES.length]!,
		family: `family-${1 + (index % 10)}`,
		...editorial
	}))
});
