import { violations } from '../support/accessibility.ts';
import { asOfText } from '../../src/lib/components/evidence/as-of.ts';
import { siteSlice } from '../../src/lib/pages/site.ts';
import { readDataset } from '../../src/lib/site/read-dataset.ts';
import { expect, test, type Page } from './fixtures.ts';

const dataset = readDataset();
const { cities, themes } = dataset;
const { baseline } = siteSlice(dataset);
const [first, second, third] = cities.map(({ name }) => name) as [string, string, string];
const theme = themes.find(({ themeId }) => themeId === 'housing') ?? themes[0]!;

/** The two places where a reader's own claim check begins. */
const STARTS = [
	{ from: 'a search', path: 'search/?q=housing', claim: 'housing' },
	{ from: 'a theme', path: `themes/${theme.themeId}/`, claim: theme.label }
];

const begin = (page: Page) => page.getByRole('button', { name: 'Check a claim: sort the cities' }).click();
const sorts = (page: Page, city: string) => page.getByRole('group', { name: city, exact: true });
const evidence = (page: Page, city: string) =>
	page.getByRole('group', { name: `${city}: Records to keep as evidence` });

for (const { from, path, claim } of STARTS) {
	test(`from ${from} a reader sorts the cities by the records that they open and choose, and keeps it`, async ({
		page
	}) => {
		await page.goto(path);
		await begin(page);
		await expect(page.getByRole('heading', { name: 'Your claim check' })).toBeVisible();
		await expect(page.getByText(asOfText(baseline))).toBeVisible();
		await expect(page.getByLabel('The claim', { exact: true })).toHaveValue(claim);
		await page.getByLabel('The claim', { exact: true }).fill('Cities lack homes');
		await sorts(page, first).getByRole('radio', { name: 'Bears it out' }).check();
		// No record is chosen for the reader.
		await expect(evidence(page, first).getByRole('checkbox', { checked: true })).toHaveCount(0);
		const rest = cities.length - 1;
		await expect(page.getByRole('status').filter({ hasText: 'sorted without a record: 1' })).toContainText(
			`Borne out by 0 of ${cities.length} cities, sorted without a record: 1, not looked at: ${rest}`
		);
		await evidence(page, first).getByRole('checkbox').last().check();
		await sorts(page, second).getByRole('radio', { name: 'Counter-example' }).check();
		await evidence(page, second).getByRole('checkbox').first().check();
		await expect(page.getByRole('button', { name: /^Silent: the/ })).toHaveCount(0);
		await sorts(page, third).getByRole('radio', { name: 'Silent' }).check();
		await expect(evidence(page, third)).toBeVisible();
		const kept = `Borne out by 1 of ${cities.length} cities, counter-example: 1, silent: 1, not looked at: ${cities.length - 3}`;
		await expect(page.getByRole('status').filter({ hasText: kept })).toContainText('Kept in the brief.');

		// A reload loses nothing; the check goes on where it was.
		await page.reload();
		await begin(page);
		await expect(page.getByLabel('The claim', { exact: true })).toHaveValue('Cities lack homes');
		await expect(sorts(page, second).getByRole('radio', { name: 'Counter-example' })).toBeChecked();
		await expect(sorts(page, third).getByRole('radio', { name: 'Silent' })).toBeChecked();
		await page.getByText(`found of ${third}: read and choose`).click();
		await evidence(page, third).getByRole('checkbox').first().check();
		await expect(sorts(page, third).getByRole('radio', { name: 'Bears it out' })).toBeChecked();

		// In the brief it is a finding with its count, its records and its cities by side.
		await page.getByRole('link', { name: 'Open the brief', exact: true }).click();
		await expect(page.locator('.count')).toHaveText(
			`Borne out by 2 of ${cities.length} cities, counter-example: 1, not looked at: ${cities.length - 3}`
		);
		await expect(page.getByRole('heading', { name: 'Finding 2' })).toHaveCount(0);
		for (const city of [first, second, third])
			await expect(page.locator('#finding-1 li').filter({ hasText: city })).toHaveCount(1);
		await page.getByRole('button', { name: 'Show the brief as it reads' }).click();
		const article = page.getByRole('article');
		await expect(article).toContainText(`Counter-example: ${second}.`);
		await expect(article).toContainText('Counter-examples:');

		// And from there back to the sorting.
		await page.getByRole('link', { name: 'Go on sorting from what was found' }).click();
		await expect(sorts(page, second).getByRole('radio', { name: 'Counter-example' })).toBeChecked();
	});
}

test('a claim check is said not to be kept where the storage is full', async ({ page }) => {
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await page.goto(STARTS[1]!.path);
	await begin(page);
	await sorts(page, first).getByRole('radio', { name: 'Bears it out' }).check();
	await expect(page.getByRole('alert')).toContainText('Collected on this page only');
	await expect(sorts(page, first).getByRole('radio', { name: 'Bears it out' })).toBeChecked();
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`a claim check meets WCAG 2.2 AA and fits a phone, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(STARTS[1]!.path);
		await begin(page);
		await expect(page.getByRole('heading', { name: 'Your claim check' })).toBeVisible();
		await expect(page.getByText(asOfText(baseline))).toBeVisible();
		expect(await violations(page)).toEqual([]);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(wide).toBeLessThanOrEqual(0);
	});
}
