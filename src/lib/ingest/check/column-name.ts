import { withoutInvisible } from '../../domain/invisible.ts';

/** A column name as the contract writes it, whatever case, spaces and invisible signs the file has. */
export const columnName = (cell: string): string =>
	withoutInvisible(cell)
		.trim()
		.toLowerCase()
		.replace(/[\s\u2010-\u2015-]+/gu, '_');
