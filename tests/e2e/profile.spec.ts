import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext } from '@playwright/test';
import { NETWORK_SECTIONS, PROFILE_SECTIONS, sectionPath } from '../../src/lib/domain/profile-section.ts';
import { m } from '../../src/lib/messages/index.ts';
import { allRecords } from '../../src/lib/selectors/all-records.ts';
import { readDataset } from '../../src/lib/site/read-dataset.ts';
import { pagesByOffice } from '../support/office.ts';
import { expect, test, type Page } from './fixtures.ts';

const dataset = readDataset();
const cities = dataset.cities.map(({ cityId, name }) => ({ cityId, name }));
const sheets = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test('every profile has its sections, in order, on two pages, and its contents lead to them', async ({
	page
}) => {
	for (const { cityId, name } of cities) {
		await page.goto(`cities/${cityId}/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
		const contents = page.getByRole('navigation', { name: m.profile.contents }).first();
		const targets = await contents
			.getByRole('link')
			.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
		const addresses = PROFILE_SECTIONS.map((section) => sectionPath(cityId, section));
		expect(
			targets.map((address) => address.slice(address.indexOf('cities/'))),
			name
		).toEqual(addresses);
		const apart = NETWORK_SECTIONS.map((section) => `section-${section}`);
		const all = PROFILE_SECTIONS.map((section) => `section-${section}`);
		expect(await sectionsIn(page), name).toEqual(all.filter((id) => !apart.includes(id)));
		await page.getByRole('link', { name: m.profile.networkCall(name) }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(m.profile.networkTitle(name));
		expect(await sectionsIn(page), name).toEqual(apart);
	}
});

const sectionsIn = (page: Page) =>
	page.locator('h2[id^="section-"]').evaluateAll((all) => all.map(({ id }) => id));

test('every record that lives on a profile has its address there', async ({ request }) => {
	const addresses = allRecords(dataset)
		.map(({ path }) => path)
		.filter((path) => path.startsWith('cities/'));
	expect(addresses.length).toBeGreaterThan(500);
	const pages = new Map<string, Set<string>>();
	for (const { cityId } of cities) {
		const html = await (await request.get(`cities/${cityId}/`)).text();
		pages.set(`cities/${cityId}/`, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id)));
	}
	const lost = addresses.filter((address) => {
		const [path = '', id] = address.split('#');
		return !pages.get(path) || (id !== undefined && !pages.get(path)?.has(id));
	});
	expect(lost).toEqual([]);
});

test('an id stands on a page once', async ({ request }) => {
	for (const { cityId } of cities) {
		const html = await (await request.get(`cities/${cityId}/`)).text();
		const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
		expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
	}
});

test('the address of a record opens at it', async ({ page }) => {
	const { cityId, actionId, text } = dataset.actions.at(-1)!;
	await page.goto(`cities/${cityId}/#${actionId}`);
	const record = page.locator(`#${actionId}`);
	await expect(record).toContainText(text);
	await expect(record).toBeInViewport();
	expect(await record.evaluate((element) => element.matches(':target'))).toBe(true);
});

test('a source opens by keyboard, with the page and the permanent address', async ({ page }) => {
	const { cityId, needId } = dataset.needs[0]!;
	await page.goto(`cities/${cityId}/`);
	const source = page.locator(`#${needId}`).locator('summary').first();
	await source.focus();
	await page.keyboard.press('Enter');
	const record = page.locator(`#${needId}`);
	// The note of the record takes the place of the link to it; its buttons come last.
	await expect(record.getByRole('button', { name: m.citations.copy }).first()).toBeVisible();
	await record.getByRole('link', { name: m.evidence.permalink }).first().press('Enter');
	await expect(page).toHaveURL(new RegExp(`#${needId}$`));
});

test('a figure that is not the city’s own says so in words', async ({ page }) => {
	const fact = dataset.facts.find(({ geography }) => geography === 'province')!;
	await page.goto(`cities/${fact.cityId}/`);
	const row = page.locator(`#${fact.factId}`);
	await expect(row).toContainText(m.profile.wider(m.figures.geography.municipality));
	await expect(row).toContainText('province');
});

test('a list that the source lacks says so, and is asked for', async ({ page }) => {
	const planning = new Set(dataset.actions.map(({ cityId }) => cityId));
	const silent = cities.filter(({ cityId }) => !planning.has(cityId));
	expect(silent.length).toBeGreaterThan(0);
	for (const { cityId } of silent) {
		await page.goto(`cities/${cityId}/`);
		await expect(page.getByText(m.profile.none.actions)).toBeVisible();
		await expect(page.getByText(m.questions.ask.noActions())).toBeVisible();
	}
});

test('the way leads from city to city', async ({ page }) => {
	const names = cities.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'en'));
	const first = cities.find(({ name }) => name === names[0])!;
	await page.goto(`cities/${first.cityId}/`);
	for (const name of names.slice(1)) {
		await page.locator('a[rel="next"]').first().click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
	}
	await expect(page.locator('a[rel="next"]')).toHaveCount(0);
});

test('what a profile shows is also a file', async ({ request }) => {
	const { cityId } = cities[0]!;
	const slice = (await (await request.get(`cities/${cityId}/slice.json`)).json()) as {
		city: { cityId: string };
		actions: unknown[];
	};
	expect(slice.city.cityId).toBe(cityId);
	expect(slice.actions).toHaveLength(dataset.actions.filter((action) => action.cityId === cityId).length);
});

test('the contents fold away on a phone, and open without scripts', async ({ browser, watch }) => {
	const plain = await phone(browser, watch);
	await plain.goto(`cities/${cities[0]!.cityId}/`);
	const entry = plain
		.getByRole('navigation', { name: m.profile.contents })
		.getByRole('link', { name: m.profile.section.funding });
	await expect(entry).toBeHidden();
	await plain.locator('summary', { hasText: m.profile.contents }).click();
	await entry.click();
	await expect(plain.locator('#section-funding')).toBeInViewport();
	await plain.context().close();
});

test('a profile prints on two A4 pages', async ({ page }) => {
	for (const { cityId, name } of cities) {
		await page.goto(`cities/${cityId}/`);
		const pdf = await page.pdf({ preferCSSPageSize: true });
		expect(sheets(pdf), name).toBeLessThanOrEqual(2);
	}
});

test('the sheet for who decides prints on two A4 pages, as it says', async ({ page }) => {
	for (const { cityId, name } of cities) {
		await page.goto(`cities/${cityId}/sheet/`);
		const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
		expect.soft(sheets(pdf), name).toBeLessThanOrEqual(2);
	}
	const records = page.getByRole('link', { name: m.meetingPack.record, exact: true });
	await expect(records).not.toHaveCount(0);
	await page.emulateMedia({ media: 'print' });
	await expect(records).toHaveCount(0);
});

async function phone(browser: Browser, watch: (context: BrowserContext) => void): Promise<Page> {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		viewport: { width: 390, height: 844 },
		baseURL: `http://127.0.0.1:${process.env.SITE_PORT}/`
	});
	watch(context);
	return context.newPage();
}

test('a profile is taken away as Word, and leads to a sheet of two pages for who decides', async ({
	page
}) => {
	await page.goto('cities/');
	await page.locator('tbody th a').first().click();
	const name = await page.getByRole('heading', { level: 1 }).textContent();
	await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
	await page.getByRole('link', { name: 'A sheet for the mayor, two pages' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${name}: what we need, and who can help`);
	for (const part of ['The situation', 'Three needs', 'What is asked'])
		await expect(page.getByRole('heading', { name: part })).toBeVisible();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Word (DOCX)' }).click()
	]);
	expect(download.suggestedFilename()).toMatch(/-sheet\.docx$/);
	const [pages] = pagesByOffice([readFileSync(await download.path())]);
	expect(pages).toBeLessThanOrEqual(2);
});
