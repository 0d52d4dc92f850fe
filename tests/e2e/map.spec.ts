import { expect, test, type Page } from './fixtures.ts';

const WIDTHS = [1440, 768, 390, 320];

/** The drawing that this width shows; the other is not displayed. */
const drawing = (page: Page) => page.locator('[data-city-map] [data-layout]:visible');
const points = (page: Page) => drawing(page).locator('a[data-city]');

/** What the reader sees of every point: the box and size of its name, and its mark, in pixels. */
function labels(page: Page) {
	return points(page).evaluateAll((links) => {
		const box = (element: Element | null) => element?.getBoundingClientRect().toJSON() as DOMRect;
		return links.map((link) => {
			const name = link.querySelector('text')!;
			const svg = link.closest('svg')!;
			const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
			return {
				city: link.getAttribute('data-city'),
				name: box(name),
				mark: box(link.querySelector('.mark')),
				target: box(link.querySelector('.target')),
				size: parseFloat(getComputedStyle(name).fontSize) * scale
			};
		});
	});
}

const overlap = (a: DOMRect, b: DOMRect): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

for (const width of WIDTHS) {
	test(`at ${width} px every name can be read and covers no other name and no point`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/');
		await page.evaluate(() => document.fonts.ready);
		const all = await labels(page);
		expect(all.length).toBeGreaterThanOrEqual(10);
		for (const [index, a] of all.entries()) {
			expect(a.size, `${a.city}: size of type`).toBeGreaterThanOrEqual(12);
			for (const b of all.slice(index + 1)) {
				expect(overlap(a.name, b.name), `the names of ${a.city} and ${b.city}`).toBe(false);
			}
			for (const b of all.filter((other) => other !== a)) {
				expect(overlap(a.name, b.mark), `the name of ${a.city} and the point of ${b.city}`).toBe(false);
			}
		}
		const insets = await drawing(page)
			.locator('[data-inset] .edge')
			.evaluateAll((boxes) => boxes.map((box) => box.getBoundingClientRect().toJSON() as DOMRect));
		for (const inset of insets) {
			const covered = all.filter(({ name, mark }) => overlap(inset, name) || overlap(inset, mark));
			expect(covered.map(({ city }) => city)).toEqual([]);
		}
	});
}

test('on a phone a name is a target of 24 px at least', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/');
	for (const { city, target } of await labels(page)) {
		expect(Math.min(target.width, target.height), `${city}`).toBeGreaterThanOrEqual(24);
	}
});

test('every point is reached by keys, in the order of the list, and leads to its city', async ({ page }) => {
	await page.goto('/');
	const listed = await page
		.getByRole('list', { name: 'The cities on the map' })
		.getByRole('listitem')
		.evaluateAll((items) => items.map((item) => item.getAttribute('data-city')));
	// The keys walk once the script has made the list one stop: all points but the first have left the tab order.
	await expect(points(page).nth(1)).toHaveAttribute('tabindex', '-1');
	await points(page).first().focus();
	const reached: (string | null)[] = [];
	while (reached.length < listed.length) {
		const focused = page.locator(':focus');
		reached.push(await focused.getAttribute('data-city'));
		await expect(focused).toHaveAttribute('href', new RegExp(`cities/${reached.at(-1)}/$`));
		await page.keyboard.press('PageDown');
		// Where keys lead is worked out by a script that comes with the focus.
		if (reached.length < listed.length)
			await expect(page.locator(':focus')).not.toHaveAttribute('data-city', reached.at(-1)!);
	}
	expect(reached).toEqual(listed);
});

test('the focus is seen on the map, and marks the city in the list', async ({ page }) => {
	await page.goto('/');
	await expect(points(page).nth(1)).toHaveAttribute('tabindex', '-1');
	await points(page).nth(1).focus();
	const before = (await points(page).nth(1).getAttribute('data-city'))!;
	await page.keyboard.press('PageDown');
	await expect(page.locator(':focus')).not.toHaveAttribute('data-city', before);
	const city = await page.locator(':focus').getAttribute('data-city');
	const ring = page.locator(':focus .target');
	expect(await ring.evaluate((element) => getComputedStyle(element).stroke)).not.toBe('none');
	await expect(page.locator(`li[data-city="${city}"]`)).toHaveClass(/is-linked/);
});

test('hovering a city in the list marks its point, and leaving it takes the mark away', async ({ page }) => {
	await page.goto('/');
	const item = page.getByRole('list', { name: 'The cities on the map' }).getByRole('listitem').nth(2);
	const point = drawing(page).locator(`a[data-city="${await item.getAttribute('data-city')}"]`);
	await item.hover();
	await expect(point).toHaveClass(/is-linked/);
	await page.getByRole('heading', { level: 1 }).hover();
	await expect(point).not.toHaveClass(/is-linked/);
});

test('the island too small to be seen is shown enlarged, with its name and a scale', async ({ page }) => {
	await page.goto('/');
	const inset = drawing(page).locator('[data-inset]');
	await expect(inset).toHaveCount(1);
	await expect(inset).toContainText(/Lampedusa\s*\d+ km/);
	const [land, box] = await Promise.all([
		inset.locator('.land').boundingBox(),
		inset.locator('.edge').boundingBox()
	]);
	expect(land!.width).toBeGreaterThan(box!.width / 2);
});

test('the land comes with the overview, else as one picture, in the colours of the reader’s scheme', async ({
	page
}) => {
	const pictures: string[] = [];
	page.on('response', (response) => {
		if (response.url().endsWith('europe.svg')) pictures.push(String(response.status()));
	});
	await page.goto('/map/');
	await page.waitForLoadState('networkidle');
	expect(pictures).toEqual(['200']);
	await page.goto('/');
	await page.waitForLoadState('networkidle');
	expect(pictures).toEqual(['200']);
	const shot = async (scheme: 'light' | 'dark') => {
		await page.emulateMedia({ colorScheme: scheme });
		return drawing(page).screenshot();
	};
	expect((await shot('light')).equals(await shot('dark'))).toBe(false);
});
