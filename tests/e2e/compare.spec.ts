import { violations } from '../support/accessibility.ts';
import { expect, test, type Page } from './fixtures.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true });

test('opens with a pair, and says by which rule', async ({ page }) => {
	await page.goto('compare/');
	await expect(page.getByText('An example, until you choose')).toBeVisible();
	await expect(page.locator('[data-status]')).toHaveText(/: \d+ rows\.$/);
	// The example is no choice of the reader: a tick adds to nothing and replaces nothing.
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
	await page.getByRole('checkbox', { name: 'Liège' }).check();
	await expect(page.getByText('Only Liège is chosen.')).toBeVisible();
	await page.getByRole('checkbox', { name: 'Osijek' }).check();
	await expect(page).toHaveURL(/\?cities=liege,osijek$/);
	await expect(heading(page, 'Liège and Osijek')).toBeVisible();
});

test('shows what the address says, in its order, and says what it leaves out', async ({ page }) => {
	await page.goto('compare/?cities=utrecht,atlantis,osijek&show=shared');
	await expect(heading(page, 'Utrecht and Osijek')).toBeVisible();
	await expect(page.getByText(/left out: city “atlantis”/)).toBeVisible();
	await expect(page.getByRole('radio', { name: 'only what they share' })).toBeChecked();
	await expect(page.locator('tr[data-relation=shared]').first()).toBeVisible();
	await expect(page.locator('tr[data-relation=differs]:visible')).toHaveCount(0);
});

test('marks figures that do not compare, with the reason', async ({ page }) => {
	await page.goto('compare/?cities=albacete,cluj-napoca');
	const row = page.getByRole('row', { name: /^Unemployment rate/ });
	await expect(row).toContainText('These do not compare.');
	await expect(row).toContainText('Beside Albacete: Another area: region, not province.');
});

test('is chosen by keyboard, and Back undoes the choice', async ({ page }) => {
	await page.goto('compare/?cities=utrecht,osijek');
	await expect(heading(page, 'Utrecht and Osijek')).toBeVisible();
	await page.getByRole('checkbox', { name: 'Sosnowiec' }).focus();
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(/\?cities=utrecht,osijek,sosnowiec$/);
	await expect(heading(page, 'Utrecht, Osijek and Sosnowiec')).toBeVisible();
	await expect(page.getByRole('checkbox', { name: 'Sosnowiec' })).toBeFocused();
	await page.getByRole('radio', { name: 'only where they differ' }).check();
	await expect(page).toHaveURL(/show=differs$/);
	await page.goBack();
	await page.goBack();
	await expect(heading(page, 'Utrecht and Osijek')).toBeVisible();
	await expect(page.getByRole('checkbox', { name: 'Sosnowiec' })).not.toBeChecked();
});

test('asks for a second city, and takes no fifth', async ({ page }) => {
	await page.goto('compare/?cities=utrecht');
	await expect(page.getByText('Only Utrecht is chosen.')).toBeVisible();
	for (const name of ['Osijek', 'Sosnowiec', 'Albacete']) await page.getByRole('checkbox', { name }).check();
	await expect(heading(page, 'Utrecht, Osijek, Sosnowiec and Albacete')).toBeVisible();
	await expect(page.getByRole('checkbox', { name: 'Lampedusa' })).toBeDisabled();
});

test('narrows to a theme: three cities on it in one look, in the address, counted and in the file', async ({
	page
}) => {
	await page.goto('compare/?cities=liege,osijek,utrecht');
	await expect(page.locator('[data-status]')).toHaveText(/: \d+ rows\.$/);
	const before = await page.locator('tr[data-relation]:visible').count();
	const row = page.locator('tr[data-relation]').first();
	await row.evaluate((element) => element.setAttribute('data-seen', ''));
	await page.getByRole('combobox', { name: 'On the theme' }).selectOption({ label: 'Decent work' });
	await expect(page).toHaveURL(/\?cities=liege,osijek,utrecht&theme=decent-work$/);
	await expect(page.locator('[data-status]')).toHaveText(
		/^Liège, Osijek and Utrecht on Decent work: \d+ of \d+ rows\.$/
	);
	const shown = page.locator('tr[data-relation]:visible');
	expect(await shown.count()).toBeLessThan(before / 3);
	expect(
		await shown.evaluateAll((rows) =>
			rows.every((each) => each.getAttribute('data-themes')?.includes('decent-work'))
		)
	).toBe(true);
	await expect(page.getByRole('heading', { level: 3, name: 'Figures', exact: true })).toBeHidden();
	await expect(page.getByText(/^On Decent work none of them has an entry under /)).toBeVisible();
	// Rows are hidden, none is drawn anew.
	await expect(page.locator('tr[data-seen]')).toHaveCount(1);
	await page.goBack();
	await expect(page.locator('tr[data-relation]:visible')).toHaveCount(before);
	await page.goto('compare/?cities=liege,osijek&theme=atlantis');
	await expect(page.getByText(/left out: theme “atlantis”/)).toBeVisible();
});

test('saves the rows that are shown', async ({ page }) => {
	await page.goto('compare/?cities=utrecht,osijek&show=shared');
	await expect(heading(page, 'Utrecht and Osijek')).toBeVisible();
	const saved = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download what is shown (CSV)' }).click();
	const file = await saved;
	expect(file.suggestedFilename()).toMatch(/utrecht-osijek-.+\.csv$/);
	const stream = await file.createReadStream();
	const parts: Buffer[] = [];
	for await (const part of stream) parts.push(Buffer.from(part as Uint8Array));
	const lines = Buffer.concat(parts).toString('utf8').split('\r\n').filter(Boolean);
	expect(lines[0]).toContain('section,row,relation,city,city_id,statement');
	expect(lines.slice(1).every((line) => line.includes(',shared,'))).toBe(true);
	expect(lines.length).toBeGreaterThan(5);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`meets WCAG 2.2 AA with four cities, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto('compare/?cities=utrecht,osijek,sosnowiec,albacete');
		await expect(heading(page, 'Utrecht, Osijek, Sosnowiec and Albacete')).toBeVisible();
		expect(await violations(page)).toEqual([]);
	});
}

test('reads on a phone without scrolling sideways: each cell names its city', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('compare/?cities=utrecht,osijek,sosnowiec,albacete');
	await expect(heading(page, 'Utrecht, Osijek, Sosnowiec and Albacete')).toBeVisible();
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBeLessThanOrEqual(390);
	const named = await page
		.getByRole('row')
		.nth(1)
		.getByRole('cell')
		.evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
	expect(named).toEqual(['"Utrecht" / ""', '"Osijek" / ""', '"Sosnowiec" / ""', '"Albacete" / ""']);
});

test('prints the tables without the controls', async ({ page }) => {
	await page.goto('compare/?cities=utrecht,osijek');
	await expect(heading(page, 'Utrecht and Osijek')).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('[data-picker]')).toBeHidden();
	await expect(page.getByRole('columnheader', { name: 'Osijek' }).first()).toBeVisible();
});

test('without scripts shows the pair and leads to every profile', async ({ browser, watch, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
	watch(context);
	const page = await context.newPage();
	await page.goto('compare/');
	await expect(page.getByText('Choosing other cities needs scripts')).toBeVisible();
	await expect(page.locator('[data-picker]')).toBeHidden();
	expect(await page.locator('tr[data-relation]').count()).toBeGreaterThan(20);
	await context.close();
});
