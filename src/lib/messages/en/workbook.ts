import { workbook as texts } from './texts/workbook.ts';
/** What the workbook to fill in says. */
export const workbook = {
	...texts,
	title: (network: string) => `The tables of ${network}`,
	sheet: (name: string, holds: string, isRequired: boolean) => `${name}${isRequired ? ' *' : ''} - ${holds}`,
	whenEmpty: (words: string) => `May stay empty: then it means ${words}.`,
	idOf: (table: string) => `Ids of the sheet ${table}.`
};
