import { plural } from '../plural.ts';
import { data as texts } from './texts/data.ts';

/** The pages of the tables, and opening one's own. */
export const data = {
	...texts,
	description: (network: string) =>
		`Every table behind the ${network} dashboard: preview, dictionary, download, what a check of it says.`,
	version: (version: string) => `Dataset ${version}.`,
	csv: (name: string) => `${name}.csv`,
	noRows: (names: string) => `Without rows here: ${names}.`,
	emptyCell: {
		...texts.emptyCell,
		means: (words: string) => `yes, or no column: ${words}`
	},
	previewCaption: (shown: number, all: number) =>
		shown === all
			? `All ${plural(all, { one: 'row', other: 'rows' })}.`
			: `The first ${shown} of ${all} rows; the file has all.`,
	tableDescription: (name: string, network: string) =>
		`The table ${name} of ${network}: its columns, its first rows, its file.`,
	warnings: (count: number) =>
		`No errors, ${plural(count, { one: 'warning', other: 'warnings' })}: the tables can be used, and this is worth knowing.`
};
