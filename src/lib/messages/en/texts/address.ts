/** Keys of the address in words, where they are not the word itself. */
export const addressKeys: Readonly<Record<string, string>> = {
	q: 'words',
	cities: 'city',
	columns: 'column',
	access: 'access to the fund',
	kind: 'kind of entry',
	ask: 'need or plan',
	learner: 'city that learns',
	show: 'rows shown'
};
