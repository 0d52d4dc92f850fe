/** The European hook of a brief: words of buttons on pages, and of the basket. */
export const briefHook = {
	take: 'Take into the brief as European hook',
	taken: 'It is the European hook of the brief.',
	item: 'European hook of the brief'
};
