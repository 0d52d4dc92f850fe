/** The reader's own claim check, on the search and on the page of a theme. */
export const claimCheck = {
	open: 'Check a claim: sort the cities',
	openHint: 'For, against or silent, each with its records; kept in your brief.',
	title: 'Your claim check',
	lead: 'Say the claim in your words, then sort each city by what its records say. A city is silent where you looked and found nothing on it; one that you have not sorted is counted with nobody.',
	claim: 'The claim',
	none: 'Not sorted',
	evidence: 'Records to keep as evidence',
	nothing: 'Nothing of it was found here.',
	profile: (city: string) => `Read the profile of ${city}`,
	more: (count: number) => `${count} more`,
	moreCities: (count: number) => `Show ${count} more cities`,
	kept: (count: string) => `${count}. Kept in the brief.`,
	failed: 'The records could not be fetched. Check the connection and press again.',
	/** On the brief, at a finding that was begun elsewhere. */
	goOn: 'Go on sorting from what was found'
};
