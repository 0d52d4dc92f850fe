export const membersView = {
	none: 'No member has all of this. Change a filter or show all.'
};
