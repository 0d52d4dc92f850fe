import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { asOds, asXlsx, asZip, type ChosenFile } from '../support/network-files.ts';
import { cityNames } from './cities-table.ts';
import { expect, test, type Page } from './fixtures.ts';

const OTHER = 'tests/fixtures/tiny-network';

/** A second network as a reader has it, and what the banner calls it. */
const FORMS: readonly {
	readonly kind: string;
	readonly give: () => ChosenFile | string;
	readonly named: string;
}[] = [
	{ kind: 'an XLSX workbook', give: () => asXlsx(OTHER, 'three.xlsx'), named: 'three.xlsx' },
	{ kind: 'an ODS workbook', give: () => asOds(OTHER, 'three.ods'), named: 'three.ods' },
	{ kind: 'a folder of CSV files', give: () => OTHER, named: 'tiny-network' },
	{ kind: 'a ZIP', give: () => asZip(OTHER, 'three.zip'), named: 'three.zip' }
];

async function openNetwork(page: Page, given: ChosenFile | string): Promise<void> {
	await page.goto('data/');
	const input = page.getByLabel('Open your data', { exact: true });
	if (typeof given === 'string') {
		const choosing = page.waitForEvent('filechooser');
		await page.getByRole('button', { name: 'Choose a folder instead' }).click();
		await (await choosing).setFiles(given);
	} else await input.setInputFiles(given);
	await page.getByRole('link', { name: 'Show the dashboard with these tables' }).click();
	await expect(page).toHaveURL(/\/own\/$/);
}

for (const { kind, give, named } of FORMS)
	test(`${kind} gives the map, the table, the grid, a profile and the finder`, async ({ page }) => {
		await openNetwork(page, give());
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Three Harbours');
		await expect(page.getByRole('complementary', { name: 'Your own data' })).toContainText(
			`read from ${named}`
		);
		await expect(page.locator('[data-city-map] [data-layout]:visible a[data-city]')).toHaveCount(3);

		await page.goto('own/cities/');
		await page.getByRole('button', { name: 'Learning needs' }).first().click();
		await page.getByRole('button', { name: 'Learning needs' }).first().click();
		await expect(page).toHaveURL(/sort=[a-z-]+&order=desc/);
		expect((await cityNames(page))[0]).toBe('Ålmvik');
		await page.getByRole('combobox', { name: 'Country' }).selectOption('SE');
		expect(await cityNames(page)).toEqual(['Ålmvik']);
		await page.reload();
		await expect(page.getByRole('combobox', { name: 'Country' })).toHaveValue('SE');
		await expect.poll(() => cityNames(page)).toEqual(['Ålmvik']);
		await page.goBack();
		await expect(page.getByRole('combobox', { name: 'Country' })).toHaveValue('');

		await page.goto('own/grid/?cell=almvik.winter-housing');
		const cell = page.getByRole('region', { name: 'Ålmvik: Housing in winter' });
		await expect(cell.locator('ol > li')).toHaveCount(2);
		await cell.getByRole('link', { name: 'Challenge' }).first().click();
		await expect(page).toHaveURL(/\/own\/cities\/almvik\/#almvik-/);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Ålmvik');

		await page.goto('own/peers/johvaste/');
		await expect(page.locator('li[data-match]').first()).toContainText('Žołvilė');
	});

test('records of an own network are searched, collected and written as a Word brief with its footnotes', async ({
	page
}) => {
	await openNetwork(page, asXlsx(OTHER, 'three.xlsx'));
	for (const words of ['cannery', 'soup']) {
		await page.goto(`own/search/?q=${words}`);
		await page.getByRole('button', { name: 'Put in the basket' }).first().click();
		await expect(page.getByRole('button', { name: 'Take out of the basket' })).toBeVisible();
	}
	await page.goto('own/brief/');
	await page.getByLabel('Title').fill('Rooms for the winter');
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Word (DOCX)' }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toBe('rooms-for-the-winter.docx');
	const parts = unzipSync(readFileSync(await download.path()));
	expect(strFromU8(parts['word/document.xml']!)).toContain('Rooms for the winter');
	expect(strFromU8(parts['word/footnotes.xml']!).match(/<w:footnote [^>]*w:id="[1-9]/g)).toHaveLength(2);
	// The basket of the published network is another one, though both may have the same id.
	await page.goto('brief/');
	await expect(page.getByRole('navigation').first().getByRole('link', { name: 'Brief' })).toHaveText('Brief');
});
