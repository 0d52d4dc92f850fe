/** What stands beside a match and is no part of its score. */
export const peersMarks = {
	meeting: (
		{ title, shares, isHosted }: { title: string; shares: 'subject' | 'theme'; isHosted: boolean },
		date: string,
		host: string
	) => {
		const on = shares === 'subject' ? 'Covered by a meeting' : 'A meeting on the theme';
		return `${on}${isHosted ? ` that ${host} hosts` : ''}: ${title}, ${date}`;
	},
	sameDifficulty: 'The host has the same difficulty:',
	sameDifficultyShort: 'The host has the same difficulty.',
	alsoDifficulty: 'has the same difficulty',
	/** Beside the number of asks that a record of another city shows ready. */
	onlyDifficult: (count: number) => `${count} only where the host has the same difficulty`
};
