import { plural } from '../plural.ts';
import { dataReport as texts } from './texts/data-report.ts';

export type Severity = 'error' | 'warning';

/** What a check of tables says, in words for people who do not program. */
export const dataReport = {
	...texts,
	line: (line: number) => `line ${line}`,
	times: (count: number) => `${count} times`,
	alsoIn: (places: string, more: number) =>
		more > 0 ? `Also: ${places} and ${more} more.` : `Also: ${places}.`,
	summary: (errors: number, warnings: number) =>
		[
			errors > 0 ? plural(errors, { one: 'error', other: 'errors' }) : 'no errors',
			warnings > 0 ? plural(warnings, { one: 'warning', other: 'warnings' }) : 'no warnings'
		].join(', ')
};
