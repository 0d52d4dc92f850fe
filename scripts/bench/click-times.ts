import { chromium, type Browser, type Page } from '@playwright/test';
import { findChromium } from '../find-chromium.mjs';

/** How much slower the processor is made. */
const SLOWDOWN = 4;
/** New readers, of whom each moves every weight to both ends. */
const READERS = 3;
const WEIGHTS = ['topic', 'maturity', 'groups', 'context', 'obstacles'];

declare global {
	interface Window {
		/** The milliseconds from an input to the frame that shows what it did. */
		finderAnswer?: Promise<number>;
		finderAnswered?: (milliseconds: number) => void;
		/** The same to when the last ask, far below, is in order. */
		finderSettled?: Promise<number>;
	}
}

/**
 * In the page: measures each answer of the finder, from the input event to the frame after its status has changed. Functions
 * in it have no names: what runs the script would wrap them in a helper that the page does not have.
 */
function watchAnswers(): void {
	let start = 0;
	for (const kind of ['input', 'change'])
		document.addEventListener(
			kind,
			(event) => {
				if ((event.target as Element | null)?.closest('form[data-peers]')) start = event.timeStamp;
			},
			true
		);
	// The floor: a key that does no more than write a line.
	document.addEventListener('keydown', (event) => {
		if (event.key !== 'F2') return;
		start = event.timeStamp;
		document.querySelector('[data-peers-status]')!.textContent = `Key ${event.timeStamp}`;
	});
	addEventListener('DOMContentLoaded', () => {
		const status = document.querySelector('[data-peers-status]')!;
		new MutationObserver(() => {
			// "Loading ..." is no answer.
			if (start === 0 || status.textContent.endsWith('…') || status.textContent === '') return;
			const began = start;
			start = 0;
			// A message comes after the frame, and before what timers have put off.
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => window.finderAnswered?.(performance.now() - began);
			requestAnimationFrame(() => port2.postMessage(null));
			window.finderSettled = new Promise((resolve) => {
				const settle = setInterval(() => {
					if (document.querySelector('[data-asks][aria-busy]')) return;
					clearInterval(settle);
					resolve(performance.now() - began);
				}, 8);
			});
		}).observe(status, { childList: true, characterData: true, subtree: true });
	});
}

/** One answer: how long the reader waits for it, and until also what lies below the screen is in order. */
interface Answer {
	readonly wait: number;
	readonly whole: number;
}

async function answer(page: Page, act: () => Promise<unknown>): Promise<Answer> {
	await page.evaluate(() => {
		window.finderAnswer = new Promise((resolve) => (window.finderAnswered = resolve));
	});
	await act();
	const wait = (await page.evaluate(() => window.finderAnswer)) ?? 0;
	return { wait, whole: (await page.evaluate(() => window.finderSettled)) ?? 0 };
}

async function open(browser: Browser, url: string): Promise<Page> {
	const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
	await page.addInitScript(watchAnswers);
	await page.goto(url, { waitUntil: 'networkidle' });
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
	return page;
}

const weight = (page: Page, name: string) => page.locator(`input[type="range"][name="${name}"]`);

/** Moves a weight before anything was fetched for it: no pointer and no focus came near. */
function moveAtOnce(range: HTMLInputElement): void {
	range.value = range.max;
	range.dispatchEvent(new Event('input', { bubbles: true }));
}

interface Times {
	readonly floor: Answer[];
	readonly cold: Answer[];
	readonly weights: Answer[];
	readonly ask: Answer[];
	readonly question: Answer[];
}

async function measure(browser: Browser, url: string, times: Times): Promise<void> {
	const cold = await open(browser, url);
	times.cold.push(await answer(cold, () => weight(cold, 'groups').evaluate(moveAtOnce)));
	await cold.context().close();

	const page = await open(browser, url);
	await page.locator('form[data-peers]').hover();
	await page.waitForLoadState('networkidle');
	for (let press = 0; press < 5; press += 1)
		times.floor.push(await answer(page, () => page.keyboard.press('F2')));
	for (const key of ['End', 'Home'])
		for (const name of WEIGHTS)
			// A weight that stands there already answers nothing.
			if ((await weight(page, name).inputValue()) !== (key === 'End' ? '5' : '0'))
				times.weights.push(await answer(page, () => weight(page, name).press(key)));
	times.ask.push(
		await answer(page, () => page.locator('select[name="ask"]').selectOption({ index: 1 })),
		await answer(page, () => page.locator('select[name="ask"]').selectOption({ index: 0 }))
	);
	await page.locator('form[data-peers] summary').click();
	await page.locator('input[name="q"]').first().click();
	await page.waitForTimeout(500);
	times.question.push(
		await answer(page, () =>
			page.locator('input[name="q"]').first().fill('housing for students with children')
		)
	);
	await page.context().close();
}

const middle = (sorted: readonly number[]): number => sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;

function line(name: string, answers: readonly Answer[]): void {
	const [wait, whole] = (['wait', 'whole'] as const).map((kind) =>
		answers.map((one) => one[kind]).sort((a, b) => a - b)
	) as [number[], number[]];
	const text = (sorted: number[]): string =>
		`median ${middle(sorted).toFixed(0)}, worst ${(sorted.at(-1) ?? 0).toFixed(0)} ms`;
	console.log(`  ${name.padEnd(24)}${text(wait)}; all in order ${text(whole)}; of ${answers.length}`);
}

/** Prints how long the finder on the page of a city takes from a click to its answer, on a slowed-down processor. */
export async function clickTimes(url: string): Promise<void> {
	const executablePath = await findChromium();
	if (!executablePath) throw new Error('No Chromium found: set CHROMIUM_PATH.');
	const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
	const times: Times = { floor: [], cold: [], weights: [], ask: [], question: [] };
	for (let reader = 0; reader < READERS; reader += 1) await measure(browser, url, times);
	await browser.close();
	console.log(`  in the browser, ${SLOWDOWN}x slower:`);
	line('floor: writes a line', times.floor);
	line('weight moved', times.weights);
	line('weight moved, cold', times.cold);
	line('ask chosen, all again', times.ask);
	line('own question written', times.question);
}
