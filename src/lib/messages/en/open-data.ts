import { plural } from '../plural.ts';

/** Opening one's own data on the Data page. */
export const openData = {
	label: 'Open your data',
	hint: 'A workbook (XLSX, ODS), a ZIP, or CSV files. You can also drop them anywhere on this page. They are read in your browser and sent nowhere.',
	folder: 'Choose a folder instead',
	files: 'Choose files instead',
	needsScript: 'Opening your own data needs scripts, which are off in this browser or did not come.',
	reading: (name: string) => `Reading ${name} …`,
	progress: (tables: number, rows: number) =>
		`${plural(tables, { one: 'table', other: 'tables' })} and ${plural(rows, { one: 'row', other: 'rows' })} so far`,
	cancel: 'Cancel',
	cancelled: 'Cancelled. Nothing was changed.',
	failed: (reason: string) => `The files could not be read: ${reason}`,
	dropHere: 'Drop the files to open them',
	sound: (network: string) => `${network} can be shown.`,
	broken: 'These tables cannot be shown yet.',
	kept: 'If you opened a network before, it is still there.',
	show: 'Show the dashboard with these tables',
	safe: 'The tables are kept in this browser, which may clear them one day: your file is the only safe copy.',
	notKept: (reason: string) => `The browser did not keep the tables: ${reason}`,
	counts: 'What was read',
	countsHead: { file: 'File or sheet', rows: 'Rows read', loaded: 'Rows loaded' },
	report: 'What was found',
	filter: 'Show',
	filterAll: 'Errors and warnings',
	search: 'Containing',
	shown: (shown: number, all: number) =>
		shown === all ? plural(all, { one: 'line', other: 'lines' }) : `${shown} of ${all} lines`,
	more: (count: number) => `Show ${count} more`,
	download: 'Download the report (CSV)',
	unknownReason: 'no reason given'
};
