export const themeQuestion = {
	unanswered: 'No practice of another city in the tables is on this subject. Who has something to bring?',
	others: 'Besides:'
};
