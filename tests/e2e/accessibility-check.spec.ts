import { violations } from '../support/accessibility.ts';
import { expect, test } from './shared-window.ts';

const PAGE = (body: string): string =>
	`<!doctype html><html lang="en"><head><title>Texts</title></head><body style="background:#fff;color:#000">${body}</body></html>`;
const many = (text: string): string => `<p>${text}</p>`.repeat(50);

test('a faint text is found among many that are not', async ({ page }) => {
	await page.setContent(PAGE(`${many('dark')}<p style="color:#bbb">faint</p>`));
	expect(await violations(page)).toEqual([expect.stringContaining('color-contrast')]);
});

test('a text on too dark a ground is found among many that look as it does', async ({ page }) => {
	await page.setContent(PAGE(`${many('dark')}<div style="background:#333"><p>dark on dark</p></div>`));
	expect(await violations(page)).toEqual([expect.stringContaining('color-contrast')]);
});

test('a text that is moved over something dark is found among many that look as it does', async ({
	page
}) => {
	const moved = '<p style="position:absolute;top:20px;left:20px">moved</p>';
	const block = '<div style="background:#333;height:80px"></div>';
	await page.setContent(PAGE(`${block}${many('dark')}${moved}`));
	expect(await violations(page)).toEqual([expect.stringContaining('color-contrast')]);
});

test('a faint field is found, and a faint text within what has none of its own', async ({ page }) => {
	const field = '<label>Name <input value="faint" style="color:#bbb"></label>';
	await page.setContent(PAGE(`${many('dark')}<div><div><b style="color:#ccc">faint</b></div></div>${field}`));
	const found = (await violations(page)).join(' ');
	expect(found).toContain('color-contrast: b:');
	expect(found).toContain('color-contrast: input:');
});

test('what is marked to look alike is unmarked again', async ({ page }) => {
	await page.setContent(PAGE(many('dark')));
	expect(await violations(page)).toEqual([]);
	expect(await page.content()).not.toContain('data-alike');
});
