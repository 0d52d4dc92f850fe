import { plainText, type Block, type Inline, type TextDocument } from './document.ts';

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** Text for an HTML page, in content or in a quoted attribute. */
export const escapeHtml = (text: string): string =>
	plainText(text).replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign]!);

const STYLE =
	'body{font:11pt/1.45 "Source Sans 3","Segoe UI",sans-serif;max-width:42em;margin:2em auto;padding:0 1em}' +
	'table{border-collapse:collapse}th,td{border:1px solid;padding:.2em .5em;text-align:start;vertical-align:top}' +
	'.quiet{font-size:.85em}img{max-width:100%;height:auto}@page{size:A4;margin:18mm}';

const base64 = (bytes: Uint8Array): string =>
	btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

type WriteLine = (runs: readonly Inline[]) => string;

const table = ({ caption, header, rows }: Extract<Block, { type: 'table' }>, line: WriteLine): string =>
	`<table><caption>${escapeHtml(caption)}</caption><thead><tr>` +
	header.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('') +
	`</tr></thead><tbody>` +
	rows.map((row) => `<tr>${row.map((cell) => `<td>${line(cell)}</td>`).join('')}</tr>`).join('') +
	`</tbody></table>`;

const picture = ({ png, width, height, alternative, caption }: Extract<Block, { type: 'picture' }>): string =>
	`<figure><img src="data:image/png;base64,${base64(png)}" width="${width}" height="${height}" ` +
	`alt="${escapeHtml(alternative)}"><figcaption>${escapeHtml(caption)}</figcaption></figure>`;

function blockHtml(part: Block, line: WriteLine): string {
	switch (part.type) {
		case 'heading':
			return `<h${part.level + 1}>${escapeHtml(part.text)}</h${part.level + 1}>`;
		case 'paragraph':
			return `<p${part.quiet ? ' class="quiet"' : ''}>${line(part.content)}</p>`;
		case 'list': {
			const tag = part.ordered ? 'ol' : 'ul';
			return `<${tag}>${part.items.map((item) => `<li>${line(item)}</li>`).join('')}</${tag}>`;
		}
		case 'table':
			return table(part, line);
		case 'picture':
			return picture(part);
	}
}

/** Writes a document as one self-contained HTML page with its footnotes at the end; nothing is fetched by it. */
export function toHtml(document: TextDocument): string {
	const notes: string[] = [];

	const inline = (run: Inline): string => {
		let text = escapeHtml(run.text);
		if (run.strong) text = `<strong>${text}</strong>`;
		if (run.emphasis) text = `<em>${text}</em>`;
		// Only web addresses are links: a record's text must not bring a script with it.
		if (run.href && /^https?:/i.test(run.href)) text = `<a href="${escapeHtml(run.href)}">${text}</a>`;
		if (run.note) {
			const number = notes.push('');
			notes[number - 1] =
				`<li id="note-${number}">${run.note.map(inline).join('')} <a href="#ref-${number}" aria-label="Back">↩</a></li>`;
			text += `<sup><a href="#note-${number}" id="ref-${number}">${number}</a></sup>`;
		}
		return text;
	};
	const line: WriteLine = (runs) => runs.map(inline).join('');

	const body = document.blocks.map((part) => blockHtml(part, line)).join('\n');
	const foot = notes.length ? `<hr><ol class="quiet">${notes.join('\n')}</ol>` : '';
	return (
		`<!doctype html>\n<html lang="${escapeHtml(document.language)}"><head><meta charset="utf-8">` +
		`<meta name="viewport" content="width=device-width"><title>${escapeHtml(document.title)}</title>` +
		`<meta name="description" content="${escapeHtml(document.description)}"><style>${STYLE}</style></head>\n` +
		`<body><h1>${escapeHtml(document.title)}</h1>\n${body}\n${foot}</body></html>\n`
	);
}
