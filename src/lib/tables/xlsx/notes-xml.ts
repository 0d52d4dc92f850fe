import type { ColumnDraft } from './draft.ts';
import { letters, MAIN, XML, xmlText } from './xml-text.ts';

/** The notes on the headers of a sheet. */
export const notesXml = (columns: readonly ColumnDraft[]): string =>
	[
		`${XML}<comments xmlns="${MAIN}"><authors><author></author></authors><commentList>`,
		...columns.map(
			({ note }, column) =>
				`<comment ref="${letters(column)}1" authorId="0"><text><t xml:space="preserve">${xmlText(note)}</t></text></comment>`
		),
		'</commentList></comments>'
	].join('');

/** The boxes that the notes are shown in, in the older drawing language that workbooks still use for them. */
export const noteBoxesXml = (columns: readonly ColumnDraft[]): string =>
	[
		'<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
		'<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
		...columns.map(
			(_, column) =>
				`<v:shape id="_x0000_s${1025 + column}" type="#_x0000_t202" style="position:absolute;width:220pt;height:90pt;visibility:hidden" fillcolor="infoBackground [80]" o:insetmode="auto"><v:fill color2="infoBackground [80]"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, 1, 2, ${column + 5}, 15, 7, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>0</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
		),
		'</xml>'
	].join('');
