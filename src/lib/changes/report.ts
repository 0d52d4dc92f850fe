import { cellIn, cellsOf, type Cells, type TextTable } from './tables.ts';

const KINDS = ['added', 'changed', 'removed'] as const;

/** Rows by a word, in the order in which the words come. */
function groups<Row>(
	rows: readonly Row[],
	wordOf: (row: Row) => string
): ReadonlyMap<string, readonly Row[]> {
	const found = new Map<string, Row[]>();
	for (const row of rows) found.set(wordOf(row), [...(found.get(wordOf(row)) ?? []), row]);
	return found;
}

/** One line of a list: line breaks and signs of Markdown in a cell are not to end it. */
const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').replaceAll(/([\\`*_[\]<>|])/gu, '\\$1');

function line(row: Cells): string {
	const cell = (column: string): string => plain(cellIn(row, column));
	const reasons = [cell('why'), cell('source') && `Source: ${cell('source')}`].filter(Boolean).join(' ');
	const value = (column: string): string => (cell(column) === '' ? 'empty' : `“${cell(column)}”`);
	const what =
		cellIn(row, 'kind') === 'changed'
			? `, ${cell('column')}: ${value('old_value')} became ${value('new_value')}`
			: `: ${value(cellIn(row, 'kind') === 'added' ? 'new_value' : 'old_value')}`;
	return `- ${cell('changed_id')}${what}${reasons && `. ${reasons}`}`;
}

/** The changes by table and city as a table of Markdown. */
function countTable(rows: readonly Cells[]): readonly string[] {
	const places = rows.flatMap((row) => {
		const cities = cellIn(row, 'cities').split(';').filter(Boolean);
		return (cities.length > 0 ? cities : ['(network)']).map((city) => ({ city, row }));
	});
	const byPlace = groups(places, ({ city, row }) => `${cellIn(row, 'changed_table')} | ${city}`);
	return [
		'| Table | City | Added | Changed | Removed |',
		'| --- | --- | ---: | ---: | ---: |',
		...[...byPlace].map(([place, each]) => {
			const counts = KINDS.map((kind) => each.filter(({ row }) => cellIn(row, 'kind') === kind).length);
			return `| ${place} | ${counts.join(' | ')} |`;
		})
	];
}

/** The changes of one version as Markdown: how many by table and city, then each of them. */
function versionText(rows: readonly Cells[]): string {
	const [first = {}] = rows;
	const previous = cellIn(first, 'previous');
	const head = `## ${cellIn(first, 'version')} (${cellIn(first, 'changed_on')})`;
	const byTable = groups(rows, (row) => `${cellIn(row, 'changed_table')}, ${cellIn(row, 'kind')}`);
	return [
		head,
		...(previous ? ['', `After ${previous}.`] : []),
		'',
		...countTable(rows),
		...[...byTable].flatMap(([title, each]) => ['', `### ${title}`, '', ...each.map(line)])
	].join('\n');
}

/** Rows of the log as Markdown, the latest version first. */
export const changesText = (rows: readonly Cells[]): string =>
	[...groups(rows, (row) => cellIn(row, 'version')).values()].toReversed().map(versionText).join('\n\n');

/** The whole log as the text of a change log. */
export const changelogText = (log: TextTable): string =>
	[
		'# Change log',
		'',
		'Written by `npm run data:diff` and `npm run data:apply` from `changes.csv`. A version is the fingerprint of the tables.',
		'',
		changesText(log.rows.map((row) => cellsOf(log, row)))
	]
		.join('\n')
		.trimEnd() + '\n';
