import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pdfText } from '../support/pdf-text.ts';
import { expect, test } from './fixtures.ts';
import { startFinding } from './start-finding.ts';

test('the brief is printed with its footnotes and without the tools that made it', async ({ page }) => {
	await startFinding(page);
	await page.getByLabel('Title', { exact: true }).fill('Let cities reach EU funding');
	await page.evaluate(() => (window.print = () => document.body.setAttribute('data-printed', '')));
	await page.getByRole('button', { name: 'Print', exact: true }).click();
	await expect(page.locator('body[data-printed]')).toBeAttached();
	const article = page.getByRole('article', { name: 'The brief as it reads' });
	const notes = await article.locator('li[id^="note-"]').count();
	expect(notes).toBeGreaterThan(5);

	const file = join(mkdtempSync(join(tmpdir(), 'brief-')), 'brief.pdf');
	await page.pdf({ path: file, preferCSSPageSize: true });
	const text = pdfText(file);
	expect(text).toContain('Let cities reach EU funding');
	expect(text).toContain('How many cities say so');
	expect(text).toMatch(/\d+ of 10 cities/);
	// Each footnote once, in two columns on paper; its address once.
	const [, printed = ''] = text.split(/^Notes$/m);
	const numbers = [...printed.matchAll(/(?<=^|\s)(\d{1,2})\.\s+\p{Lu}/gmu)].map(([, number]) =>
		Number(number)
	);
	expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: notes }, (_, at) => at + 1));
	expect(text).not.toMatch(/\(http/);
	for (const tool of ['Move up', 'Take out', 'Save the basket', 'Word (DOCX)', 'How it works', 'Your words'])
		expect(text).not.toContain(tool);
});

test('paper says how to get the brief where it was not opened', async ({ page }) => {
	await startFinding(page);
	await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('To print the brief')).toBeVisible();
	await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
});
