import { m } from '../../src/lib/messages/index.ts';
import { allRecords } from '../../src/lib/selectors/all-records.ts';
import { readDataset } from '../../src/lib/site/read-dataset.ts';
import { expect, test } from './fixtures.ts';

const dataset = readDataset();

test('the page about the data has its sections, each with an address', async ({ page }) => {
	await page.goto('about/');
	const titles = Object.values(m.about.section);
	await expect(page.getByRole('heading', { level: 2 })).toHaveText(titles);
	const contents = page.getByRole('navigation', { name: m.about.contents });
	await expect(contents.getByRole('link')).toHaveText(titles);
	const last = titles.at(-1)!;
	await contents.getByRole('link', { name: last, exact: true }).click();
	await expect(page.getByRole('heading', { level: 2, name: last, exact: true })).toBeInViewport();
});

test('every source, remark and record that lives there has its address', async ({ request }) => {
	const pages = await Promise.all(
		['about/', 'about/remarks/'].map(async (path) => (await request.get(path)).text())
	);
	const html = pages.join('');
	const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
	const wanted = [
		...dataset.sources.map(({ sourceId }) => sourceId),
		...dataset.notes.map(({ noteId }) => noteId),
		...allRecords(dataset).flatMap(({ path }) => (path.startsWith('about/#') ? [path.slice(7)] : []))
	];
	expect(wanted.length).toBeGreaterThan(100);
	expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
});

test('a source note leads to its source', async ({ page }) => {
	const { cityId, needId, sourceId } = dataset.needs[0]!;
	await page.goto(`cities/${cityId}/`);
	const record = page.locator(`#${needId}`);
	await record.locator('summary').first().click();
	await record.getByRole('link', { name: m.evidence.source, exact: true }).first().click();
	await expect(page).toHaveURL(new RegExp(`about/#${sourceId}$`));
	await expect(page.locator(`#${sourceId}`)).toBeInViewport();
});

test('a profile leads to the remarks on it', async ({ page }) => {
	const { cityId } = dataset.notes.find(({ cityId, kind }) => cityId !== null && kind === 'slip')!;
	await page.goto(`cities/${cityId}/`);
	await page.getByRole('link', { name: /more remarks? on this profile/ }).click();
	await expect(page.locator(`#notes-${cityId}`)).toBeInViewport();
});

test('the report and the dashboard can be cited, with the version of the tables', async ({ page }) => {
	await page.goto('about/');
	const cite = page.getByRole('region', { name: m.about.section.cite });
	await expect(cite).toContainText('@techreport{');
	await expect(cite).toContainText(`version = {${dataset.version}}`);
});

test('the counts of the tables are those of the tables', async ({ page }) => {
	await page.goto('about/');
	const row = page.getByRole('row', { name: /^grid\.csv/ });
	await expect(row.getByRole('cell').first()).toHaveText(String(dataset.grid.length));
});

test('the citation of the dashboard is completed with the address of this copy and the day', async ({
	page
}) => {
	await page.goto('about/');
	const cite = page.getByRole('region', { name: m.about.section.cite });
	const home = new URL('./', page.url().replace('about/', '')).href;
	await expect(cite).toContainText(`dataset ${dataset.version}, ${home}, accessed `);
	await expect(cite).toContainText(`url = {${home}}`);
	await page.evaluate(() => {
		const writeText = (text: string) => Promise.resolve(document.body.setAttribute('data-copied', text));
		Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
	});
	await cite.getByRole('button', { name: m.citations.copyAs.bibtex }).last().click();
	await expect(page.locator('body')).toHaveAttribute('data-copied', new RegExp(`url = \\{${home}\\}`));
});

test('reference managers read title, address and date of a page, and of the dataset its terms', async ({
	page
}) => {
	await page.goto('cities/');
	const tag = (name: string) => page.locator(`meta[name="${name}"]`);
	await expect(tag('citation_public_url')).toHaveAttribute('content', page.url());
	await expect(tag('citation_title')).toHaveCount(1);
	const { published } = dataset.sources.find(
		({ sourceId }) => sourceId === dataset.network.baselineSourceId
	)!;
	await expect(tag('citation_publication_date')).toHaveAttribute('content', published!.replaceAll('-', '/'));

	await page.goto('about/');
	const described = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!) as {
		url: string;
		license: { name: string };
	};
	expect(described.license.name).toBe(dataset.network.licence);
	expect(new URL(described.url, page.url()).href).toBe(page.url().replace('about/', ''));
});
