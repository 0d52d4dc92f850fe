import { plural } from '../plural.ts';
import { membersView as texts } from './texts/members-view.ts';

const MEMBERS = { one: 'member', other: 'members' };

/** What the list of members says after a choice. Apart from the page's own text, so that the script stays small. */
export const membersView = {
	...texts,
	shown: (shown: number, all: number) =>
		shown === all ? `${plural(all, MEMBERS)} in all phases.` : `${shown} of ${plural(all, MEMBERS)}.`
};
