import { expect, it } from 'vitest';
import type { TextDocument } from '../src/lib/documents/document.ts';
import { footnoteNumbers, withSiteLinks } from '../src/lib/documents/site-links.ts';
import { toDocx } from '../src/lib/documents/to-docx.ts';
import { meetingPack } from '../src/lib/pages/meeting-pack.ts';
import { datasetIn } from '../src/hosts/build.ts';
import { savedByOffice } from './support/office.ts';

/** What LibreOffice makes of a Word file, as flat OpenDocument: one XML file with headings and notes by name. */
const opened = async (document: TextDocument): Promise<string> =>
	new TextDecoder().decode(
		savedByOffice('pack.docx', new Uint8Array(await (await toDocx(document)).arrayBuffer()), 'fodt')
	);

const plain = (xml: string): string =>
	xml
		.replaceAll(/<[^>]+>/g, '')
		.replaceAll('&amp;', '&')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&apos;', "'")
		.replaceAll('&quot;', '"');

it('LibreOffice opens the Word file of a meeting pack with all its headings, notes and tables', async () => {
	const dataset = datasetIn('data/weldi');
	const meeting = dataset.meetings.find(({ hostCityId, themeIds }) => hostCityId && themeIds.length > 0)!;
	const document = withSiteLinks(
		meetingPack(dataset, meeting.meetingId),
		(path) => `https://site.example/${path}`
	);
	const xml = await opened(document);

	const headings = [...xml.matchAll(/<text:h [^>]*>(.*?)<\/text:h>/gs)].map(([, text]) => plain(text!));
	const wanted = document.blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));
	expect(headings.filter((text) => wanted.includes(text))).toEqual(wanted);

	const notes = [...xml.matchAll(/<text:note [^>]*>(.*?)<\/text:note>/gs)].map(([, text]) => plain(text!));
	const numbered = [...footnoteNumbers(document).keys()];
	expect(notes).toHaveLength(numbered.length);
	for (const [index, { note }] of numbered.entries())
		expect(notes[index]!.replaceAll(/\s+/g, ' ')).toContain(note![0]!.text.trim().replaceAll(/\s+/g, ' '));

	const tables = document.blocks.filter(({ type }) => type === 'table').length;
	expect(xml.match(/<table:table /g)).toHaveLength(tables);
}, 180_000);
