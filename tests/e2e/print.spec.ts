import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { byRoute, crawl } from '../support/built-site.ts';
import { pdfSheets, pdfText, type PdfPage } from '../support/pdf-text.ts';
import { expect, test, type Page } from './shared-window.ts';

/** Of every kind of page that has a table, one on paper: each column and cell is there, on a sheet of the ruled size. */
const routes = byRoute(crawl('build').pages);
const kinds = [...routes].flatMap(([route, group]) => {
	const withTable = group.find(({ html }) => html.includes('<table'));
	return withTable ? [{ route, path: withTable.path }] : [];
});
/** Kinds that are ruled to lie on their side, whole or with a sheet for a drawing; in points. */
const A4 = [842, 595] as const;
const A3 = [1191, 842] as const;
const RULED: Readonly<
	Record<string, { readonly size: readonly [number, number]; readonly is: 'every' | 'some' }>
> = {
	'/cities/': { size: A4, is: 'every' },
	'/cities/[number=page]/': { size: A4, is: 'every' },
	'/grid/[[number=page]]/': { size: A3, is: 'every' },
	'/map/[sheet=sheet]/': { size: A3, is: 'every' },
	'/[policy=policy]/funding/[[number=page]]/': { size: A4, is: 'some' },
	'/[policy=policy]/partnership/': { size: A4, is: 'some' }
};

const folder = mkdtempSync(join(tmpdir(), 'print-'));

/** The words of the cells that paper shows, table by table. */
const words = (page: Page): Promise<string[]> =>
	page.locator('main table').evaluateAll((tables) => {
		// What only a screen reader is told is not printed.
		for (const told of document.querySelectorAll('.visually-hidden')) told.remove();
		return tables
			.filter((table) => table.checkVisibility())
			.flatMap((table) => [...table.querySelectorAll<HTMLElement>('th, td')])
			.filter((cell) => cell.checkVisibility({ visibilityProperty: true }))
			.flatMap((cell) => cell.innerText.split(/\s+/))
			.filter((word) => /[\p{L}\p{N}]{2}/u.test(word));
	});

/** Without what breaks a word at the end of a line, and joins letters. */
const bare = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.toLowerCase();

for (const { route, path } of kinds) {
	test(`${route} has every column of its tables on paper`, async ({ page }) => {
		await page.goto(path.slice(1));
		const file = join(folder, `${route.replaceAll(/\W+/g, '-')}.pdf`);
		await page.pdf({ path: file, preferCSSPageSize: true });
		const sheets = pdfSheets(file);
		const ruled = RULED[route];
		const lies = ({ width, height }: PdfPage) => width === ruled?.size[0] && height === ruled.size[1];
		if (ruled) expect(sheets[ruled.is](lies), sheets.map(({ width }) => width).join()).toBe(true);
		expect(sheets.flatMap(({ cut }) => cut)).toEqual([]);
		await page.emulateMedia({ media: 'print' });
		const text = bare(pdfText(file, 'raw'));
		const missing = (await words(page)).filter((word) => !text.includes(bare(word)));
		expect(missing).toEqual([]);
	});
}

test('every kind that is ruled to lie on its side has a table', () => {
	const known = new Set(kinds.map(({ route }) => route));
	expect(Object.keys(RULED).filter((route) => routes.has(route) && !known.has(route))).toEqual([]);
});

test('the title of a page stands clear of the rule under the name of the site on paper', async ({ page }) => {
	await page.goto('peers/');
	await page.emulateMedia({ media: 'print' });
	const rule = (await page.locator('header').first().boundingBox())!;
	const title = (await page.getByRole('heading', { level: 1 }).boundingBox())!;
	expect(title.y - (rule.y + rule.height)).toBeGreaterThanOrEqual(8);
	await page.emulateMedia({ media: 'screen' });
});
