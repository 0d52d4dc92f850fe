import { strToU8, zipSync } from 'fflate';

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const REL = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A ZIP of texts and bytes. */
export const zipOf = (parts: Parts): Uint8Array =>
	zipSync(
		Object.fromEntries(
			Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part])
		),
		{ level: 1 }
	);

/** A small XLSX workbook as Excel lays it out: the rows of each sheet as XML, by the sheet's name. */
export function xlsxOf(sheets: Readonly<Record<string, string>>, more: Parts = {}): Uint8Array {
	const names = Object.keys(sheets);
	return zipOf({
		'[Content_Types].xml': '<Types/>',
		'xl/workbook.xml': `<workbook ${NS} ${REL}><sheets>${names
			.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
			.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships>${names
			.map((_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`)
			.join('')}</Relationships>`,
		...Object.fromEntries(
			names.map((name, index) => [
				`xl/worksheets/sheet${index + 1}.xml`,
				`<worksheet ${NS}>${sheets[name]}</worksheet>`
			])
		),
		...more
	});
}

/** Rows of text cells as the XML of an XLSX sheet. */
export const xlsxRows = (...rows: readonly (readonly string[])[]): string =>
	`<sheetData>${rows
		.map(
			(cells) => `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`
		)
		.join('')}</sheetData>`;

/** A small ODS workbook: the rows of each sheet as XML, by the sheet's name. */
export const odsOf = (sheets: Readonly<Record<string, string>>, more: Parts = {}): Uint8Array =>
	zipOf({
		mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
		'META-INF/manifest.xml': '<manifest:manifest/>',
		'content.xml': `<office:document-content><office:automatic-styles><number:date-style style:name="N1"><number:month/><number:year/></number:date-style><style:style style:name="ce1" style:data-style-name="N1"/></office:automatic-styles><office:body><office:spreadsheet>${Object.entries(
			sheets
		)
			.map(([name, rows]) => `<table:table table:name="${name}">${rows}</table:table>`)
			.join('')}</office:spreadsheet></office:body></office:document-content>`,
		...more
	});

/** Rows of text cells as the XML of an ODS sheet. */
export const odsRows = (...rows: readonly (readonly string[])[]): string =>
	rows
		.map(
			(cells) =>
				`<table:table-row>${cells
					.map(
						(cell) =>
							`<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`
					)
					.join('')}</table:table-row>`
		)
		.join('');

/** The smallest network as CSV, by table. */
export const SMALLEST = {
	network: 'network_id,title\nlakes,Lake Towns\n',
	cities: 'city_id,name,country_code,latitude,longitude,level\nseeau,Seeau,AT,47.8,13.4,county\n',
	themes: 'theme_id,category,label\nboats,Ways,Boats\n',
	grid: 'entry_id,city_id,theme_id,kind,text\ne1,seeau,boats,need,Boats\n'
};

/** The same as rows of cells, with some tables changed. */
export const smallestRows = (changes: Partial<Record<keyof typeof SMALLEST, string>> = {}) =>
	Object.fromEntries(
		Object.entries({ ...SMALLEST, ...changes }).map(([name, text]) => [
			name,
			text
				.trim()
				.split('\n')
				.map((line) => line.split(','))
		])
	);
