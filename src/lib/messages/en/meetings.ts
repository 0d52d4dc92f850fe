import { plural } from '../plural.ts';
import { meetings as texts } from './texts/meetings.ts';

const MEETINGS = { one: 'meeting', other: 'meetings' };

/** The list of meetings and the page of one. */
export const meetings = {
	...texts,
	description: (network: string) =>
		`When the cities of ${network} meet, who hosts, on which themes, with agenda and preparation; dates as precise as the source.`,
	count: (count: number) => plural(count, MEETINGS),
	calendarNote: (withDays: number, all: number) =>
		withDays === all
			? 'for all meetings'
			: `for the ${withDays} of ${plural(all, MEETINGS)} whose days are stated; the file names the others`,
	calendarTitle: (network: string) => `${network}: meetings`,
	calendarDescription: (source: string, version: string) =>
		`Meetings as stated in: ${source}. Dataset ${version}. Whole days, without hours: the source gives none.`,
	oneDescription: (title: string, when: string) => `${title}, ${when}: agenda, preparation, host and themes.`
};
