import type { ChangeKind } from '../../../domain/choices.ts';

export const changes = {
	title: 'Changes in the tables',
	description: 'What was added, changed and removed in the tables from version to version.',
	notLogged: 'The latest changes are not in the log yet.',
	suggest: 'Suggest a change of your own:',
	none: 'No change has been logged yet.',
	counts: 'Changes by table',
	table: 'Table',
	kind: { added: 'Added', changed: 'Changed', removed: 'Removed' } satisfies Record<ChangeKind, string>,
	empty: 'empty',
	source: 'Rests on:',
	gone: 'The record is gone. Its address leads here.',
	goneOnPage: 'No longer in the tables',
	goneMore: 'What became of it'
};
