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
import { INDENT, PAPER, pictureSize, SPACE, TYPE } from './paper.ts';
import { plainText, type Block, type Inline, type TextDocument } from './document.ts';

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
/** Half points, as the format counts type. */
const half = (points: number): number => Math.round(points * 2);
/** Twentieths of a point, as it counts space. */
const twentieths = (points: number): number => Math.round(points * 20);
/** Pixels of 96 to the inch, as the library counts drawings. */
const pixels = (points: number): number => Math.round((points * 96) / 72);
const QUIET_SIZE = half(TYPE.quiet);
const PARAGRAPH = { after: twentieths(SPACE.paragraph) };
const ITEM = { after: twentieths(SPACE.item) };
const HANGING = { left: twentieths(INDENT), hanging: twentieths(INDENT) };

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
			margins: { top: twentieths(SPACE.cell), bottom: twentieths(SPACE.cell), left: 80, right: 80 }
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
	const { width, height } = pictureSize(part);
	return [
		new Paragraph({
			alignment: AlignmentType.CENTER,
			keepNext: true,
			children: [
				new ImageRun({
					type: 'png',
					data: part.png,
					transformation: { width: pixels(width), height: pixels(height) },
					altText: {
						name: plainText(part.caption),
						title: plainText(part.caption),
						description: plainText(part.alternative)
					}
				})
			]
		}),
		new Paragraph({
			spacing: PARAGRAPH,
			children: [new TextRun({ text: plainText(part.caption), italics: true, size: QUIET_SIZE })]
		})
	];
}

/** @param isLead whether a list follows, from which the end of a page is not to part it */
const paragraph = (part: Extract<Block, { type: 'paragraph' }>, notes: Paragraph[], isLead: boolean) =>
	new Paragraph({ children: runs(part.content, notes, part.quiet), spacing: PARAGRAPH, keepNext: isLead });

function children(part: Block, notes: Paragraph[], isLead: boolean): FileChild[] {
	switch (part.type) {
		case 'heading':
			return [
				new Paragraph({
					heading: HEADINGS[part.level],
					keepNext: true,
					children: [new TextRun(plainText(part.text))]
				})
			];
		case 'paragraph':
			return [paragraph(part, notes, isLead)];
		case 'list':
			return part.items.map(
				(item) =>
					new Paragraph({
						children: runs(item, notes),
						spacing: ITEM,
						...(part.ordered
							? { numbering: { reference: 'ordered', level: 0 } }
							: { numbering: { reference: 'bullets', level: 0 } })
					})
			);
		case 'table':
			return table(part, notes);
		case 'picture':
			return picture(part);
	}
}

const LEVEL = { level: 0, alignment: AlignmentType.START, style: { paragraph: { indent: HANGING } } };
const SIDE = twentieths(PAPER.margin);
const PAGE = {
	size: { width: twentieths(PAPER.width), height: twentieths(PAPER.height) },
	margin: { top: SIDE, right: SIDE, bottom: SIDE, left: SIDE, header: 0, footer: 0 }
};

const headingStyle = (level: 1 | 2 | 3) => ({
	run: { size: half(TYPE.heading[level]), bold: true },
	paragraph: {
		outlineLevel: level - 1,
		spacing: { before: twentieths(SPACE.heading.before), after: twentieths(SPACE.heading.after) }
	}
});

/**
 * Writes a document as DOCX (Office Open XML) with real footnotes, headings and table headers. Loaded only
 * when somebody asks for the file: the library weighs more than any page.
 */
export async function toDocx(document: TextDocument): Promise<Blob> {
	const notes: Paragraph[] = [];
	const body = document.blocks.flatMap((part, at, blocks) =>
		children(part, notes, blocks[at + 1]?.type === 'list')
	);
	const file = new Document({
		title: plainText(document.title),
		description: plainText(document.description),
		creator: '',
		styles: {
			default: {
				document: {
					run: { font: 'Calibri', size: half(TYPE.body), language: { value: document.language } }
				},
				title: { run: { size: half(TYPE.title), bold: true }, paragraph: { spacing: PARAGRAPH } },
				// Without a level a heading only looks like one: outline and screen readers pass over it.
				heading1: headingStyle(1),
				heading2: headingStyle(2),
				heading3: headingStyle(3)
			}
		},
		numbering: {
			config: [
				{
					reference: 'ordered',
					levels: [{ ...LEVEL, format: LevelFormat.DECIMAL, text: '%1.' }]
				},
				{ reference: 'bullets', levels: [{ ...LEVEL, format: LevelFormat.BULLET, text: '•' }] }
			]
		},
		footnotes: Object.fromEntries(notes.map((note, index) => [index + 1, { children: [note] }])),
		sections: [
			{
				properties: { page: PAGE },
				children: [
					new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(plainText(document.title))] }),
					...body
				]
			}
		]
	});
	return Packer.toBlob(file);
}
