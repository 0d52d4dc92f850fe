export const basket = {
	add: 'Put in the basket',
	remove: 'Take out of the basket',
	full: 'Collected on this page only: this browser’s storage is full or closed. The link takes the basket to the brief, where you can save it as a file.',
	open: 'Open the brief'
};
