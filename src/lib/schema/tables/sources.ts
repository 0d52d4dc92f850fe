import { date, id, languageTag, mayBeEmpty, optional, text, url } from '../column.ts';
import { defineTable, type RowOf } from '../table.ts';

export const sources = defineTable({
	name: 'sources',
	description: 'The documents that the rows come from.',
	key: ['source_id'],
	required: false,
	columns: {
		source_id: id('The source.'),
		title: text('Title as published.'),
		publisher: text('Who published it.'),
		published: mayBeEmpty(date('When it was published; empty where it carries no date.')),
		url: optional(url('Where it can be read.')),
		licence: optional(text('Its terms of use, where they are known.')),
		kind: text('What sort of document it is.'),
		language: optional(languageTag('Its language, as a BCP 47 tag.'))
	}
});
export type Source = RowOf<typeof sources>;
