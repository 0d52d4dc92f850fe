import { withoutInvisible } from '../../domain/invisible.ts';

/** A column name as the contract writes it, whatever case, spaces and invisible signs the file has. */
export const columnName = (cell: string): string =>
	withoutInvisible(cell)
		.trim()
		.toLowerCase()
		// Of a column that the workbook to fill in marks as required.
		.replace(/\s*\*+$/u, '')
		.replace(/[\s_\u2800\u2010-\u2015-]+/gu, '_');
