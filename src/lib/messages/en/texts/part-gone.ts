export const partGone = {
	newVersion: 'A part of this page could not be loaded: a newer version of the site may be there.',
	reload: 'Reload'
};
