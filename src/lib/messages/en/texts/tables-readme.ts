export const tablesReadme = {
	policyTitle: 'European policy context',
	policyDescription:
		'What the EU has set up with and for cities on the inclusion of migrants, and how it meets the themes of a network.'
};
