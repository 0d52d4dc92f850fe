import { plural } from '../plural.ts';
import { openData as texts } from './texts/open-data.ts';

/** Opening one's own data on the Data page. */
export const openData = {
	...texts,
	reading: (name: string) => `Reading ${name} …`,
	progress: (tables: number, rows: number) =>
		`${plural(tables, { one: 'table', other: 'tables' })} and ${plural(rows, { one: 'row', other: 'rows' })} so far`,
	failed: (reason: string) => `The files could not be read: ${reason}`,
	sound: (network: string) => `${network} can be shown.`,
	notKept: (reason: string) => `The browser did not keep the tables: ${reason}`,
	shown: (shown: number, all: number) =>
		shown === all ? plural(all, { one: 'line', other: 'lines' }) : `${shown} of ${all} lines`,
	more: (count: number) => `Show ${count} more`
};
