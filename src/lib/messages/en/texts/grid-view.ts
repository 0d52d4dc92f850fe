export const gridView = {
	nothing: 'No entry fits the choice.',
	loading: 'Loading the records …',
	failed: 'The records could not be loaded.',
	loadingParts: 'Reading the other cities …',
	failedParts: 'The other cities could not be read; the choice is made among those on this page.'
};
