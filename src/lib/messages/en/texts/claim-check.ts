export const claimCheck = {
	open: 'Check a claim: sort the cities',
	openHint: 'Bears it out, counter-example or silent, each with its records; kept in your brief.',
	title: 'Your claim check',
	lead: 'Say the claim in your words, then open the records of each city, sort it by what they say and choose the ones that show it: nothing is chosen for you. A city is silent where you opened its records and found nothing on it; one that you have not opened counts as not looked at.',
	claim: 'The claim',
	none: 'Not sorted',
	evidence: 'Records to keep as evidence',
	unbacked: 'No record is chosen: the brief says that this city was sorted without one.',
	notLooked: 'Not looked at yet.',
	nothing: 'Nothing of it was found here.',
	failed: 'The records could not be fetched. Check the connection and press again.',
	/** On the brief, at a finding that was begun elsewhere. */
	goOn: 'Go on sorting from what was found',
	/** As above, where it was begun from an ask. */
	toAsk: 'All records of the ask'
};
