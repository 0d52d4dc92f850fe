import ICAL from 'ical.js';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from './fixtures.ts';

const rows = (page: Page) => page.locator('#meetings-table tbody tr:visible');
const eventsOf = (text: string) =>
	new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));

async function saved(page: Page, press: () => Promise<void>) {
	const [download] = await Promise.all([page.waitForEvent('download'), press()]);
	return { name: download.suggestedFilename(), file: readFileSync(await download.path()) };
}

test('an independent parser reads every calendar of the site, and each has whole days', () => {
	const folder = 'build/meetings';
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
		name.endsWith('.ics')
	);
	expect(files.length).toBeGreaterThan(1);
	for (const file of files) {
		const events = eventsOf(readFileSync(join(folder, file), 'utf8'));
		expect(events.length, file).toBeGreaterThan(0);
		for (const { startDate, endDate } of events) {
			expect(startDate.isDate, file).toBe(true);
			expect(endDate.compare(startDate), file).toBe(1);
		}
	}
});

test('the calendar of the network has the right days, and none for a month', () => {
	const days = eventsOf(readFileSync('build/meetings/meetings.ics', 'utf8')).map(
		({ startDate, endDate }) => `${startDate.toString()} to ${endDate.toString()}`
	);
	expect(days).toEqual([
		'2023-11-15 to 2023-11-18',
		'2024-02-22 to 2024-02-23',
		'2024-04-17 to 2024-04-19',
		'2024-10-02 to 2024-10-05',
		// The report gives a month; later sources give the days on which they were held.
		'2024-12-02 to 2024-12-03',
		'2025-02-20 to 2025-02-22'
	]);
});

test('an address with a filter shows what it asks for, and Back goes one choice back', async ({ page }) => {
	await page.goto('meetings/?city=liege');
	const all = await rows(page).count();
	expect(all).toBeGreaterThan(1);
	await page.getByRole('combobox', { name: 'Format', exact: true }).selectOption('Online');
	await expect(page).toHaveURL(/\?city=liege&format=online$/);
	expect(await rows(page).count()).toBeLessThan(all);
	await page.goBack();
	await expect(page).toHaveURL(/\?city=liege$/);
	await expect(rows(page)).toHaveCount(all);
	await expect(page.getByRole('combobox', { name: 'City, as host or named' })).toHaveValue('liege');
});

test('what the network does not have is left out, and the page says so', async ({ page }) => {
	await page.goto('meetings/?city=atlantis&status=held');
	await expect(page.getByText('city “atlantis”')).toBeVisible();
	await expect(rows(page)).toHaveCount(7);
});

test('the filters work by keyboard', async ({ page }) => {
	await page.goto('meetings/');
	await page.getByRole('combobox', { name: 'Type', exact: true }).focus();
	await page.keyboard.type('Training');
	await expect(page).toHaveURL(/type=training/);
	await expect(rows(page).first()).toContainText('Training');
});

test('the calendar holds the meetings shown', async ({ page }) => {
	await page.goto('meetings/?theme=health');
	const { name, file } = await saved(page, () =>
		page.getByRole('link', { name: 'Calendar file (.ics)' }).click()
	);
	expect(name).toBe('meetings.ics');
	const events = eventsOf(file.toString());
	expect(events.map(({ startDate }) => startDate.toString())).toEqual(['2024-10-02']);
	expect(events[0]!.component.getFirstPropertyValue('url')).toMatch(/^http.*\/meetings\/.+\/$/);
});

test('the timeline can be taken away with its title, filter, source and date', async ({ page }) => {
	// A reader who works in the dark takes away a picture for paper all the same.
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('meetings/?format=online');
	const svg = (await saved(page, () => page.getByRole('button', { name: 'SVG' }).click())).file.toString();
	for (const text of ['Meetings over time', 'Shown: Format: Online', 'Source: ', 'Taken on '])
		expect(svg).toContain(`>${text}`);
	expect(svg.match(/<rect [^>]*stroke-dasharray/g)!.length).toBeGreaterThan(2);
	expect(svg).not.toContain('var(--');
	const paper = /<rect width="\d+" height="\d+" fill="rgb\((\d+)/.exec(svg)!;
	expect(Number(paper[1])).toBeGreaterThan(240);

	const png = (await saved(page, () => page.getByRole('button', { name: 'PNG' }).click())).file;
	const size = { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
	const drawn = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg)!;
	expect(size).toEqual({ width: 2 * Number(drawn[1]), height: 2 * Number(drawn[2]) });
	expect(png.length).toBeGreaterThan(20_000);

	const csv = (await saved(page, () => page.getByRole('button', { name: 'CSV' }).click())).file.toString();
	const lines = csv.trimEnd().split('\r\n');
	expect(lines[0]).toContain('When,Meeting,Type,Format,Status,Host,Themes,Source,Chart,Shown');
	expect(lines).toHaveLength(1 + (await rows(page).count()));
});

test('a point of an agenda has an address of its own', async ({ page }) => {
	await page.goto('meetings/albacete-housing/#albacete-housing-agenda-5');
	await expect(page.locator(':target')).toContainText('informal settlements');
	await expect(page.locator(':target')).toBeInViewport();
});

test('a meeting leads to the next and the previous one, and says who is named', async ({ page }) => {
	await page.goto('meetings/albacete-housing/');
	await expect(page.getByText('Remark on the source:').first()).toBeVisible();
	await page.getByRole('navigation', { name: 'Meetings before and after' }).getByRole('link').last().click();
	await expect(page.getByText('no day stated')).toBeVisible();
	await expect(page.getByRole('link', { name: /\.ics/ })).toHaveCount(0);
});

test('the pack is a page, and a Word file with headings and notes that is written in the browser', async ({
	page
}) => {
	await page.goto('meetings/albacete-housing/');
	await page.getByRole('link', { name: 'Meeting pack' }).click();
	await expect(page.getByRole('heading', { name: 'The host: Albacete' })).toBeVisible();
	const { name, file } = await saved(page, () => page.getByRole('button', { name: 'Word (DOCX)' }).click());
	expect(name).toBe('albacete-housing-pack.docx');
	const parts = unzipSync(new Uint8Array(file));
	const body = strFromU8(parts['word/document.xml']!);
	const notes = await page
		.getByRole('heading', { name: 'Notes' })
		.locator('..')
		.getByRole('listitem')
		.count();
	expect(notes).toBeGreaterThan(30);
	expect(body.match(/<w:footnoteReference /g)).toHaveLength(notes);
	for (const heading of await page.locator('.document h2:not(#notes)').allTextContents())
		expect(body).toContain(`>${heading}<`);
	// Links lead to the site where the reader is.
	expect(
		strFromU8(parts['word/_rels/footnotes.xml.rels'] ?? parts['word/_rels/document.xml.rels']!)
	).toContain(`${new URL('.', page.url()).origin}/cities/`);
});

test('the pack as Markdown says the same, with links; without scripts it is a file of the site', async ({
	page
}) => {
	await page.goto('meetings/albacete-housing/pack/');
	const { file } = await saved(page, () => page.getByRole('link', { name: 'Markdown' }).click());
	const written = file.toString();
	const shipped = readFileSync('build/meetings/albacete-housing/pack/pack.md', 'utf8');
	expect(written).toContain('/cities/albacete/');
	const plain = written.replaceAll(/\[([^\]^]*)\]\(<http:\/\/127[^>]*>\)/g, '$1');
	expect(plain).toBe(shipped);
});
