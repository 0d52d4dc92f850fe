import { expect, test, type Page } from './fixtures.ts';

/** Holds every script back until it is let go: what a reader does in the meantime happens before any of them. */
async function holdScripts(page: Page): Promise<() => void> {
	let letGo = (): void => {};
	const gate = new Promise<void>((resolve) => (letGo = resolve));
	await page.route('**/_app/immutable/assets/islands/*.js', async (route) => {
		await gate;
		await route.continue();
	});
	return letGo;
}

const CHOICES: readonly {
	readonly path: string;
	readonly what: string;
	readonly choose: (page: Page) => Promise<unknown>;
	readonly address: RegExp;
}[] = [
	{
		path: 'search/',
		what: 'words',
		choose: (page) =>
			page
				.getByRole('searchbox', { name: /search/i })
				.first()
				.fill('housing'),
		address: /\?q=housing/
	},
	{
		path: 'meetings/',
		what: 'a format',
		choose: (page) => page.getByRole('combobox', { name: 'Format', exact: true }).selectOption('Online'),
		address: /\?format=online/
	},
	{
		path: 'swot/',
		what: 'a city',
		choose: (page) => page.getByRole('combobox', { name: 'City' }).selectOption('Liège'),
		address: /\?.*city=liege/
	},
	{
		path: 'cities/',
		what: 'a country',
		choose: (page) => page.getByRole('combobox', { name: 'Country' }).selectOption('RO'),
		address: /\?country=RO/
	},
	{
		path: 'grid/',
		what: 'words',
		choose: (page) => page.locator('[data-grid-controls] input[type=search]').fill('health'),
		address: /\?.*=health/
	},
	{
		path: 'compare/',
		what: 'what to show',
		choose: (page) => page.locator('[data-picker] input[name=show]').last().check(),
		address: /\?.*show=/
	},
	{
		path: 'peers/liege/',
		what: 'a question of one’s own',
		choose: async (page) => {
			await page.getByText('Ask in your own words').click();
			await page.getByLabel('Question 1').fill('psychological support');
		},
		address: /\?q=psychological/
	}
];

for (const { path, what, choose, address } of CHOICES) {
	test(`${what} chosen on /${path} before its script came count when it comes`, async ({ page }) => {
		const letGo = await holdScripts(page);
		await page.goto(path, { waitUntil: 'commit' });
		await choose(page);
		letGo();
		await expect(page).toHaveURL(address);
	});
}

test('a press and words on the published brief count when its editor comes', async ({ page }) => {
	await page.goto('brief/', { waitUntil: 'networkidle' });
	const letGo = await holdScripts(page);
	await page.getByLabel('Title').fill('Homes first');
	await page.getByRole('button', { name: 'Add a finding' }).click();
	letGo();
	await expect(page.getByRole('heading', { name: 'Finding 1' })).toBeVisible();
	await expect(page.getByLabel('Title')).toHaveValue('Homes first');
	await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain('Homes first');
});
