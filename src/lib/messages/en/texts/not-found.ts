export const notFound = {
	title: 'This page does not exist',
	lead: 'The address may be mistyped, or the record may have moved with a newer dataset.',
	go: 'From here you can go to:'
};
