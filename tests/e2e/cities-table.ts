import { expect, type Locator, type Page } from '@playwright/test';

/** Names of the cities that the table shows, in their order, once all rows of a choice are placed. */
export async function cityNames(page: Page): Promise<readonly string[]> {
	await expect(page.locator('tbody[aria-busy]')).toHaveCount(0);
	return page.locator('tr[data-city]:visible').getByRole('rowheader').getByRole('link').allTextContents();
}

/** The head of a column by its name. */
export const columnHead = (page: Page, name: string): Locator =>
	page.getByRole('columnheader').filter({ hasText: name }).first();
