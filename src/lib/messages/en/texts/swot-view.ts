export const swotView = {
	none: 'No entry is left. Widen a filter or reset.',
	noTheme: 'Under no theme',
	loading: 'Fetching the other cities…',
	failed: 'The other cities could not be fetched. Check the connection and try again.'
};
