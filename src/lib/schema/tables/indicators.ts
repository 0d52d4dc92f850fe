import { choice, id, number, optional, reference, text } from '../column.ts';
import { period } from '../pages.ts';
import { AREA_BASES, GEOGRAPHIES, MEASURES, QUALIFIERS, LEVEL_WORDS } from '../../domain/choices.ts';
import { defineTable, provenance, section, type RowOf } from '../table.ts';

export const indicators = defineTable({
	name: 'indicators',
	description: 'What the figures measure.',
	key: ['indicator_id'],
	required: false,
	columns: {
		indicator_id: id('The indicator.'),
		label: text('Name of the indicator.'),
		unit: text('Unit of its values: persons, percent, places, currency-eur and so on.'),
		definition: text('What exactly is counted.'),
		better: optional(text('Whether more or less is better, only where nobody would dispute it.')),
		measure: optional(
			choice(
				MEASURES,
				'A stock on a day, a flow over a period, a rate, a capacity, a target, a projection or an event.'
			)
		),
		family: optional(text('Indicators that a reader would be tempted to compare share a family.')),
		share_indicator_id: optional(
			reference('indicators', 'The indicator that gives the same thing as a share.')
		),
		...provenance
	}
});
export type Indicator = RowOf<typeof indicators>;

export const facts = defineTable({
	name: 'facts',
	description: 'The figures: value, unit, geography, period, definition and qualifier.',
	key: ['fact_id'],
	required: false,
	columns: {
		fact_id: id('The figure.'),
		city_id: reference('cities', 'The city whose profile gives it.'),
		indicator_id: reference('indicators', 'What it measures.'),
		group_id: optional(reference('groups', 'The group that it counts.')),
		value: number('The value in the unit of its indicator.'),
		value_max: optional(number('The upper end where the source gives a range.')),
		qualifier: choice(QUALIFIERS, 'How exact the source says it is.'),
		geography: choice(GEOGRAPHIES, 'The kind of area that it describes.', LEVEL_WORDS),
		geography_name: optional(text('Name of the area where it is not the city.')),
		geography_basis: optional(
			choice(AREA_BASES, 'Inferred where the source prints no area with the figure; left out, it prints one.')
		),
		period: optional(
			period(
				'Year, month or span that it describes; `2018/..` where the source says since when, and not until when.'
			)
		),
		text: text('The figure in one sentence.'),
		...section,
		...provenance
	}
});
export type Fact = RowOf<typeof facts>;
