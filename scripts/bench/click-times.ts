import { chromium } from '@playwright/test';
import { findChromium } from '../find-chromium.mjs';

/** How much slower the processor is made. */
const SLOWDOWN = 4;
const CLICKS = 5;

/** Prints how long the finder takes from a moved weight to its new list, on the first city of a built site. */
export async function clickTimes(site: string): Promise<void> {
	const executablePath = await findChromium();
	if (!executablePath) throw new Error('No Chromium found: set CHROMIUM_PATH.');
	const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
	const page = await browser.newPage();
	await page.goto(new URL('peers/', site).href);
	await page.getByRole('row').getByRole('link').first().click();
	await page.waitForURL(/\/peers\/[^/]+\//);
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
	for (let click = 0; click < CLICKS; click += 1) {
		const time = await page.evaluate(moveWeight, String(click % 2 === 0 ? 5 : 0));
		console.log(
			`  weight moved, ${SLOWDOWN}x slower   ${time.toFixed(0)} ms${click === 0 ? ', first: fetches the matches and what draws them' : ''}`
		);
	}
	await browser.close();
}

/** In the page: moves a weight and waits until the status says what changed and the next frame is drawn. */
function moveWeight(value: string): Promise<number> {
	const range = document.querySelector<HTMLInputElement>('input[type="range"][name="groups"]')!;
	const status = document.querySelector('[data-peers-status]')!;
	return new Promise((resolve) => {
		const start = performance.now();
		const observer = new MutationObserver(() => {
			if (!/\d/.test(status.textContent)) return;
			observer.disconnect();
			requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
		});
		observer.observe(status, { childList: true, characterData: true, subtree: true });
		range.value = value;
		range.dispatchEvent(new Event('input', { bubbles: true }));
	});
}
