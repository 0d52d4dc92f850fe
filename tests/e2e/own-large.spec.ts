import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { networkFiles } from '../../scripts/generated-network/network-files.ts';
import { pdfText } from '../support/pdf-text.ts';
import { expect, siteAddress, test } from './fixtures.ts';

const CITIES = 120;

/** From a disk, as a reader gives them: handed over by the test, their bytes would hold up the page. */
function writeNetwork(folder: string): string[] {
	mkdirSync(folder, { recursive: true });
	return [...networkFiles(CITIES)].map(([name, bytes]) => {
		const path = join(folder, name);
		writeFileSync(path, bytes);
		return path;
	});
}

test('a large network is opened with progress, without holding up the page, and every kind of page is made from it', async ({
	page
}, testInfo) => {
	const files = writeNetwork(testInfo.outputPath('network'));
	await page.goto('data/');
	await page.evaluate(() => {
		const seen: string[] = [];
		const rowsAtOnce: number[] = [];
		new MutationObserver((changes) => {
			seen.push(document.querySelector('[data-open-data] [data-status]')?.textContent ?? '');
			const lines = document.querySelector<HTMLTableSectionElement>('[data-result] table > tbody');
			const isNew = (row: Element): boolean =>
				changes.some(({ addedNodes }) => [...addedNodes].some((node) => node.contains(row)));
			rowsAtOnce.push([...(lines?.rows ?? [])].filter(isNew).length);
		}).observe(document.querySelector('[data-open-data]')!, {
			childList: true,
			subtree: true,
			characterData: true
		});
		Object.assign(window, { seen, rowsAtOnce });
	});
	await page.getByLabel('Open your data', { exact: true }).setInputFiles(files);
	const link = page.getByRole('link', { name: 'Show the dashboard with these tables' });
	await expect(link).toBeVisible();
	// The report is drawn bit by bit, so that no part of it holds up the page; how long a part takes is the machine's.
	const report = page.locator('[data-result]');
	const [lines] = /\d+(?= lines)/.exec(await report.innerText()) ?? ['0'];
	expect(Number(lines)).toBeGreaterThan(40);
	await expect(report.getByRole('table').first().locator('tbody > tr')).toHaveCount(Number(lines));
	const { seen, rowsAtOnce } = await page.evaluate(() => {
		const { seen, rowsAtOnce } = window as unknown as { seen: string[]; rowsAtOnce: number[] };
		return { seen, rowsAtOnce };
	});
	console.log(`${lines} lines drawn, at most ${Math.max(...rowsAtOnce)} rows at once`);
	expect(Math.max(...rowsAtOnce)).toBeLessThan(Number(lines) / 3);
	expect(seen.filter((text) => /^\d+ tables? and [\d,]+ rows so far$/.test(text)).length).toBeGreaterThan(3);
	await link.click();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	// What was read is what the pages are made from: the files are not read again.
	const [readBy, version] = await page.evaluate(async () => {
		const open = indexedDB.open('own-data');
		await new Promise((done) => (open.onsuccess = done));
		const kept = open.result.transaction('networks').objectStore('networks').get('network');
		await new Promise((done) => (kept.onsuccess = done));
		const { version } = (await (await fetch('version.json')).json()) as { version: string };
		return [(kept.result as { build: string }).build, version];
	});
	expect(readBy).toMatch(/^[0-9a-f]{12}$/);
	expect(version.split(' ')[0]).toBe(readBy);
	for (const path of ['cities/', 'grid/', 'groups/', 'advocacy/', 'peers/', 'exchange/']) {
		const response = await page.goto(`own/${path}`);
		expect(response?.status(), path).toBe(200);
	}
	// Paper says which part of a list it holds, and where the whole is; a screen has the links to the other pages.
	await page.goto('own/cities/');
	const part = page.getByText('The other pages print one by one');
	await expect(part).toBeHidden();
	const paper = testInfo.outputPath('cities.pdf');
	await page.pdf({ path: paper, preferCSSPageSize: true });
	expect(pdfText(paper).replaceAll(/\s+/g, ' ')).toMatch(/Page 1 of 4: .{1,80} to .{1,80}\. The other pages/);
	await page.goto('own/peers/');
	const start = page.getByRole('table').first();
	await expect(start.getByRole('row')).toHaveCount(CITIES + 1);
	await start.getByRole('link').first().click();
	await expect(page).toHaveURL(new RegExp(`^${siteAddress()}own/peers/[a-z0-9-]+/$`));
	await expect(page.getByText('Rings of three are not looked for')).toBeVisible();
});
