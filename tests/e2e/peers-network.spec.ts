import { readFileSync } from 'node:fs';
import { expect, test, type Page } from './fixtures.ts';

const cells = (page: Page) => page.locator('[data-pair-matrix] td a:visible');
/** Of the drawings for several widths one is shown. */
const arrows = (page: Page) => page.locator('svg:visible a[data-visit]:visible');
const said = (page: Page) => page.locator('[data-arrows-said]');

async function chooseTheme(page: Page, index: number): Promise<string> {
	const [theme = ''] = await page.getByLabel('Count only asks on').selectOption({ index });
	// The address follows what is shown.
	await expect(page).toHaveURL((url) => (url.searchParams.get('theme') ?? '') === theme);
	return theme;
}

test('the matrix counts the asks on one theme and leads to the pair', async ({ page }) => {
	await page.goto('/peers/');
	const all = await cells(page).count();
	await chooseTheme(page, 3);
	expect(await cells(page).count()).toBeLessThan(all);
	expect(page.url()).toContain('theme=');
	await cells(page).first().click();
	await expect(page.locator('[data-peers-status]')).toContainText('Only matches with');
	// What stands below the screen follows.
	await expect(page.locator('[data-asks][aria-busy]')).toHaveCount(0);
	const hosts = await page
		.locator('li[data-host]')
		.evaluateAll((items: HTMLElement[]) => items.map(({ dataset }) => dataset.host));
	expect(new Set(hosts).size).toBe(1);
});

test('the map has one strong arrow for each city that asks, says how many pairs it leaves out, and follows the theme', async ({
	page
}) => {
	await page.goto('/peers/');
	const learners = await page.locator('[data-pair-matrix] tbody tr').count();
	const pairs = await cells(page).count();
	const all = await arrows(page).count();
	expect(all).toBeGreaterThan(1);
	expect(all).toBeLessThanOrEqual(Math.min(12, learners + 2));
	await expect(said(page)).toContainText(`strongest of ${pairs} pairs`);

	await chooseTheme(page, 2);
	const some = await cells(page).count();
	await expect(said(page)).toContainText(`strongest of ${some} pairs`);
	// Every arrow is a pair of the matrix, with the same count and kind.
	const titles = await arrows(page).locator('title').allTextContents();
	const texts = (await cells(page).allTextContents()).map((text) => text.replaceAll(/\s+/g, ' ').trim());
	for (const title of titles) {
		const [visit, asks = '', kind] = title.split(/: | asks?, /);
		expect(texts.some((text) => text.startsWith(`${visit}: ${asks} `) && text.endsWith(`, ${kind}`))).toBe(
			true
		);
	}
	await page.goBack();
	await expect(arrows(page)).toHaveCount(all);
});

test('an address with a theme opens with its arrows, and an arrow leads to its reasons by keyboard', async ({
	page
}) => {
	await page.goto('/peers/');
	const theme = await chooseTheme(page, 4);
	const titles = await arrows(page).locator('title').allTextContents();
	await page.goto(`/peers/?theme=${theme}#network`);
	await expect.poll(() => arrows(page).locator('title').allTextContents()).toEqual(titles);
	await arrows(page).first().focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/peers\/[^/]+\/\?host=/);
	await expect(page.locator('[data-peers-status]')).toContainText('Only matches with');
});

test('a theme that the network does not have is named, and the map shows all', async ({ page }) => {
	await page.goto('/peers/');
	const all = await arrows(page).count();
	await page.goto('/peers/?theme=gone');
	await expect(page.getByText('left out: theme “gone”')).toBeVisible();
	await expect(arrows(page)).toHaveCount(all);
});

test('the map is taken away whole, with its land, and the matrix as its table', async ({ page }) => {
	await page.goto('/peers/');
	await chooseTheme(page, 2);
	const take = async (format: string): Promise<string> => {
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			page.locator('[data-chart]').getByRole('button', { name: format, exact: true }).click()
		]);
		return readFileSync(await file.path(), 'utf8');
	};
	const svg = await take('SVG');
	expect(svg).toContain('href="data:image/svg+xml;base64,');
	expect(svg.match(/data-visit=/g)).toHaveLength(await arrows(page).count());
	expect(svg).toContain('Source: ');
	const csv = await take('CSV');
	const chosen = await page.getByLabel('Count only asks on').locator('option:checked').textContent();
	expect(csv).toContain(chosen!.trim());
	expect(csv).toMatch(/not among the best/);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('the matrix comes before the map, and both fit', async ({ page }) => {
		await page.goto('/peers/');
		const matrix = await page.locator('[data-pair-matrix]').boundingBox();
		const map = await page.locator('[data-chart]').boundingBox();
		expect(matrix!.y + matrix!.height).toBeLessThanOrEqual(map!.y);
		expect(map!.width).toBeLessThanOrEqual(390);
		expect(await arrows(page).count()).toBeGreaterThan(1);
	});
});
