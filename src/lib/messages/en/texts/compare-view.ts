export const compareView = {
	none: 'No row is left: choose “everything” and all themes to see them all.',
	otherRows: 'Rows that are about no single theme, such as figures and funds, are hidden.',
	loading: 'Fetching the profiles…',
	failed: 'The profiles could not be fetched. Check the connection and choose again.',
	/** Column heads of the file. */
	csv: {
		section: 'section',
		row: 'row',
		relation: 'relation',
		city: 'city',
		cityId: 'city_id',
		statement: 'statement',
		mark: 'mark',
		note: 'note',
		sourceId: 'source_id',
		page: 'page',
		basis: 'basis',
		record: 'record',
		address: 'address',
		view: 'view'
	}
};
