import { packFiles } from '../pack-files.ts';
import type { SheetDraft } from './draft.ts';
import { noteBoxesXml, notesXml } from './notes-xml.ts';
import { sheetXml } from './sheet-xml.ts';
import { STYLES_XML } from './styles-xml.ts';
import { MAIN, OFFICE, PACKAGE, XML, xmlText } from './xml-text.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relations = (targets: readonly (readonly [string, string])[]): string =>
	`${XML}<Relationships xmlns="${PACKAGE}/relationships">${targets
		.map(
			([kind, target], index) =>
				`<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`
		)
		.join('')}</Relationships>`;

const contentTypes = (sheets: readonly SheetDraft[]): string => {
	const parts = [
		['/xl/workbook.xml', `${TYPE}.sheet.main+xml`],
		['/xl/styles.xml', `${TYPE}.styles+xml`],
		...sheets.map((_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, `${TYPE}.worksheet+xml`]),
		...sheets.flatMap(({ columns }, index) =>
			columns.length > 0 ? [[`/xl/comments${index + 1}.xml`, `${TYPE}.comments+xml`]] : []
		)
	];
	return [
		`${XML}<Types xmlns="${PACKAGE}/content-types">`,
		'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
		'<Default Extension="xml" ContentType="application/xml"/>',
		'<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
		...parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`),
		'</Types>'
	].join('');
};

/**
 * A workbook (Office Open XML) with the sheets given. The same sheets give the same bytes: it holds no date and no
 * name of its maker.
 */
export function writeXlsx(sheets: readonly SheetDraft[]): Uint8Array {
	const tabs = sheets.map(
		({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`
	);
	const files = new Map<string, string>([
		['[Content_Types].xml', contentTypes(sheets)],
		['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
		[
			'xl/workbook.xml',
			`${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${tabs.join('')}</sheets></workbook>`
		],
		[
			'xl/_rels/workbook.xml.rels',
			relations([
				...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
				['styles', 'styles.xml']
			])
		],
		['xl/styles.xml', STYLES_XML]
	]);
	sheets.forEach((sheet, index) => {
		const number = index + 1;
		files.set(`xl/worksheets/sheet${number}.xml`, sheetXml(sheet));
		if (sheet.columns.length === 0) return;
		files.set(
			`xl/worksheets/_rels/sheet${number}.xml.rels`,
			relations([
				['comments', `../comments${number}.xml`],
				['vmlDrawing', `../drawings/vmlDrawing${number}.vml`]
			])
		);
		files.set(`xl/comments${number}.xml`, notesXml(sheet.columns));
		files.set(`xl/drawings/vmlDrawing${number}.vml`, noteBoxesXml(sheet.columns));
	});
	return packFiles(files);
}
