import { plural } from '../plural.ts';

const CHANGES = { one: 'suggested change', other: 'suggested changes' };

/** The form in which a reader suggests a change to a record. */
export const suggest = {
	title: 'Suggest a change',
	description: 'Correct a record of these tables: what should change, why, and what the correction rests on.',
	lead: 'Is a record wrong, or out of date? Say what it should be, why, and what that rests on. Your suggestions stay in this browser until you save them as a file and send it to whoever maintains these tables.',
	how: 'How a correction gets into the tables',
	steps: {
		open: 'Find the record, open the pages of its source beside it, and choose “Suggest a change”.',
		findIn: 'Records stand on the pages of the cities, and the search finds all of them:',
		say: 'Say what it should be, why, and on which source that rests. Give your role, not your name.',
		save: 'Save all suggestions as one file and send it to whoever maintains the tables.',
		apply:
			'They run one command over the file. It shows what would change, refuses what no longer fits, and writes the change with its reason into the log of changes.'
	},
	command: 'For the maintainer:',
	log: 'The log of changes',
	withoutScript:
		'The form needs JavaScript, which is off here. You can also download the table, correct the row in a spreadsheet, and send the file with a line on why and on which source it rests to whoever maintains these tables.',
	tables: 'The tables',
	choose: 'No record is chosen. Open a record’s source on its page and choose “Suggest a change” there.',
	unknown: (key: string) => `These tables have no record “${key}” to be changed.`,
	failed: 'The record could not be fetched.',
	retry: 'Try again',
	record: 'The record',
	now: 'In the tables now',
	empty: 'empty',
	column: 'What should change',
	value: 'What it should be',
	written: 'Written as:',
	mayBeEmpty: 'Leave the field empty to empty the cell.',
	why: 'Why',
	source: 'Source',
	sourceHint: 'A document with its page, or the address of a web page.',
	role: 'Your role',
	roleHint: 'For example “migration officer of the city”. Not your name.',
	same: 'This is what the tables have now.',
	keep: 'Keep this suggestion',
	keepEdited: 'Keep the edited suggestion',
	kept: 'Kept with the others.',
	keptUnsaved: 'Added to the list.',
	list: (count: number) => `${plural(count, CHANGES)} in this browser`,
	none: 'No suggestions yet.',
	became: 'becomes',
	edit: 'Edit',
	remove: 'Remove',
	of: (what: string, record: string) => `${what}: ${record}`,
	removed: 'Removed.',
	save: 'Save as one CSV file',
	notKept:
		'This browser keeps nothing for this site. The suggestions are lost when you leave the page: save them as a file first.',
	leave: 'Nothing is sent from here: you send the file.',
	fileName: (network: string, day: string) => `${network}-suggested-changes-${day}.csv`
};
