import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { briefHook } from '../../src/lib/messages/en/brief-hook.ts';
import { shortened } from '../../src/lib/format/shortened.ts';
import { m } from '../../src/lib/messages/index.ts';
import { datasetIn, policyIn } from '../../src/hosts/build.ts';
import { askBackground } from '../../src/lib/pages/policy/ask.ts';
import { expect, test } from './fixtures.ts';

const dataset = datasetIn('data/weldi');
const context = policyIn('data/eu')!;
const ask = dataset.advocacy.find(({ advocacyId }) => advocacyId === 'eu-funding')!;
const { row: action } = askBackground(ask, dataset.themes, context)!.partnershipActions[0]!;
const title = m.policy.numbered(action.number, action.title);

test('from an ask to a Word brief with an EU action as its hook, with footnote, in three presses', async ({
	page
}) => {
	expect(action.number).toBe(4);
	await page.goto(`advocacy/${ask.advocacyId}/`);
	const entry = page.getByRole('article').filter({ has: page.getByRole('heading', { name: title }) });
	await expect(entry).toContainText(m.policy.deadline(action.deadline));
	await expect(entry).toContainText(m.policy.leaders(action.coLeaders));

	await entry.getByRole('button', { name: briefHook.take }).click();
	await expect(entry).toContainText(briefHook.taken);
	await entry.getByRole('link', { name: m.basket.open }).click();
	await expect(page.getByLabel(briefHook.part.euHook.item)).toBeChecked();
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: m.documents.docx }).click();

	const parts = unzipSync(readFileSync(await (await downloading).path()));
	const words = (part: string) => strFromU8(parts[part]!).replaceAll(/<[^>]*>/g, '');
	const text = words('word/document.xml');
	const hook = text.indexOf('European hook');
	expect(hook).toBeGreaterThan(-1);
	expect(text.indexOf(title)).toBeGreaterThan(hook);
	expect(text).toContain(m.policy.deadline(action.deadline));
	expect(words('word/footnotes.xml')).toContain(
		context.sources.find(({ sourceId }) => sourceId === action.sourceId)!.title
	);
});

test('a finding that was begun from an ask has the ask of its source and an EU action one press away each', async ({
	page
}) => {
	// What is pressed while a record is on its way is written with it.
	await page.route(/\/records\/[^/]+\.json$/, async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 700));
		await route.continue();
	});
	await page.goto(`advocacy/${ask.advocacyId}/`);
	await page.getByRole('button', { name: 'Start a finding in the brief from this' }).click();
	await expect(page.getByText('A finding is in the brief.')).toBeVisible();
	await page.goto('brief/');
	await page.getByRole('button', { name: briefHook.part.ask.take(ask.title) }).click();
	// The focus goes on to what was taken, before the button that takes it out again.
	await expect(page.locator(':focus')).toHaveText(`${briefHook.part.ask.holds} ${ask.title}`);
	await page.getByRole('button', { name: briefHook.part.euHook.take(shortened(title)) }).click();
	await expect(page.getByText(briefHook.part.euHook.taken)).toBeAttached();
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Markdown' }).click();
	const text = readFileSync(await (await downloading).path(), 'utf8');
	// What the source only tells, and asks of nobody, is no ask.
	const part = ask.request === null ? 'Context' : 'What we ask';
	expect(text).toMatch(new RegExp(`## ${part}\\n\\n${ask.title.replace('-', '.*')}\\. .*\\[\\^1\\]`));
	expect(text.split('## European hook')[1]).toMatch(/Action 4: .*\[\^\d+\]/);

	await page.getByRole('button', { name: briefHook.part.ask.leave(ask.title) }).click();
	await expect(page.getByRole('textbox', { name: 'What you ask for' })).toBeFocused();
});

test('the line at the day of the reader stands where the day is', async ({ page }) => {
	await page.clock.setFixedTime(new Date('2026-01-01T12:00:00Z'));
	await page.goto('policy/');
	const line = page.locator('[data-today]');
	await expect(line).not.toHaveAttribute('visibility', 'hidden');
	// The start of the year has a line of its own in the drawing.
	const year = await page.locator('.ticks line.year').nth(1).getAttribute('x1');
	const placed = /translate\(([\d.]+)/.exec((await line.getAttribute('transform')) ?? '')?.[1];
	expect(Math.abs(Number(placed) - Number(year))).toBeLessThan(2);
});

test('a day outside the drawing has no line', async ({ page }) => {
	await page.clock.setFixedTime(new Date('2031-01-01T12:00:00Z'));
	await page.goto('policy/');
	await expect(page.locator('[data-today]')).toHaveAttribute('visibility', 'hidden');
});
