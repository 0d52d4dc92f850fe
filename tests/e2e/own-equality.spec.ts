import { unzipSync } from 'fflate';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesUnder } from '../../scripts/fingerprint.mjs';
import { crawl } from '../support/built-site.ts';
import { keepFolder } from '../support/keep-network.ts';
import { unpackSite } from '../support/unpack-site.ts';
import { expect, test } from './fixtures.ts';

const BUILD = 'build';
/** What the packed site has beside the published one, and what it has not. */
const ADDED = new Set(['README.txt']);
const LEFT_OUT = new Set(['.built-from']);

test('the shipped tables, opened as own data, give every page and file as it was published', async ({
	page
}) => {
	test.setTimeout(900_000);
	await page.goto('about/');
	// Calendars of own data are stamped with the time of reading, those of the build with its time.
	await keepFolder(page, 'data/weldi', publishedAt());
	const packed = await page.evaluate(async () => {
		const root = new URL(document.querySelector<HTMLElement>('main')!.dataset.root!, document.baseURI);
		const worker = new Worker(new URL('own/worker.js', root));
		const zip = await new Promise<Blob>((done, fail) => {
			worker.onmessage = ({ data }) => {
				if (data.kind === 'packed') done(data.zip);
				if (data.kind === 'failed' || data.kind === 'nothing') fail(new Error(data.message ?? data.kind));
			};
			worker.onerror = ({ message }) => fail(new Error(message));
			worker.postMessage({ readme: 'How to publish this.' });
		});
		const reader = new FileReader();
		reader.readAsDataURL(zip);
		await new Promise((done) => (reader.onload = done));
		return (reader.result as string).split(',')[1]!;
	});
	const files = unzipSync(Buffer.from(packed, 'base64'));
	const published = filesUnder(BUILD).map((file) => file.slice(BUILD.length + 1));
	expect(published.filter((name) => !files[name] && !LEFT_OUT.has(name))).toEqual([]);
	expect(Object.keys(files).filter((name) => !existsSync(join(BUILD, name)) && !ADDED.has(name))).toEqual([]);
	const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
	const differing = published.flatMap((name) => {
		const [here, there] = [readFileSync(join(BUILD, name)), files[name]];
		if (!there || here.equals(Buffer.from(there))) return [];
		const [before, now] = [normalised(text(here)), normalised(text(there))];
		const at = [...before].findIndex((sign, index) => sign !== now[index]);
		return before === now
			? []
			: [`${name}: ${before.slice(at - 60, at + 60)} | ${now.slice(at - 60, at + 60)}`];
	});
	console.log(`${published.length} files, of which ${differing.length} differ`);
	expect(differing).toEqual([]);

	// Unpacked as a reader does, it has every page that the published site links to, and no link leads nowhere.
	const zip = join(mkdtempSync(join(tmpdir(), 'saved-')), 'website.zip');
	writeFileSync(zip, packed, 'base64');
	const folder = unpackSite(zip);
	const { pages, broken } = crawl(folder);
	expect(broken).toEqual([]);
	expect(pages.map(({ path }) => path)).toEqual(crawl(BUILD).pages.map(({ path }) => path));
	for (const made of [zip, folder]) rmSync(made, { recursive: true });
});

/** When the published site was made, by its calendar. */
function publishedAt(): string {
	const [, ...parts] = /^DTSTAMP:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/m.exec(
		readFileSync(join(BUILD, 'meetings/meetings.ics'), 'utf8')
	)!;
	const [year, month, day, hours, minutes, seconds] = parts;
	return `${year}-${month}-${day}T${hours}:${minutes}:${seconds}.000Z`;
}

/** Two versions of the language data put different spaces into ranges of dates, so that calendars fold their lines elsewhere. */
const normalised = (text: string): string =>
	text.replace(/\r\n[ \t]/g, '').replace(/[\u2009\u202f\u00a0]/g, ' ');
