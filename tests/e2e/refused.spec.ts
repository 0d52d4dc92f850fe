import { expect, test, type Page } from './fixtures.ts';
import { startFinding } from './start-finding.ts';

/** What a browser refuses to a page: its clipboard, on plain http or by the reader's choice, and its storage. */
const CLIPBOARDS = {
	'there is none': () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
	'it is denied': () =>
		Object.defineProperty(navigator, 'clipboard', {
			value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }
		}),
	'it throws at once': () =>
		Object.defineProperty(navigator, 'clipboard', {
			value: {
				writeText: () => {
					throw new TypeError('no');
				}
			}
		})
};

/** The text that the reader has selected. */
const selected = (page: Page): Promise<string> =>
	page.evaluate(() => {
		const field = document.activeElement;
		return field instanceof HTMLTextAreaElement
			? field.value.slice(field.selectionStart, field.selectionEnd)
			: '';
	});

for (const [why, refuse] of Object.entries(CLIPBOARDS)) {
	test(`where ${why}, a record and a citation are shown selected, to be copied by hand`, async ({ page }) => {
		await page.addInitScript(refuse);
		await page.goto('practices/');
		await page.locator('main h2 a[href*="practices/"]').last().click();
		const note = page.locator('details.record').first();
		await note.locator('summary').click();
		await note.getByRole('button').first().click();
		await expect(note.getByRole('textbox', { name: 'Text to copy by hand' })).toBeFocused();
		expect(await selected(page)).toMatch(/accessed \d/);
		await expect(note).toContainText('Not copied: the text is selected, copy it by hand');

		await page.goto('about/');
		await page.getByRole('button', { name: 'Copy the BibTeX' }).first().click();
		expect(await selected(page)).toMatch(/^@\w+\{/);
	});
}

const CLOSED = () => {
	Object.defineProperty(window, 'localStorage', {
		get: () => {
			throw new DOMException('closed', 'SecurityError');
		}
	});
};
const FULL = () => {
	Storage.prototype.setItem = () => {
		throw new DOMException('full', 'QuotaExceededError');
	};
};

for (const [what, refuse] of Object.entries({ closed: CLOSED, full: FULL })) {
	test(`where the storage is ${what}, what is collected stays while the page is open, and goes to the brief`, async ({
		page
	}) => {
		await page.addInitScript(refuse);
		await page.goto('practices/');
		await page.locator('main h2 a[href*="practices/"]').last().click();
		const notes = page.locator('details.record');
		const collected = 'Collected on this page only';
		for (const [at, count] of [
			[0, 1],
			[1, 2]
		] as const) {
			await notes.nth(at).locator('summary').click();
			await notes.nth(at).getByRole('button', { name: 'Put in the basket' }).click();
			await expect(notes.nth(at).getByRole('button', { name: 'Take out of the basket' })).toBeVisible();
			await expect(notes.nth(at).getByRole('alert')).toContainText(collected);
			await expect(page.getByRole('navigation').getByRole('link', { name: `(${count})` })).toBeVisible();
		}
		await notes.first().getByRole('button', { name: 'Take out of the basket' }).click();
		await notes.first().getByRole('button', { name: 'Put in the basket' }).click();
		await notes.nth(1).getByRole('link', { name: 'Open the brief' }).click();
		await expect(page.getByText('2 records.')).toBeVisible();
		await expect(page.getByRole('alert')).toContainText('Save the basket as a file before you leave');
	});

	test(`where the storage is ${what}, a finding that is started on a page is in the brief`, async ({
		page
	}) => {
		await page.addInitScript(refuse);
		await startFinding(page);
		await expect(page.getByRole('alert')).toContainText('What you see is on this page only');
	});
}
