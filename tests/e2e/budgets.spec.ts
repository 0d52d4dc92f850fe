import { readFileSync } from 'node:fs';
import { byRoute, crawl, opened } from '../support/built-site.ts';
import { describeCost, visit, worst, type PageCost } from '../support/page-cost.ts';
import { expect, test } from './fixtures.ts';

interface Budgets {
	every: PageCost;
	routes: Record<string, Partial<PageCost>>;
}
const budgets = JSON.parse(readFileSync('tests/budgets.json', 'utf8')) as Budgets;

/** Words that survive minifying, by which the two libraries that a reader must not download are known. */
const LIBRARIES = {
	papaparse: {
		files: ['node_modules/papaparse/papaparse.js'],
		marks: ['UndetectableDelimiter', 'MissingQuotes']
	},
	zod: { files: ['node_modules/zod/v4/core/schemas.js'], marks: ['invalid_union', 'unrecognized_keys'] }
};

const routes = opened(byRoute(crawl('build').pages));

test('the libraries are known by words that they really contain', () => {
	for (const { files, marks } of Object.values(LIBRARIES)) {
		const text = files.map((file) => readFileSync(file, 'utf8')).join('');
		for (const mark of marks) expect(text).toContain(mark);
	}
});

test('every budget of a route is of one that exists', () => {
	expect(Object.keys(budgets.routes).filter((route) => !routes.has(route))).toEqual([]);
});

for (const [route, group] of routes) {
	test(`${route} costs a first visit no more than its budget`, async ({ browser, baseURL, watch }) => {
		test.setTimeout(240_000 + 15_000 * group.length);
		const limits: PageCost = { ...budgets.every, ...budgets.routes[route] };
		const costs: PageCost[] = [];
		for (const { path } of group) {
			// A context of its own for each page: nothing is in the cache of a new reader.
			const context = await browser.newContext({ baseURL });
			await watch(context);
			const { cost, scripts } = await visit(await context.newPage(), path);
			await context.close();

			costs.push(cost);
			console.log(`${path}: ${describeCost(cost)}`);
			for (const [url, text] of scripts) {
				const found = Object.values(LIBRARIES).flatMap(({ marks }) =>
					marks.filter((mark) => text.includes(mark))
				);
				expect(found, `${url} of ${path} holds a library that only the build needs`).toEqual([]);
			}
		}
		const highest = worst(costs);
		for (const kind of Object.keys(limits) as (keyof PageCost)[]) {
			expect(highest[kind], `${kind} of ${route}; ${describeCost(highest)}`).toBeLessThanOrEqual(
				limits[kind]
			);
		}
	});
}
