import {
	AlignmentType,
	Document,
	ExternalHyperlink,
	FootnoteReferenceRun,
	HeadingLevel,
	ImageRun,
	LevelFormat,
	Packer,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType,
	type FileChild,
	type ParagraphChild
} from 'docx';
import { plainText, type Block, type Inline, type TextDocument } from './document.ts';

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
/** Half points, as the format counts type. */
const QUIET_SIZE = 18;

/** Runs of a paragraph; footnotes found on the way are added to `notes` and numbered by their place in it. */
function runs(content: readonly Inline[], notes: Paragraph[], quiet = false): ParagraphChild[] {
	return content.flatMap((run) => {
		const text = new TextRun({
			text: plainText(run.text),
			bold: run.strong ?? false,
			italics: run.emphasis ?? false,
			...(run.href ? { style: 'Hyperlink' } : {}),
			...(quiet ? { size: QUIET_SIZE } : {})
		});
		const shown: ParagraphChild =
			run.href && /^https?:/i.test(run.href)
				? new ExternalHyperlink({ link: run.href, children: [text] })
				: text;
		if (!run.note) return [shown];
		const number = notes.push(new Paragraph({ children: runs(run.note, [], true) }));
		return [shown, new FootnoteReferenceRun(number)];
	});
}

function table(part: Extract<Block, { type: 'table' }>, notes: Paragraph[]): FileChild[] {
	const cell = (children: ParagraphChild[]) =>
		new TableCell({
			children: [new Paragraph({ children })],
			margins: { top: 40, bottom: 40, left: 80, right: 80 }
		});
	return [
		new Paragraph({ children: runs([{ text: part.caption, emphasis: true }], notes), keepNext: true }),
		new Table({
			width: { size: 100, type: WidthType.PERCENTAGE },
			rows: [
				new TableRow({
					tableHeader: true,
					children: part.header.map((text) => cell(runs([{ text, strong: true }], notes)))
				}),
				...part.rows.map(
					(row) => new TableRow({ children: row.map((content) => cell(runs(content, notes))) })
				)
			]
		}),
		new Paragraph({ children: [] })
	];
}

function picture(part: Extract<Block, { type: 'picture' }>): FileChild[] {
	// 16 cm is the width between the margins of an A4 page, in pixels of 96 to the inch.
	const scale = Math.min(1, 605 / part.width);
	return [
		new Paragraph({
			alignment: AlignmentType.CENTER,
			keepNext: true,
			children: [
				new ImageRun({
					type: 'png',
					data: part.png,
					transformation: { width: Math.round(part.width * scale), height: Math.round(part.height * scale) },
					altText: {
						name: plainText(part.caption),
						title: plainText(part.caption),
						description: plainText(part.alternative)
					}
				})
			]
		}),
		new Paragraph({
			children: [new TextRun({ text: plainText(part.caption), italics: true, size: QUIET_SIZE })]
		})
	];
}

function children(part: Block, notes: Paragraph[]): FileChild[] {
	switch (part.type) {
		case 'heading':
			return [
				new Paragraph({ heading: HEADINGS[part.level], children: [new TextRun(plainText(part.text))] })
			];
		case 'paragraph':
			return [new Paragraph({ children: runs(part.content, notes, part.quiet), spacing: { after: 120 } })];
		case 'list':
			return part.items.map(
				(item) =>
					new Paragraph({
						children: runs(item, notes),
						...(part.ordered ? { numbering: { reference: 'ordered', level: 0 } } : { bullet: { level: 0 } })
					})
			);
		case 'table':
			return table(part, notes);
		case 'picture':
			return picture(part);
	}
}

/**
 * Writes a document as DOCX (Office Open XML) with real footnotes, headings and table headers. Loaded only
 * when somebody asks for the file: the library weighs more than any page.
 */
export async function toDocx(document: TextDocument): Promise<Blob> {
	const notes: Paragraph[] = [];
	const body = document.blocks.flatMap((part) => children(part, notes));
	const file = new Document({
		title: plainText(document.title),
		description: plainText(document.description),
		creator: '',
		styles: {
			default: {
				document: { run: { font: 'Calibri', size: 22, language: { value: document.language } } },
				// Without a level a heading only looks like one: outline and screen readers pass over it.
				heading1: { paragraph: { outlineLevel: 0 } },
				heading2: { paragraph: { outlineLevel: 1 } },
				heading3: { paragraph: { outlineLevel: 2 } }
			}
		},
		numbering: {
			config: [
				{
					reference: 'ordered',
					levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }]
				}
			]
		},
		footnotes: Object.fromEntries(notes.map((note, index) => [index + 1, { children: [note] }])),
		sections: [
			{
				children: [
					new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(plainText(document.title))] }),
					...body
				]
			}
		]
	});
	return Packer.toBlob(file);
}
