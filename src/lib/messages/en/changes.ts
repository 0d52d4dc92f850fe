import type { ChangeKind } from '../../domain/choices.ts';

/** The log of what changed in the tables. */
export const changes = {
	title: 'Changes in the tables',
	description: 'What was added, changed and removed in the tables from version to version.',
	lead: (version: string) =>
		`These tables are version ${version}. A version is a fingerprint: the same tables give the same one, and every citation names it.`,
	notLogged: 'The latest changes are not in the log yet.',
	suggest: 'Suggest a change of your own:',
	none: 'No change has been logged yet.',
	version: (version: string, date: string) => `Version ${version}, ${date}`,
	previous: (version: string) => `The version before it: ${version}.`,
	counts: 'Changes by table',
	table: 'Table',
	kind: { added: 'Added', changed: 'Changed', removed: 'Removed' } satisfies Record<ChangeKind, string>,
	became: (column: string) => `${column}:`,
	empty: 'empty',
	source: 'Rests on:',
	gone: 'The record is gone. Its address leads here.',
	goneOnPage: 'No longer in the tables',
	goneLead: (version: string, date: string) =>
		`What stood here was taken out of the tables with version ${version}, on ${date}.`,
	goneMore: 'What became of it'
};
