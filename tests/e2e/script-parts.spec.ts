import { readdirSync } from 'node:fs';
import { expect, test } from './fixtures.ts';

const FOLDER = '_app/immutable/assets/islands';

test('every part of the scripts can be the first that a page loads', async ({ page }) => {
	const parts = readdirSync(`build/${FOLDER}`).filter((name) => name.endsWith('.js'));
	expect(parts.length).toBeGreaterThan(0);
	await page.route('**/empty/', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Empty</title><main></main>' })
	);
	const failed: string[] = [];
	for (const part of parts) {
		// A new page each: two parts that need each other are read in the order in which they are asked for.
		await page.goto('empty/');
		const why = await page.evaluate(
			(address) =>
				import(address).then(
					() => '',
					(error: unknown) => String(error)
				),
			`/${FOLDER}/${part}`
		);
		if (why) failed.push(`${part}: ${why}`);
	}
	expect(failed).toEqual([]);
});
