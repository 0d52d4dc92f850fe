import { expect, test } from './fixtures.ts';
import { startFinding } from './start-finding.ts';

test('a second press on the key that took the ask leaves it in the brief', async ({ page }) => {
	await startFinding(page);
	await page.getByRole('button', { name: /^Take what the source says of the ask/ }).focus();
	await page.keyboard.press('Enter');
	const taken = page.getByText('In the brief, with its footnote:').first();
	await expect(taken).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(taken).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: /^Take out of the ask: / })).toBeFocused();
});

test('what comes and goes in the brief is said, and the focus goes on', async ({ page }) => {
	await startFinding(page);
	await page.getByRole('button', { name: 'Add a finding' }).click();
	await expect(page.getByText('Finding 2 is added.')).toHaveAttribute('role', 'status');
	await expect(page.getByRole('textbox', { name: 'Finding 2' })).toBeFocused();
	await page.getByRole('button', { name: /^Remove the finding.*: Finding 2$/ }).click();
	await expect(page.getByRole('textbox', { name: 'Finding 1' })).toBeFocused();
	await page.getByRole('button', { name: 'Show the brief' }).click();
	await expect(page.getByText('The brief is shown below.')).toHaveAttribute('role', 'status');
	await page.getByRole('button', { name: 'Empty the basket' }).click();
	await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
});
