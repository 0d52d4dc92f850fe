import { groupBy } from '../src/lib/selectors/group-by.ts';
import type { NoteKind } from '../src/lib/domain/choices.ts';
import type { Dataset, Note } from '../src/lib/domain/dataset.ts';
import { formatPages } from '../src/lib/format/pages.ts';
import type { Problem } from '../src/lib/ingest/problem.ts';

/** The headings of the remarks, in the order in which they are read; how tables were made is told by hand. */
const HEADINGS: readonly (readonly [NoteKind, string])[] = [
	['inferred', 'What was inferred'],
	['missing', 'What is missing or left out'],
	['conflict', 'Conflicts in the report'],
	['slip', 'Slips of the report']
];

const line = ({ text, page, recordTable }: Note): string => {
	const where = [formatPages(page), recordTable && `\`${recordTable}.csv\``].filter(Boolean).join(', ');
	return `- ${text}${where ? ` (${where})` : ''}`;
};

/** Every remark of a network as Markdown: by kind, first those on the whole network, then city by city. */
export function remarksText({ notes, cities }: Dataset): string {
	return HEADINGS.flatMap(([kind, heading]) => {
		const byCity = groupBy(
			notes.filter((note) => note.kind === kind),
			({ cityId }) => cityId
		);
		if (byCity.size === 0) return [];
		const whole = (byCity.get(null) ?? []).map(line).join('\n');
		const single = cities.flatMap(({ cityId, name }) => {
			const own = byCity.get(cityId);
			return own ? [`**${name}**\n\n${own.map(line).join('\n')}`] : [];
		});
		return [`### ${heading}`, ...(whole ? [whole] : []), ...single];
	}).join('\n\n');
}

/** The warnings of the data check as Markdown, without their lines, which move with every row. */
export const warningsText = (problems: readonly Problem[]): string =>
	problems
		.filter(({ severity }) => severity === 'warning')
		.map(({ file, column, message }) => `- \`${file}\`${column ? `, ${column}` : ''}: ${message}`)
		.join('\n') || 'none';
