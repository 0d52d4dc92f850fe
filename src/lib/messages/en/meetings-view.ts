import { plural } from '../plural.ts';
import { meetingsView as texts } from './texts/meetings-view.ts';

const MEETINGS = { one: 'meeting', other: 'meetings' };

/** What the script of the meetings says after a choice. Apart from the page's own text, so that the script stays small. */
export const meetingsView = {
	...texts,
	shown: (shown: number, all: number) =>
		shown === all ? `${plural(all, MEETINGS)}.` : `${shown} of ${plural(all, MEETINGS)}.`,
	calendarNote: (withDays: number, shown: number) =>
		withDays === 0
			? 'none of the meetings shown has a day'
			: `for the ${withDays} of ${plural(shown, MEETINGS)} shown whose days are stated; the file names the others`
};
