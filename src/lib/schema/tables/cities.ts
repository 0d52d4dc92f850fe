import { choice, id, integer, list, number, optional, text } from '../column.ts';
import { country } from '../country.ts';
import { pages } from '../pages.ts';
import { CITY_LEVELS, LEVEL_WORDS, QUALIFIERS } from '../../domain/choices.ts';
import { defineTable, provenance, type RowOf } from '../table.ts';

export const cities = defineTable({
	name: 'cities',
	description: 'The partner authorities, one row each.',
	key: ['city_id'],
	required: true,
	minimumRows: 1,
	columns: {
		city_id: id('The city.'),
		name: text('Display name with its diacritics.'),
		aliases: list('Other spellings that people type.'),
		country_code: country('Country, as ISO 3166-1 alpha-2.'),
		latitude: number('Degrees north.', { minimum: -90, maximum: 90 }),
		longitude: number('Degrees east.', { minimum: -180, maximum: 180 }),
		level: choice(CITY_LEVELS, 'What sort of authority it is.', LEVEL_WORDS),
		population: optional(integer('Inhabitants as the source prints them.', { minimum: 0 })),
		population_qualifier: optional(choice(QUALIFIERS, 'How exact the source says the number is.')),
		profile_title: optional(text('Title of the profile as printed.')),
		headline: optional(text('What the profile is about, in one line of our own.')),
		coordinator_role: optional(text('Role of the local coordinator; never a name.')),
		summary: optional(text('The profile in a few sentences.')),
		social_climate: optional(text('What the profile says of the social climate on migration.')),
		baseline_pages: optional(pages('Pages of the profile; empty where the source has none, as on the web.')),
		...provenance
	}
});
export type City = RowOf<typeof cities>;
