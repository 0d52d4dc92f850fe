import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';

const FOLDER = '_app/immutable/assets/islands';

test('every part of the scripts can be the first that a page loads', async ({ page }) => {
	const parts = readdirSync(`build/${FOLDER}`).filter((name) => name.endsWith('.js'));
	expect(parts.length).toBeGreaterThan(0);
	await page.route('**/empty/', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Empty</title><main></main>' })
	);
	await page.goto('empty/');
	// A frame each: two parts that need each other are read in the order in which they are asked for.
	const failed = await page.evaluate(
		async ({ addresses, frame }) => {
			const faults: string[] = [];
			for (const address of addresses) {
				const window = document.createElement('iframe');
				window.src = frame;
				const loaded = new Promise((resolve) => window.addEventListener('load', resolve));
				document.body.append(window);
				await loaded;
				const script = window.contentDocument!.createElement('script');
				script.type = 'module';
				script.textContent = `import(${JSON.stringify(address)}).then(() => parent.postMessage(''), (error) => parent.postMessage(String(error)))`;
				const answer = new Promise<string>((resolve) =>
					addEventListener('message', ({ data }) => resolve(String(data)), { once: true })
				);
				window.contentDocument!.body.append(script);
				const why = await answer;
				if (why) faults.push(`${address}: ${why}`);
				window.remove();
			}
			return faults;
		},
		{ addresses: parts.map((part) => `/${FOLDER}/${part}`), frame: '../empty/' }
	);
	expect(failed).toEqual([]);
});

test('browsers are told to compile what a page loads while it loads, and nothing that comes later', async ({
	page
}) => {
	await page.goto('grid/');
	const named = await page
		.locator('link[rel="modulepreload"], script[type="module"][src]')
		.evaluateAll((parts) => parts.map((part) => part.getAttribute('href') ?? part.getAttribute('src') ?? ''));
	const isTold = (part: string) =>
		readFileSync(`build/${FOLDER}/${part}`, 'utf8').startsWith('//# allFunctionsCalledOnLoad\n');
	const atOnce = named.map((address) => address.split('/').at(-1)!);
	expect(atOnce.length).toBeGreaterThan(2);
	expect(atOnce.filter((part) => !isTold(part))).toEqual([]);
	const later = readdirSync(`build/${FOLDER}`).filter((part) =>
		/^(to-docx|unpack|whole|reveal)\..*js$/.test(part)
	);
	expect(later.length).toBeGreaterThan(2);
	expect(later.filter(isTold)).toEqual([]);
});
