export const themeQuestion = {
	unanswered: 'No practice of another city in the tables is on this subject. Who has something to bring?',
	/** Before what the profile of the host says of money. */
	moneySaid: 'On money its profile says:',
	others: 'Besides:'
};
