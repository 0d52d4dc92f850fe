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
