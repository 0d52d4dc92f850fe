import { date, id, languageTag, optional, reference, text, withDefault } from '../column.ts';
import { BASELINE_SOURCE, defineTable, provenance, type RowOf } from '../table.ts';

export const network = defineTable({
	name: 'network',
	description: 'The network itself; exactly one row.',
	key: ['network_id'],
	required: true,
	minimumRows: 1,
	maximumRows: 1,
	columns: {
		network_id: id('The network.'),
		title: text('Name of the network as it writes it.'),
		short_title: optional(text('A short name for headers and titles; the title where empty.')),
		programme: optional(text('The programme that it belongs to.')),
		start: optional(date('When it starts.')),
		end: optional(date('When it ends.')),
		lead_city_id: optional(reference('cities', 'The lead partner.')),
		summary: optional(text('What the network is for, in two or three sentences.')),
		baseline_source_id: withDefault(
			reference('sources', 'The document that the profiles come from.'),
			BASELINE_SOURCE,
			'the only source, or the tables themselves where there is none'
		),
		language: optional(languageTag('Language of the texts, as a BCP 47 tag; en where empty.')),
		licence: optional(
			text('Terms of the wording and structure of the tables; what the sources print keeps their own.')
		),
		...provenance
	}
});
export type Network = RowOf<typeof network>;
