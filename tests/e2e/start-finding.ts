import { expect, type Page } from './fixtures.ts';

/** Starts a finding in the brief from an ask of the network that has evidence. */
export async function startFinding(page: Page): Promise<void> {
	await page.goto('advocacy/eu-funding/');
	await page.getByRole('button', { name: 'Start a finding in the brief from this' }).click();
	await page.getByRole('link', { name: 'Open the brief', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Finding 1' })).toBeVisible();
}
