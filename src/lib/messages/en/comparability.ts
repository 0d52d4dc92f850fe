/** Why two figures do not compare. */
export const comparability = {
	/** What differs, in one or two words. */
	difference: {
		definition: 'definition',
		unit: 'unit',
		measure: 'flow or stock',
		geography: 'area',
		period: 'period',
		qualifier: 'exactness'
	},
	/** One sentence on two figures: this one's word, then that of the figure or figures it is set beside. */
	why: {
		definition: () => 'Another definition: it counts other people or things.',
		unit: (own: string, other: string) => `Another unit: ${own}, not ${other}.`,
		measure: (own: string, other: string) => `Another measure: ${own}, not ${other}.`,
		geography: (own: string, other: string) => `Another area: ${own}, not ${other}.`,
		period: (own: string, other: string) => `Another period: ${own}, not ${other}.`,
		qualifier: (own: string, other: string) => `Another exactness: ${own}, not ${other}.`
	},
	/** How exact a figure is, where that keeps it from being compared. */
	exactness: {
		exact: 'printed without a qualifier',
		approximate: '“about” or an estimate',
		bound: 'a limit or range'
	},
	twoBounds: 'Both are limits or ranges: which is more cannot be told.',
	/** A measure that the table leaves out, between two others. */
	noMeasure: 'none stated',
	/** A period that the source leaves out, between two others. */
	noPeriod: 'none stated',
	periodUnknown: 'No period is stated: they may be of different years.'
};
