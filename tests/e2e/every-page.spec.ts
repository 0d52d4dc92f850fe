import AxeBuilder from '@axe-core/playwright';
import { byRoute, crawl, opened, pagesIn } from '../support/built-site.ts';
import { expect, test, type Page } from './fixtures.ts';

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What only works with scripting, or is there because of it, is no loss without it. */
const CONTROLS =
	'form, button, select, output, dialog, [role="status"], [aria-live], .needs-script, [data-today]';

const { pages, broken } = crawl('build');
const routes = opened(byRoute(pages));

test('every page can be reached by links, and every link leads somewhere', () => {
	expect(broken).toEqual([]);
	const unreached = pagesIn('build').filter((path) => !pages.some((page) => page.path === path));
	expect(unreached).toEqual([]);
	console.log(`${pages.length} pages of ${routes.size} kinds`);
});

test('every page works under any path of a web server: no address begins at its root', () => {
	// The page for unknown addresses is answered at any depth: its base says where its links begin.
	const withoutBase = (html: string): string => html.replace(/<base href="\/404\/"[^>]*>/, '');
	const absolute = pages.flatMap(({ path, html }) =>
		[...withoutBase(html).matchAll(/\s(?:href|src|action|poster)="(\/[^"]*)"/g)].map(
			([, address]) => `${path} -> ${address}`
		)
	);
	expect(absolute).toEqual([]);
});

test('every page has a title of its own', () => {
	const titles = pages.map(({ html }) => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '');
	const twice = titles.filter((title, index) => titles.indexOf(title) !== index);
	expect(twice).toEqual([]);
});

for (const [route, group] of routes) {
	test.describe(route, () => {
		// Looking for violations takes seconds on a long page, and a multiple of that on a busy machine.
		test.describe.configure({ timeout: 240_000 + 30_000 * group.length });

		test('answers, is named, says its language and meets WCAG 2.2 AA', async ({ page }) => {
			for (const { path } of group) {
				await open(page, path);
				await expect(page.locator('h1'), path).toHaveCount(1);
				await expect(page, path).toHaveTitle(/\S/);
				await expect(page.locator('html'), path).toHaveAttribute('lang', /^[a-z]{2}/);
				expect(await violations(page), path).toEqual([]);
			}
		});

		test('meets WCAG 2.2 AA in the dark, too', async ({ page }) => {
			await page.emulateMedia({ colorScheme: 'dark' });
			// The pages of a kind share their colours: the first stands for all.
			await open(page, first(group).path);
			expect(await violations(page)).toEqual([]);
		});

		test('fits a phone: nothing makes the page scroll sideways', async ({ page }) => {
			await page.setViewportSize({ width: 390, height: 844 });
			for (const { path } of group) {
				await open(page, path);
				expect(await overflow(page), path).toEqual([]);
			}
		});

		test('says the same with scripts off', async ({ page, browser, watch }) => {
			const context = await browser.newContext({ javaScriptEnabled: false });
			await watch(context);
			const plain = await context.newPage();
			for (const { path } of group) {
				await open(page, path);
				await plain.goto(new URL(path, page.url()).href);
				const without = (await lines(plain)).join(' ');
				expect(without.length, path).toBeGreaterThan(0);
				const missing = (await lines(page)).filter((line) => !without.includes(line));
				expect(missing, `${path}: said only with scripts on`).toEqual([]);
			}
			await context.close();
		});
	});
}

async function open(page: Page, path: string): Promise<void> {
	const response = await page.goto(path);
	expect(response?.status(), path).toBe(200);
	// Islands are module scripts, which have run when the page has loaded.
	await page.waitForLoadState('load');
}

async function violations(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).withTags(AXE_TAGS).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`)
	);
}

/** The elements that reach beyond the right edge, where the page scrolls sideways; the outermost of them first. */
async function overflow(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { clientWidth, scrollWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		return [...document.querySelectorAll('body *')]
			.filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
			.slice(0, 5)
			.map((element) => `${element.tagName.toLowerCase()}.${element.className} in ${clientWidth}px`);
	});
}

/** What the page's main part says, line by line, without its controls. */
async function lines(page: Page): Promise<string[]> {
	return page.locator('main').evaluate((main: HTMLElement, controls) => {
		// What stands off the screen may not be laid out yet, and then has no text to read.
		for (const part of main.querySelectorAll<HTMLElement>('*'))
			if (getComputedStyle(part).contentVisibility === 'auto') part.style.contentVisibility = 'visible';
		const hidden = [...main.querySelectorAll<HTMLElement | SVGElement>(controls)];
		// Text in a drawing is read even where it has no display: it has to be invisible, too.
		const absence = { display: 'none', visibility: 'hidden' };
		for (const { style } of hidden)
			for (const [name, value] of Object.entries(absence)) style.setProperty(name, value, 'important');
		const text = main.innerText;
		for (const { style } of hidden) for (const name of Object.keys(absence)) style.removeProperty(name);
		const lines = text.split(/[\n\t]+/).map((line) => line.replace(/\s+/g, ' ').trim());
		return lines.filter(Boolean);
	}, CONTROLS);
}

function first<Item>(group: Item[]): Item {
	const [item] = group;
	if (item === undefined) throw new Error('a route without a page');
	return item;
}
