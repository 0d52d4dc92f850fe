export const meetingsView = {
	none: 'No meeting has all of this. Change a filter or show all.',
	failed: 'The calendar could not be written. Check the connection and try again.'
};
