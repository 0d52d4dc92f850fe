import { readDataset } from '../../src/lib/site/read-dataset.ts';
import { expect, test, type Page } from './fixtures.ts';
import { startFinding } from './start-finding.ts';

/** Presses Tab through the page, as somebody does who has no pointer; the ways past the header are stops, too. */
async function tabStops(page: Page, most: number): Promise<number> {
	await page.evaluate(() => {
		document.body.tabIndex = -1;
		document.body.focus();
	});
	for (let count = 0; count <= most; count++) {
		await page.keyboard.press('Tab');
		if (await page.evaluate(() => document.activeElement === document.body || !document.hasFocus()))
			return count;
	}
	return Infinity;
}

/** Large pages, and how many presses of Tab lead through each. Each had 115 to 290 before its lists were one stop. */
const PAGES: readonly (readonly [path: string, most: number])[] = [
	['cities/', 75],
	['grid/', 60],
	['peers/', 60],
	['peers/liege/', 75],
	['cities/liege/', 70],
	['compare/', 75],
	['likeness/', 45]
];

for (const [path, most] of PAGES) {
	test(`${path} is gone through with no more than ${most} presses of Tab`, async ({ page }) => {
		await page.goto(path);
		await expect(page.locator('[data-arrow-keys][tabindex="0"]').first()).toBeAttached();
		expect(await tabStops(page, most)).toBeLessThanOrEqual(most);
	});
}

test('a brief of twenty-three records is gone through with no more than 75 presses of Tab', async ({
	page
}) => {
	const records = readDataset().swot.slice(0, 23);
	await page.goto('brief/');
	await page.evaluate(
		(keys) => {
			const network = document.querySelector('main')!.dataset.network!;
			const items = keys.map((key) => ({ key, note: '', taken: '2026-01-01' }));
			const texts = { title: '', ask: '', context: '', caseText: '', euHook: '', notes: '' };
			const basket = { format: 'city-network-basket', version: 1, network, texts, items, findings: [] };
			localStorage.setItem(`basket:${network}`, JSON.stringify({ ...basket, caseKey: null, hookKeys: [] }));
		},
		records.map(({ swotId }) => `swot/${swotId}`)
	);
	await page.reload();
	await expect(page.locator('[data-item]')).toHaveCount(23);
	await expect(page.locator('[data-item] .said a')).toHaveCount(23);
	expect(await tabStops(page, 75)).toBeLessThanOrEqual(75);
});

test('the records of a brief are one stop: arrows go from record to record, Tab through its controls', async ({
	page
}) => {
	await startFinding(page);
	const list = page.getByRole('list', { name: 'Collected records' });
	await list.focus();
	await page.keyboard.press('ArrowDown');
	const items = list.locator('li');
	await expect(items.first().locator(':focus')).toHaveCount(1);
	await page.keyboard.press('Tab');
	await expect(items.first().locator(':focus')).toHaveCount(1);
	await items.first().getByRole('button', { name: 'Take out' }).focus();
	await page.keyboard.press('ArrowDown');
	await expect(items.nth(1).locator(':focus')).toHaveCount(1);
	await page.keyboard.press('Escape');
	await expect(list).toBeFocused();
	await expect(list).toHaveAccessibleDescription(/arrow keys go from entry to entry/);
});

test('an ask of the finder is one stop, named by its words, with a hint that is seen', async ({ page }) => {
	await page.goto('peers/liege/');
	const ask = page.locator('section[data-ask]').first();
	const name = await ask.getByRole('heading').innerText();
	await page.locator('main h2#asks').evaluate((heading) => {
		heading.tabIndex = -1;
		heading.focus();
	});
	for (let press = 0; press < 3; press++) {
		if (await ask.evaluate((element) => element === document.activeElement)) break;
		await page.keyboard.press('Tab');
	}
	await expect(ask).toBeFocused();
	await expect(ask).toHaveAccessibleName(name);
	await expect(page.getByText(/^Enter or an arrow key goes in, arrow keys go from entry/)).toBeInViewport();
	await page.keyboard.press('End');
	expect(await ask.evaluate((element) => element.contains(document.activeElement))).toBe(true);
	await page.keyboard.press('Escape');
	await expect(ask).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.locator('section[data-ask]').nth(1)).toBeFocused();
});
