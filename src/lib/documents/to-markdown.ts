import { plainText, type Block, type Inline, type TextDocument } from './document.ts';

/** Characters that could start or end markup anywhere in a line. */
const MARKUP = /[\\`*_{}[\]<>|~$]/g;
/** What starts a block when it stands first: headings, quotes, lists, rules, numbered items, setext lines. */
const BLOCK_START = /^(\s*)([#>+\-=]|\d+[.)])/;

/** Text as it is read, whatever signs it holds: nothing in it becomes markup, and it stays on one line. */
export const escapeMarkdown = (text: string): string =>
	plainText(text)
		.replaceAll(/\s*[\r\n]+\s*/g, ' ')
		.replaceAll('&', '&amp;')
		.replaceAll(MARKUP, (sign) => (sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : `\\${sign}`))
		.replace(
			BLOCK_START,
			(_, space: string, start: string) => `${space}${start.slice(0, -1)}\\${start.slice(-1)}`
		);

/** Signs around a text, and not around the spaces at its ends: beside a space they would be read as they stand. */
const marked = (text: string, sign: '*' | '**'): string =>
	text.replace(/^(\s*)(\S(?:.*\S)?)(\s*)$/s, `$1${sign}$2${sign}$3`);

/** Writes a document as Markdown (CommonMark with footnotes and pipe tables). Pictures become their words. */
export function toMarkdown(document: TextDocument): string {
	const notes: string[] = [];

	const inline = (run: Inline): string => {
		let text = escapeMarkdown(run.text);
		if (run.strong) text = marked(text, '**');
		if (run.emphasis) text = marked(text, '*');
		if (run.href) text = `[${text}](<${encodeURI(run.href).replaceAll('>', '%3E')}>)`;
		if (run.note) {
			const place = notes.push('') - 1;
			notes[place] = `[^${place + 1}]: ${run.note.map(inline).join('')}`;
			text += `[^${place + 1}]`;
		}
		return text;
	};
	const line = (runs: readonly Inline[]): string => runs.map(inline).join('');

	const block = (part: Block): string => {
		switch (part.type) {
			case 'heading':
				return `${'#'.repeat(part.level + 1)} ${escapeMarkdown(part.text)}`;
			case 'paragraph':
				return line(part.content);
			case 'list':
				return part.items
					.map((item, index) => `${part.ordered ? `${index + 1}.` : '-'} ${line(item)}`)
					.join('\n');
			case 'table':
				return [
					`${escapeMarkdown(part.caption)}\n`,
					`| ${part.header.map(escapeMarkdown).join(' | ')} |`,
					`|${part.header.map(() => ' --- |').join('')}`,
					...part.rows.map((row) => `| ${row.map(line).join(' | ')} |`)
				].join('\n');
			case 'picture':
				return `*${escapeMarkdown(part.caption)}* ${escapeMarkdown(part.alternative)}`;
		}
	};

	const body = document.blocks.map(block);
	return [`# ${escapeMarkdown(document.title)}`, ...body, ...notes].join('\n\n') + '\n';
}
