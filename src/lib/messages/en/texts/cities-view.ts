export const citiesView = {
	byName: 'city',
	none: 'No city has all of this. Widen a filter or reset.',
	/** Rows between the ranked cities and the others. */
	markedHead: 'Not ranked: these figures do not compare with those above',
	emptyHead: 'Nothing stated',
	fetchFailed: 'The table could not be fetched. Check the connection and try again.'
};
