import { violations } from '../support/accessibility.ts';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { NO_SOFFICE, findSoffice } from '../../scripts/find-soffice.mjs';
import { pagesByOffice } from '../support/office.ts';
import { pdfText } from '../support/pdf-text.ts';
import { expect, test, type Page } from './fixtures.ts';
import { startFinding } from './start-finding.ts';

const basketOf = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }));
const count = (page: Page) =>
	page
		.getByRole('navigation')
		.first()
		.getByRole('link', { name: /^Brief/ });

test('from the home page to a Word brief with six footnotes in under fifteen actions', async ({ page }) => {
	let actions = 0;
	const act = async (action: Promise<unknown>) => {
		actions += 1;
		await action;
	};
	await page.goto('./');
	await act(page.keyboard.press('/'));
	await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible();
	await act(page.getByLabel('Search all records').fill('AMIF access'));
	for (let record = 0; record < 6; record++) {
		const place = page.locator('li[data-record]').nth(record);
		await act(place.getByRole('button', { name: 'Put in the basket' }).click());
		await expect(place.getByRole('button', { name: 'Take out of the basket' })).toBeVisible();
	}
	await expect(count(page)).toHaveText('Brief (6)');
	await act(count(page).click());
	await act(page.getByLabel('Title').fill('Let cities reach EU funding'));
	await act(page.getByLabel('What you ask for').fill('Open AMIF to local authorities.'));
	const downloading = page.waitForEvent('download');
	await act(page.getByRole('button', { name: 'Word (DOCX)' }).click());
	const download = await downloading;
	expect(actions).toBeLessThan(15);
	expect(download.suggestedFilename()).toBe('let-cities-reach-eu-funding.docx');

	const folder = mkdtempSync(join(tmpdir(), 'brief-'));
	const file = join(folder, 'brief.docx');
	await download.saveAs(file);
	const parts = unzipSync(readFileSync(file));
	const references = strFromU8(parts['word/document.xml']!).match(/<w:footnoteReference [^>]*w:id="[1-9]/g);
	const notes = strFromU8(parts['word/footnotes.xml']!).match(/<w:footnote [^>]*w:id="[1-9]/g);
	expect([references?.length, notes?.length]).toEqual([6, 6]);

	execFileSync(findSoffice() ?? NO_SOFFICE, [
		`-env:UserInstallation=file://${join(folder, 'profile')}`,
		...['--headless', '--convert-to', 'pdf', '--outdir', folder, file]
	]);
	const text = pdfText(join(folder, 'brief.pdf'));
	expect(text).toContain('Let cities reach EU funding');
	// A footnote is a number at the start of a line: the source first, and a short form where it is named again.
	const printed = [...text.matchAll(/^\s*(\d)\s+(?:\S+, .*Baseline report|As note 1, )/gm)].map(
		([, number]) => number
	);
	expect(printed).toEqual(['1', '2', '3', '4', '5', '6']);
});

test('the home page leads to a brief, and an empty brief to where one begins', async ({ page }) => {
	await page.goto('');
	await page.getByRole('link', { name: 'Write a brief' }).click();
	const main = page.getByRole('main');
	await expect(main.getByRole('link', { name: 'a theme', exact: true })).toBeInViewport();
	await expect(main.getByRole('link', { name: 'a search', exact: true })).toBeInViewport();
	await main.getByRole('link', { name: 'an ask of the network' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Advocacy' })).toBeVisible();
});

test('an ask gives a finding with its records and its cities sorted; the reader sorts on', async ({
	page
}) => {
	await startFinding(page);
	const said = page.locator('.count');
	await expect(said).toHaveText(
		'Borne out by 5 of 10 cities (no access at the time: 3; exclusion proposed, or unclear: 2), counter-example: 3 (access: 3), silent: 2'
	);
	const before = await said.textContent();
	await page.getByText('Sort the cities of this finding').click();
	const city = page.getByRole('combobox', { name: 'Liège', exact: true });
	await city.selectOption('Counter-example');
	await expect(said).not.toHaveText(before!);
	const after = await said.textContent();
	await page.reload();
	await expect(said).toHaveText(after!);
	await expect(page.getByRole('heading', { name: 'Read with care' })).toBeVisible();
});

test('the brief of an ask says how many pages it has, and has no more than two in LibreOffice', async ({
	page
}) => {
	await startFinding(page);
	const pages = page.getByText(/^About \d pages? of A4 in Word\./);
	await expect(pages).toHaveText(/^About [12] pages? of A4 in Word\.\s*$/);
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Word (DOCX)' }).click();
	const file = readFileSync(await (await downloading).path());
	const parts = unzipSync(file);
	expect(Object.keys(parts).some((name) => /^word\/media\/.*\.png$/.test(name))).toBe(true);
	const [printed] = pagesByOffice([file]);
	expect(await pages.textContent()).toContain(`About ${printed} page`);
});

test('records are ordered, noted, grouped and taken out with the keyboard, and a slip is undone', async ({
	page
}) => {
	await startFinding(page);
	const items = page.locator('#finding-1 li');
	const all = await items.count();
	const first = await items.first().innerText();
	const down = items.first().getByRole('button', { name: 'Move down' });
	await down.focus();
	await page.keyboard.press('Enter');
	await expect(items.nth(1)).toContainText(first.split('\n')[1]!.slice(0, 30));
	await expect(items.nth(1).getByRole('button', { name: 'Move down' })).toBeFocused();
	await expect(page.getByText(`Moved to place 2 of ${all}.`)).toBeVisible();
	await page.keyboard.press('Alt+ArrowUp');
	await expect(items.first()).toContainText(first.split('\n')[1]!.slice(0, 30));
	await items.first().getByLabel('Note').fill('Strongest.');
	const names = await items
		.getByRole('button', { name: 'Move up' })
		.evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')));
	expect(new Set(names).size, 'each button says which record').toBe(all);
	await items.first().getByRole('button', { name: 'Take out' }).click();
	await expect(items).toHaveCount(all - 1);
	await expect(items.first().getByRole('button', { name: 'Take out' })).toBeFocused();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(items).toHaveCount(all);
	await expect(items.first().getByRole('button', { name: 'Take out' })).toBeFocused();
	await expect(items.first().getByLabel('Note')).toHaveValue('Strongest.');
	await items.first().getByLabel('Under').selectOption('No finding');
	await expect(items).toHaveCount(all - 1);
	const loose = page.getByRole('region', { name: 'Records under no finding' });
	await expect(loose.getByLabel('Under')).toBeFocused();
	await expect(page.getByText('Moved under no finding.')).toHaveAttribute('role', 'status');
});

test('reload, back and a failed import lose nothing', async ({ page }) => {
	await startFinding(page);
	await page.getByLabel('Context').fill('Kept <script>alert(1)</script> =1+1');
	const kept = await basketOf(page);
	await page.reload();
	await expect(page.getByLabel('Context')).toHaveValue('Kept <script>alert(1)</script> =1+1');
	await page.goto('advocacy/');
	await page.goBack();
	await expect(page.getByLabel('Context')).toHaveValue('Kept <script>alert(1)</script> =1+1');
	for (const [name, content] of [
		['broken.json', '{"format":'],
		['other.json', '{"some":"thing"}'],
		['newer.json', '{"format":"city-network-basket","version":9}'],
		['foreign.json', '{"format":"city-network-basket","version":1,"network":"elsewhere"}']
	] as const) {
		const file = { name, mimeType: 'application/json', buffer: Buffer.from(content) };
		await page.getByLabel('Open a basket from a file').setInputFiles(file);
		await expect(page.getByRole('alert')).toContainText(`${name} was not opened.`);
		expect(await basketOf(page)).toBe(kept);
	}
});

test('a full storage is said, and what was kept before stays', async ({ page }) => {
	await startFinding(page);
	await page.evaluate(() => {
		for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
			try {
				for (let number = 0; ; number++) localStorage.setItem(`fill-${size}-${number}`, 'x'.repeat(size));
			} catch {
				// Full for this size: go on with smaller ones.
			}
		}
	});
	const former = await page.evaluate(() => localStorage.getItem('basket:weldi'));
	await page.getByLabel('Context').fill('More than there is room for');
	await expect(page.getByRole('alert')).toContainText('Not kept');
	await expect(page.getByLabel('Context')).toHaveValue('More than there is room for');
	expect(await page.evaluate(() => localStorage.getItem('basket:weldi'))).toBe(former);
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save the basket as a file' }).click();
	const saved = readFileSync(await (await downloading).path(), 'utf8');
	expect(saved).toContain('More than there is room for');
});

test('a basket travels as a file and as a link', async ({ page, browser, watch }) => {
	await startFinding(page);
	await page.getByLabel('Title', { exact: true }).fill('Shared');
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save the basket as a file' }).click();
	const path = await (await downloading).path();
	// Reading the clipboard back needs leave, writing a link into the page does not.
	await page.evaluate(() =>
		Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error()) } })
	);
	await page.getByRole('button', { name: 'Share as a link' }).click();
	const address = await page.getByRole('link', { name: /#basket=/ }).getAttribute('href');

	const context = await browser.newContext();
	watch(context);
	const other = await context.newPage();
	await other.goto(address!);
	await expect(other.getByLabel('Title', { exact: true })).toHaveValue('Shared');
	expect(new URL(other.url()).hash).toBe('');
	await other.getByLabel('Title', { exact: true }).fill('Mine');
	const buffer = readFileSync(path);
	const file = { name: 'theirs.json', mimeType: 'application/json', buffer };
	await other.getByLabel('Open a basket from a file').setInputFiles(file);
	await other.getByRole('button', { name: 'Replace mine' }).click();
	await expect(other.getByLabel('Title', { exact: true })).toHaveValue('Shared');
	await other.getByRole('button', { name: 'Undo' }).click();
	await expect(other.getByLabel('Title', { exact: true })).toHaveValue('Mine');
	await context.close();
});

test('every file of a brief is written', async ({ page }) => {
	await startFinding(page);
	for (const [button, start] of [
		['Markdown', '# Local authorities cannot reach'],
		['Web page (HTML)', '<!doctype html>'],
		['Spreadsheet (CSV)', '\uFEFFfinding,city'],
		['BibTeX', '@techreport'],
		['RIS', 'TY  - RPRT'],
		['CSL-JSON', '[']
	] as const) {
		const downloading = page.waitForEvent('download');
		await page.getByRole('button', { name: button }).click();
		const text = readFileSync(await (await downloading).path(), 'utf8');
		expect(text.slice(0, start.length), button).toBe(start);
	}
	await page.getByRole('button', { name: 'Show the brief as it reads' }).click();
	const article = page.getByRole('article', { name: 'The brief as it reads' });
	await expect(article.getByRole('img', { name: /Bars, one a finding/ })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`a filled brief meets WCAG 2.2 AA and fits a phone, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width: 390, height: 844 });
		await startFinding(page);
		await page.getByText('Sort the cities of this finding').click();
		await page.getByRole('button', { name: 'Show the brief as it reads' }).click();
		await expect(page.getByRole('article')).toBeVisible();
		expect(await violations(page)).toEqual([]);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(wide).toBeLessThanOrEqual(0);
	});
}
