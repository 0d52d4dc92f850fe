import { expect, type Locator, type Page } from '@playwright/test';
import { shippedValues } from '../support/sources.ts';

/** The table of the grid. */
export const table = (page: Page): Locator => page.getByRole('table', { name: /cities by \d+ themes/ });

/** The table once all of a choice is drawn: rows below the window and totals follow what fills it. */
export async function drawnTable(page: Page): Promise<Locator> {
	await expect(page.locator('table[aria-busy]')).toHaveCount(0);
	return table(page);
}

/** The link that opens a cell, such as "Liège, Access to decent work". */
export const opener = (page: Page, name: string): Locator =>
	table(page).getByRole('link', { name: `Records (${name})`, exact: true });

/** The place of an open cell. */
export const panel = (page: Page, name: string | RegExp = 'Liège: Access to decent work'): Locator =>
	page.getByRole('region', { name });

const cities = shippedValues('grid.csv', 'city_id');
const themes = shippedValues('grid.csv', 'theme_id');
const cells = shippedValues('cities.csv', 'city_id').length * shippedValues('themes.csv', 'theme_id').length;
const spoken = new Set(cities.map((city, row) => `${city}.${themes[row]}`)).size;

/** What the shipped tables hold. */
export const COUNTS = { entries: cities.length, spoken, silent: cells - spoken };
