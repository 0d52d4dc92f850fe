export const peersFinder = {
	working: 'Loading the matches …',
	failed: 'The matches could not be loaded; the page shows the standard ones. Reload to try again.',
	sameOrder: 'The order stays the same.',
	shownAsk: 'One ask is shown, with all its hosts.',
	shownAll: 'All asks are shown under the standard weights.'
};
