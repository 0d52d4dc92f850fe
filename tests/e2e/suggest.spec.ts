import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suggest as words } from '../../src/lib/messages/en/suggest.ts';
import { m } from '../../src/lib/messages/index.ts';
import { expect, test, type Page } from './fixtures.ts';

const CITY = 'liege';
const RECORD = 'liege-challenge-1';
const correction = {
	value: 'Corrected, with a "quote"\n- and a second line.',
	why: 'The figure was old.',
	source: 'https://example.org/plan, p. 3',
	role: 'migration officer'
};

async function openForm(page: Page): Promise<void> {
	await page.goto(`cities/${CITY}/`);
	const note = page.locator(
		`details.record:is([data-record="needs/${RECORD}"], :has(a[href$="#needs/${RECORD}"]))`
	);
	await note.locator('summary').click();
	await note.getByRole('link', { name: m.citations.suggest }).click();
	await expect(page.getByRole('heading', { name: words.record })).toBeVisible();
}

async function fill(page: Page): Promise<void> {
	await page.getByRole('textbox', { name: words.value }).fill(correction.value);
	await page.getByRole('textbox', { name: words.why }).fill(correction.why);
	await page.getByRole('textbox', { name: words.source }).fill(correction.source);
	await page.getByRole('textbox', { name: words.role }).fill(correction.role);
	await page.getByRole('button', { name: words.keep }).click();
}

async function saveFile(page: Page): Promise<string> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: words.save }).click();
	return readFileSync(await (await download).path(), 'utf8');
}

test("a city's correction travels from the form into the shipped tables and the change log", async ({
	page
}) => {
	test.setTimeout(90_000);
	await openForm(page);
	await fill(page);
	await expect(page.getByRole('heading', { name: words.list(1) })).toBeVisible();
	const saved = await saveFile(page);

	const folder = mkdtempSync(join(tmpdir(), 'suggested-'));
	try {
		cpSync('data/weldi', join(folder, 'network'), { recursive: true });
		writeFileSync(join(folder, 'changes.csv'), saved);
		const { status, stdout, stderr } = spawnSync(
			'npm',
			['run', '--silent', 'data:apply', '--', join(folder, 'network'), join(folder, 'changes.csv')],
			{ encoding: 'utf8' }
		);
		expect([status, stderr]).toEqual([0, '']);
		expect(stdout).toContain(`| needs | ${CITY} | 0 | 1 | 0 |`);
		const file = (name: string) => readFileSync(join(folder, 'network', name), 'utf8');
		expect(file('needs.csv')).toContain('"Corrected, with a ""quote""\n- and a second line."');
		for (const part of [RECORD, correction.why, correction.source])
			expect(file('CHANGELOG.md').split('\n## ')[1]).toContain(part);
		expect(file('changes.csv')).toContain(`changed,needs,${RECORD},${CITY},text`);
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('suggestions are kept, counted, edited and removed', async ({ page }) => {
	await openForm(page);
	await fill(page);
	await page.reload();
	await expect(page.getByRole('heading', { name: words.list(1) })).toBeVisible();
	await page.getByRole('button', { name: words.edit }).click();
	await expect(page.getByRole('textbox', { name: words.value })).toHaveValue(correction.value);
	await page.getByRole('textbox', { name: words.value }).fill('Edited.');
	await page.getByRole('button', { name: words.keepEdited }).click();
	await expect(page.getByRole('listitem').filter({ hasText: 'Edited.' })).toContainText(correction.why);
	await page.getByRole('button', { name: words.remove }).click();
	await expect(page.getByText(words.none)).toBeVisible();
	await page.reload();
	await expect(page.getByText(words.none)).toBeVisible();
});

test('an unknown record and a closed storage are named', async ({ page }) => {
	await page.goto('suggest/?record=needs/no-such-record');
	await expect(page.getByRole('alert')).toHaveText(words.unknown('needs/no-such-record'));
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('closed', 'SecurityError');
			}
		});
	});
	await page.goto(`suggest/?record=needs/${RECORD}`);
	await fill(page);
	await expect(page.getByRole('alert')).toHaveText(words.notKept);
	expect(await saveFile(page)).toContain(correction.why);
});

test('without scripts the page says how to send a correction', async ({ browser, baseURL, watch }) => {
	const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
	watch(context);
	const page = await context.newPage();
	await page.goto('suggest/');
	await expect(page.getByText(words.withoutScript)).toBeVisible();
	await expect(page.getByRole('link', { name: words.tables })).toBeVisible();
	await context.close();
});
