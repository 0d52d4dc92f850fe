import { violations } from '../support/accessibility.ts';
import { budgetOf, budgetedRoutes } from '../support/budgets.ts';
import { buildLibrariesIn, unfoundMarks } from '../support/build-libraries.ts';
import { byRoute, crawl, opened, pagesIn } from '../support/built-site.ts';
import { describeCost, htmlWeight, overspent, visit } from '../support/page-cost.ts';
import { expect, test, withoutScripts, type Page } from './shared-window.ts';

const PHONE = { width: 390, height: 844 };

/** What only works with scripting, or is there because of it, is no loss without it. */
const CONTROLS =
	'form, button, select, output, dialog, [role="status"], [aria-live], .needs-script, [data-today]';

/** A full stop behind what ends a sentence already, or is cut short. */
const ENDS_TWICE = /[?!…]\.|[\p{L}\p{N})”"]\.\.(?!\.)/u;

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

test('every page has one main heading, a language, and HTML within the budget of its kind', () => {
	const faults = [...byRoute(pages)].flatMap(([route, group]) => {
		const { htmlKB } = budgetOf(route);
		return group.flatMap(({ path, html }) => {
			const weight = htmlWeight(html, htmlKB);
			return [
				html.split('<h1').length === 2 ? '' : `${path}: not one h1`,
				/<html lang="[a-z]{2}/.test(html) ? '' : `${path}: no language`,
				weight <= htmlKB ? '' : `${path}: ${weight.toFixed(1)} of ${htmlKB} kB`
			].filter(Boolean);
		});
	});
	expect(faults).toEqual([]);
});

test('the libraries are known by words that they really contain', () => {
	expect(unfoundMarks()).toEqual([]);
});

test('every budget of a route is of one that exists', () => {
	expect(budgetedRoutes().filter((route) => !routes.has(route))).toEqual([]);
});

for (const [route, group] of routes) {
	test.describe(route, () => {
		// One visit answers all that is asked of a page: opening it is what costs the time.
		for (const { path } of group) {
			test(`${path} answers, meets WCAG 2.2 AA, fits a phone, reads without scripts, keeps its budget`, async ({
				page
			}) => {
				const { status, weigh } = await visit(page, path);
				expect(status).toBe(200);
				await expect.soft(page.locator('h1')).toHaveCount(1);
				await expect.soft(page).toHaveTitle(/\S/);
				await expect.soft(page.locator('html')).toHaveAttribute('lang', /^[a-z]{2}/);

				const wide = page.viewportSize() ?? PHONE;
				expect.soft(await violations(page)).toEqual([]);
				const said = await lines(page);
				expect
					.soft(
						said.filter((line) => ENDS_TWICE.test(line)),
						'a sentence that ends twice'
					)
					.toEqual([]);
				// Weighed only now, so that what a script asks for late counts, too.
				const { cost, scripts } = await weigh(budgetOf(route));
				console.log(`${path}: ${describeCost(cost)}`);
				expect.soft(overspent(cost, budgetOf(route)), 'over the budget').toEqual([]);
				expect.soft(buildLibrariesIn(scripts), 'libraries that only the build needs').toEqual([]);

				await page.setViewportSize(PHONE);
				expect.soft(await overflow(page), 'wider than a phone').toEqual([]);

				await page.setViewportSize(wide);
				const scriptsAgain = await withoutScripts(page);
				await page.reload();
				expect(await page.evaluate(() => matchMedia('(scripting: none)').matches)).toBe(true);
				const without = (await lines(page)).join(' ');
				expect.soft(without.length).toBeGreaterThan(0);
				const missing = said.filter((line) => !without.includes(line));
				expect.soft(missing, 'said only with scripts on').toEqual([]);
				await scriptsAgain();
			});
		}

		test('meets WCAG 2.2 AA in the dark, too, and fits a phone that opened it', async ({ page }) => {
			// The pages of a kind share their colours and their scripts: the first stands for all.
			const [{ path } = { path: '' }] = group;
			await page.emulateMedia({ colorScheme: 'dark' });
			await page.setViewportSize(PHONE);
			await page.goto(path);
			expect.soft(await overflow(page), path).toEqual([]);
			expect(await violations(page)).toEqual([]);
		});
	});
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
