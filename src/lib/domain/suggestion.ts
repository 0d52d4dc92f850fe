/** The columns of the CSV of changes that a reader saves, in their order. */
export const SUGGESTION_COLUMNS = [
	'table',
	'record_id',
	'column',
	'old_value',
	'new_value',
	'why',
	'source',
	'role',
	'date'
] as const;
export type SuggestionColumn = (typeof SUGGESTION_COLUMNS)[number];

/** A change to one cell of one record that a reader suggests. Who suggests it is a role, not a name. */
export type Suggestion = Readonly<Record<SuggestionColumn, string>>;
