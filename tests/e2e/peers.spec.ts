import { readFileSync } from 'node:fs';
import { expect, test, type Page } from './fixtures.ts';

/** A city that hosts for another, taken from the page itself: tests name no city of the shipped network. */
async function openFirstCity(page: Page): Promise<void> {
	await page.goto('/peers/');
	await page.getByRole('row').getByRole('link').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('whom to learn from');
}

/** The hosts in their order; the finder changes first what is seen, and says when all asks are in order. */
async function hosts(page: Page) {
	await expect(page.locator('[data-asks][aria-busy]')).toHaveCount(0);
	return page
		.locator('li[data-match]')
		.evaluateAll((items: HTMLElement[]) => items.map(({ dataset }) => dataset.match));
}
const status = (page: Page) => page.locator('[data-peers-status]');

async function setWeight(page: Page, name: string, value: number): Promise<void> {
	await page.getByRole('slider', { name, exact: true }).fill(String(value));
}

test('a weight changes the order, says what it changed, and stands in the address', async ({ page }) => {
	await openFirstCity(page);
	const before = await hosts(page);
	await setWeight(page, 'Readiness', 0);
	await expect(status(page)).toContainText('Readiness now weighs 0 instead of 3.');
	await expect(status(page)).toContainText('change their order');
	const after = await hosts(page);
	expect(after).not.toEqual(before);
	expect(page.url()).toContain('maturity=0');

	const fresh = await page.context().newPage();
	await fresh.goto(page.url());
	await expect(fresh.locator('[data-peers-status]')).toContainText('Readiness now weighs 0');
	expect(await hosts(fresh)).toEqual(after);

	await page.getByRole('button', { name: 'Standard weights, all asks' }).click();
	await expect(status(page)).toContainText('Readiness now weighs 3 instead of 0.');
	expect(await hosts(page)).toEqual(before);
});

test('what a reader opened and where the keyboard stands outlast another weight', async ({ page }) => {
	await openFirstCity(page);
	const opened = page.locator('li[data-match]').first();
	const match = await opened.getAttribute('data-match');
	await opened.getByText('Reasons and records').click();
	const slider = page.getByRole('slider', { name: 'Groups', exact: true });
	await slider.press('End');
	await expect(status(page)).toContainText('Groups now weighs 5 instead of 1.');
	await expect(slider).toBeFocused();
	await page.getByRole('button', { name: 'Standard weights, all asks' }).click();
	await expect(status(page)).toContainText('Groups now weighs 1 instead of 5.');
	await expect(page.locator(`li[data-match="${match}"] details`)).toHaveAttribute('open', '');
});

test('a host that another weight brings up opens its reasons and can be kept', async ({ page }) => {
	await openFirstCity(page);
	const before = await hosts(page);
	await setWeight(page, 'Subject', 0);
	await setWeight(page, 'Groups', 5);
	await expect(status(page)).toContainText('Groups now weighs 5');
	const brought = (await hosts(page)).find((match) => !before.includes(match));
	const host = page.locator(`li[data-match="${brought}"]`);
	await host.getByText('Reasons and records').click();
	await expect(host.getByText('Readiness.')).toBeVisible();
	await expect(host.locator('details').getByRole('link').first()).toBeVisible();
	await host.getByRole('button', { name: /^Keep/ }).click();
	await expect(host.getByRole('button', { name: /^Keep/ })).toHaveAttribute('aria-pressed', 'true');
});

test('one ask is shown alone, and Back shows all', async ({ page }) => {
	await openFirstCity(page);
	const asks = page.locator('section[data-ask]');
	const all = await asks.count();
	await page.getByLabel('Which ask').last().selectOption({ index: 1 });
	await expect(asks).toHaveCount(1);
	await page.goBack();
	await expect(asks).toHaveCount(all);
});

test('a question in own words finds what other cities can show, with its reasons', async ({ page }) => {
	await openFirstCity(page);
	await page.getByText('Ask in your own words').click();
	await page.getByLabel('Question 1').fill('psychological support for traumatised children');
	await expect(status(page)).toContainText('1 question of your own');
	const first = page.locator('li[data-match]').first();
	await first.getByText('Reasons and records').click();
	await expect(first.getByText('Words in common:')).toBeVisible();
	await expect(first.getByRole('link', { name: 'Good practice' }).first()).toBeVisible();
	await expect(first.getByText(/decides? on it|say who decides/).first()).toBeVisible();

	// The question goes along into the exchange plan, as one that stands in no source.
	await first.getByRole('link', { name: /^Exchange plan/ }).click();
	await page.getByText('Change the text').click();
	await expect(page.getByRole('textbox', { name: 'Aims' })).toHaveValue(
		/- psychological support for traumatised children\[\^1\]/
	);
	await expect(page.getByText(/in its own words; it stands in no source/).first()).toBeVisible();
});

test('a chosen ask goes along into the exchange plan with the best host, and stays when another host is chosen', async ({
	page
}) => {
	await openFirstCity(page);
	const choice = page.getByLabel('Which ask').last();
	await choice.selectOption({ index: 1 });
	const asked = (await choice.locator('option:checked').textContent())!.trim();
	await page
		.locator('tr[data-match]')
		.first()
		.getByRole('link', { name: /^Exchange plan/ })
		.click();
	await page.getByText('Change the text').click();
	const aims = page.getByRole('textbox', { name: 'Aims' });
	await expect(aims).toHaveValue(new RegExp(asked.slice(0, 30)));
	const host = page.getByLabel('Who hosts');
	const other = await host.locator('option:not(:checked)').last().getAttribute('value');
	await host.selectOption(other);
	await expect(page.getByRole('heading', { name: /^Exchange plan: / })).toBeVisible();
	await page.getByText('Change the text').click();
	await expect(aims).toHaveValue(new RegExp(asked.slice(0, 30)));
});

test('words that no record matches are said to match none, beside the hosts of the city’s own asks', async ({
	page
}) => {
	await openFirstCity(page);
	const all = await page.locator('section[data-ask]').count();
	await page.getByText('Ask in your own words').click();
	await page.getByLabel('Question 1').fill('zeppelin mooring');
	await expect(page.getByText('No record of another city matches these words.')).toBeVisible();
	await expect(page.locator('section[data-ask]')).toHaveCount(all + 1);
	await page.getByLabel('Question 1').fill('city ID');
	const own = page.locator('section[data-ask]').first();
	await expect(own.getByText('Your words name the subject:')).toBeVisible();
	await own.getByRole('link', { name: 'City card' }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('City card');
});

test('an address that asks for what is not there says so', async ({ page }) => {
	await openFirstCity(page);
	await page.goto(`${page.url()}?ask=needs.gone&topic=99`);
	await expect(status(page)).toContainText('need or plan “needs.gone” and topic “99”');
});

test('an exchange plan is edited, kept, and taken away as Word, Markdown and calendar', async ({ page }) => {
	await openFirstCity(page);
	await page
		.locator('li[data-match]')
		.first()
		.getByRole('link', { name: /^Exchange plan/ })
		.click();
	// The reader sees a table and bold words, not the signs that make them.
	const plan = page.getByRole('article', { name: 'The exchange plan as it reads' });
	await expect(plan.getByRole('table', { name: /, whatever is asked$/ })).toBeVisible();
	await expect(plan.getByRole('table', { name: /^“.+”: ./ }).first()).toBeVisible();
	await expect(plan.getByText('Day 1', { exact: true })).toHaveCSS('font-weight', '700');
	await expect(page.getByText(/\*\*|\| ---/).filter({ visible: true })).toHaveCount(0);
	await page.getByText('Change the text').click();
	const aims = page.getByRole('textbox', { name: 'Aims' });
	await aims.fill(`${await aims.inputValue()}\nTwo colleagues travel.`);
	await expect(page.getByText('Kept in this browser.')).toBeVisible();
	await expect(plan.getByText('Two colleagues travel.')).toBeVisible();
	await page.reload();
	await expect(plan.getByText('Two colleagues travel.')).toBeVisible();
	await page.getByText('Change the text').click();
	await expect(aims).toHaveValue(/Two colleagues travel\.$/);

	const [markdown] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Markdown' }).click()
	]);
	const text = readFileSync(await markdown.path(), 'utf8');
	expect(text).toContain('Two colleagues travel.');
	expect(text).toMatch(/\[\^1\]/);
	const [word] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Word (DOCX)' }).click()
	]);
	expect(
		readFileSync(await word.path())
			.subarray(0, 2)
			.toString()
	).toBe('PK');

	await page.getByRole('button', { name: 'Calendar (.ics)' }).click();
	await expect(
		page.getByText(/Give at least one day .*: Planning call and First day of the visit\./)
	).toBeVisible();
	await page.getByRole('textbox', { name: 'First day of the visit', exact: true }).fill('2027-03-09');
	// The day belongs to the exchange plan, on the page and on paper, and is kept with it.
	const day = page.getByRole('listitem').filter({ hasText: 'Visit: 9 – 10 March 2027' });
	await expect(day).toBeVisible();
	await page.reload();
	await page.emulateMedia({ media: 'print' });
	await expect(day).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	const [calendar] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Calendar (.ics)' }).click()
	]);
	const written = readFileSync(await calendar.path(), 'utf8');
	expect(written).toMatch(/DTSTART;VALUE=DATE:20270309\r\nDTEND;VALUE=DATE:20270311/);
	// Lines of a calendar are folded; the programme of the exchange plan is its description.
	expect(written.replaceAll('\r\n ', '')).toMatch(/DESCRIPTION:.*Day 1.*shadowing/);
});

test('decisions survive a reload, go into a file and come back; a wrong file changes nothing', async ({
	page
}) => {
	await openFirstCity(page);
	// The heading is there before the script; a loaded page has it.
	await page.waitForLoadState();
	const first = page.locator('li[data-match]').first();
	await first.getByRole('button', { name: /^Dismiss/ }).click();
	await expect(first.getByRole('button', { name: /^Dismiss/ })).toHaveAttribute('aria-pressed', 'true');
	await page.reload();
	const book = page.locator('[data-decisions]');
	await book.getByLabel(/^Reason or note:/).fill('Too far for two days');
	await book.getByLabel(/^Reason or note:/).blur();
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		book.getByRole('button', { name: 'Save as a file' }).click()
	]);
	const path = await file.path();
	await book.getByRole('button', { name: /^Remove/ }).click();
	await expect(book.getByText('Nothing decided yet.')).toBeVisible();
	await expect(book.getByLabel('Who learns')).toBeFocused();
	await expect(book.getByText('The decision is removed.')).toHaveAttribute('role', 'status');

	await book
		.getByLabel('Open a file')
		.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
	await expect(book.getByText('holds something else')).toBeVisible();
	await book.getByLabel('Open a file').setInputFiles(path);
	await expect(book.getByText('1 decision opened.')).toBeVisible();
	await expect(book.getByLabel(/^Reason or note:/)).toHaveValue('Too far for two days');
});
