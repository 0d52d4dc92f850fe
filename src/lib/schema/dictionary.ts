import { isHeaderRequired, isOptional, metaOf, type Column } from './column.ts';
import type { AnyTable } from './table.ts';

const code = (word: string): string => `\`${word}\``;

const either = (words: readonly string[]): string =>
	words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

const bounds = (minimum?: number, maximum?: number): string => {
	if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
	if (minimum !== undefined) return ` of ${minimum} or more`;
	return maximum === undefined ? '' : ` of ${maximum} or less`;
};

/** How the cells of a column are written, in a few words of Markdown. */
export const writtenAs = (column: Column): string => {
	const meta = metaOf(column);
	const { kind, references = '', referencesTableIn, tablesByWord, choices, expected } = meta;
	switch (kind) {
		case 'id':
			if (referencesTableIn !== undefined && tablesByWord !== undefined)
				return `id of the table that ${code(referencesTableIn)} stands for`;
			if (referencesTableIn !== undefined) return `id of the table in ${code(referencesTableIn)}`;
			return references === '' ? 'id' : `id of ${code(references)}`;
		case 'ids':
			return `ids of ${code(references)}, with ${code(';')} between them`;
		case 'list':
			return `texts, with ${code(';')} between them`;
		case 'number':
			return `number${bounds(meta.minimum, meta.maximum)}`;
		case 'integer':
			return `whole number${bounds(meta.minimum, meta.maximum)}`;
		case 'date':
			return `${code('YYYY-MM-DD')}, ${code('YYYY-MM')} or ${code('YYYY')}`;
		case 'choice':
			return either((choices ?? []).map(code));
		case 'url':
			return 'web address';
		case 'text':
			return expected ?? 'text';
	}
};

const emptiness = (column: Column): string => {
	if (!isOptional(column)) return 'no';
	const { whenEmpty } = metaOf(column);
	if (whenEmpty !== undefined) return `yes, or no column: ${whenEmpty}`;
	return isHeaderRequired(column) ? 'yes' : 'yes, or no column';
};

/** Markdown would end a cell at a bar. */
const cell = (text: string): string => text.replaceAll('|', '\\|');

const tableEntry = (table: AnyTable): string => {
	const { name, description, key, required, minimumRows, maximumRows, columns } = table;
	const rows =
		maximumRows === 1 ? ' Exactly one row.' : minimumRows === undefined ? '' : ' At least one row.';
	const need = required ? `Required.${rows}` : 'Optional.';
	const lines = Object.entries(columns).map(([column, definition]) => {
		const { description: holds } = metaOf(definition);
		return `| ${code(column)} | ${cell(holds)} | ${cell(writtenAs(definition))} | ${emptiness(definition)} |`;
	});
	return [
		`### ${name}.csv`,
		'',
		`${description} Key: ${key.map(code).join(' + ')}. ${need}`,
		'',
		'| column | holds | written as | may be empty |',
		'| --- | --- | --- | --- |',
		...lines
	].join('\n');
};

/** The data dictionary of some tables as Markdown, from the schemas that the loader checks files against. */
export const dictionary = (tables: readonly AnyTable[]): string => tables.map(tableEntry).join('\n\n');
