import { readFileSync, readdirSync } from 'node:fs';
import { datasetIn } from '../../src/hosts/build.ts';
import { networkWorkbook } from '../../src/lib/tables/network-workbook.ts';
import { SMALLEST, zipOf } from '../support/workbooks.ts';
import { expect, test } from './fixtures.ts';

const OTHER = 'tests/fixtures/tiny-network';
const folder = readdirSync(OTHER).filter((name) => name.endsWith('.csv'));
const csvFiles = folder.map((name) => ({
	name,
	mimeType: 'text/csv',
	buffer: readFileSync(`${OTHER}/${name}`)
}));
const file = (name: string, bytes: Uint8Array) => ({
	name,
	mimeType: 'application/octet-stream',
	buffer: Buffer.from(bytes)
});
const workbook = () => file('three.xlsx', networkWorkbook(datasetIn(OTHER)));
const archive = () =>
	file(
		'three.zip',
		zipOf(Object.fromEntries(csvFiles.map(({ name, buffer }) => [name, new Uint8Array(buffer)])))
	);
const smallest = (changes: Partial<typeof SMALLEST>) =>
	Object.entries({ ...SMALLEST, ...changes }).map(([name, text]) => ({
		name: `${name}.csv`,
		mimeType: 'text/csv',
		buffer: Buffer.from(text)
	}));

/** The title of the network that this browser keeps. */
const keptTitle = (): Promise<string | null> =>
	new Promise((resolve) => {
		const opening = indexedDB.open('own-data');
		opening.onsuccess = () => {
			const names = [...opening.result.objectStoreNames];
			if (names.length === 0) return resolve(null);
			const read = opening.result.transaction(names[0]!).objectStore(names[0]!).get('network');
			read.onsuccess = () => resolve(read.result?.network.dataset.network.title ?? null);
		};
	});

test('a network is opened as CSV files, as a ZIP and as a workbook, and kept in this browser', async ({
	page
}) => {
	await page.goto('data/');
	const input = page.getByLabel('Open your data', { exact: true });
	for (const files of [csvFiles, archive(), workbook()]) {
		await input.setInputFiles(files);
		await expect(page.getByRole('heading', { name: /^Three Harbours can be shown/ })).toBeVisible();
		const link = page.getByRole('link', { name: 'Show the dashboard with these tables' });
		await expect(link).toHaveAttribute('href', /\/own\/$/);
		expect(await page.evaluate(keptTitle)).toBe('Three Harbours');
		await page.getByText('What was read').click();
		await expect(page.getByRole('row', { name: /^(three\.zip\/)?cities(\.csv)? 3 3$/ })).toBeVisible();
		await page.reload();
	}
});

test('the whole dashboard is shown with the tables of a workbook', async ({ page }) => {
	await page.goto('data/');
	await page.getByLabel('Open your data', { exact: true }).setInputFiles(workbook());
	await page.getByRole('link', { name: 'Show the dashboard with these tables' }).click();
	await expect(page).toHaveURL(/\/own\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Three Harbours');
	await expect(page.getByRole('complementary', { name: 'Your own data' })).toContainText(
		'read from three.xlsx'
	);
	await page.goto('own/cities/almvik/');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Ålmvik');
});

test('faults are listed by cell, narrowed, saved as a file, and leave what was kept alone', async ({
	page
}) => {
	await page.goto('data/');
	const input = page.getByLabel('Open your data', { exact: true });
	await input.setInputFiles(smallest({}));
	await expect(page.getByRole('heading', { name: /^Lake Towns can be shown/ })).toBeVisible();
	const rows = Array.from({ length: 400 }, (_, index) => `e${index},seau,boats,need,Text ${index}`);
	await input.setInputFiles(smallest({ grid: `entry_id,city_id,theme_id,kind,text\n${rows.join('\n')}\n` }));
	await expect(page.getByRole('heading', { name: /^These tables cannot be shown yet/ })).toBeVisible();
	expect(await page.evaluate(keptTitle)).toBe('Lake Towns');
	const report = page.getByRole('region', { name: /cannot be shown yet/ });
	const fault = report.getByRole('row', { name: /^Error grid\.csv, B2/ });
	await expect(fault).toContainText('400 times.');
	await expect(fault).toContainText('did you mean "seeau"');
	await fault.getByText('The row and its neighbours').click();
	await expect(fault.getByRole('region', { name: 'The row and its neighbours' })).toContainText('Text 1');
	await report.getByLabel('Containing').fill('no such words');
	await expect(report.getByText(/^0 of \d+ lines$/)).toBeVisible();
	await report.getByLabel('Containing').fill('');
	await report.getByRole('combobox').selectOption('Error');
	await expect(report.getByText(/^1 of \d+ lines$/)).toBeVisible();
	const download = page.waitForEvent('download');
	await report.getByRole('button', { name: 'Download the report (CSV)' }).click();
	expect(readFileSync(await (await download).path(), 'utf8').split('\r\n').length).toBeGreaterThan(400);
});

test('a workbook dropped anywhere on the page is opened', async ({ page }) => {
	await page.goto('data/');
	await expect(page.getByLabel('Open your data', { exact: true })).toBeVisible();
	await page.evaluate(
		(bytes) => {
			const given = new DataTransfer();
			given.items.add(new File([Uint8Array.from(bytes)], 'three.xlsx'));
			document
				.querySelector('footer')!
				.dispatchEvent(new DragEvent('drop', { dataTransfer: given, bubbles: true, cancelable: true }));
		},
		[...workbook().buffer]
	);
	await expect(page.getByRole('heading', { name: /^Three Harbours can be shown/ })).toBeVisible();
});

/** Gives the page 100,000 rows, every hundredth with a fault, and from then on watches what holds it up. */
const giveManyRows = (smallest: Readonly<Record<string, string>>): void => {
	const rows = Array.from({ length: 100_000 }, (_, index) =>
		index % 100 === 0 ? `e${index},seeau,boats,wish,A` : `e${index},seeau,boats,need,A`
	);
	const grid = `entry_id,city_id,theme_id,kind,text\n${rows.join('\n')}\n`;
	const given = new DataTransfer();
	for (const [name, text] of Object.entries({ ...smallest, grid }))
		given.items.add(new File([text], `${name}.csv`));
	const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
	// In a task of its own, so that making the rows is not counted.
	setTimeout(() => {
		const marks = { longest: 0, began: performance.now() };
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) marks.longest = Math.max(marks.longest, duration);
		}).observe({ type: 'longtask' });
		Object.assign(window, { marks });
		input.files = given.files;
		input.dispatchEvent(new Event('change', { bubbles: true }));
	}, 500);
};

test('100,000 rows with 1,000 faults are read while the page answers, or cancelled', async ({ page }) => {
	await page.goto('data/');
	await expect(page.getByLabel('Open your data', { exact: true })).toBeVisible();
	await page.evaluate(giveManyRows, SMALLEST);
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(page.getByText('Cancelled. Nothing was changed.')).toBeVisible();
	await page.evaluate(giveManyRows, SMALLEST);
	await expect(page.getByRole('row', { name: /1000 times\./ })).toBeVisible();
	const { longest, took } = await page.evaluate(() => {
		const { marks } = window as unknown as { marks: { longest: number; began: number } };
		return { longest: marks.longest, took: performance.now() - marks.began };
	});
	console.log(
		`100,000 rows read in ${Math.round(took)} ms, the page held up for at most ${Math.round(longest)} ms`
	);
	// Done by the page itself, reading would hold it up for nearly all of that time; a busy machine slows both.
	expect(longest).toBeLessThan(took / 4);
});

test('without scripts the page says that opening needs them, and everything else is there', async ({
	browser
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('data/');
	await expect(page.getByText('Opening your own data needs scripts')).toBeVisible();
	await expect(page.getByRole('button')).toHaveCount(0);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: 'All tables as a ZIP' }).click()
	]);
	expect(download.suggestedFilename()).toMatch(/\.zip$/);
	await page.getByRole('link', { name: 'facts', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'facts' })).toBeVisible();
	await expect(page.getByRole('table', { name: 'Dictionary' })).toBeVisible();
	await context.close();
});
