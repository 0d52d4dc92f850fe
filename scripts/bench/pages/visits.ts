import type { Browser, CDPSession, Page } from '@playwright/test';
import { recordActs, recordPaint, type Control, type Recorded } from './recorder.ts';

/** Slow 4G as Chromium's own tools set it, and an old laptop. */
export const SLOW_LINE = { latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
export const SLOWDOWN = 4;
/** What an act leaves behind, such as rows and scripts that are fetched, is not counted to the next one; in milliseconds. */
const SETTLED = 2500;
/** How long a finger keeps a button down: what that does to the page is done by then. In milliseconds. */
const PRESSED = 80;

/** A page to measure, and its controls: the last is also used before its script has come. */
export interface MeasuredPage {
	readonly name: string;
	readonly url: string;
	readonly controls: readonly Control[];
}

/** What one visit showed; times in milliseconds, sizes in kB as they came over the line. */
export type Figure = (typeof FIGURES)[number];
export type Figures = Readonly<Record<Figure, number | null>>;
export const FIGURES = [
	'transfer kB',
	'html kB',
	'script kB',
	'requests',
	'first paint',
	'largest paint',
	'layout shift',
	'blocking',
	'filter works',
	'filter shown',
	'latency',
	'elements',
	'heap MB'
] as const;

interface Opened {
	readonly page: Page;
	readonly session: CDPSession;
	/** Bytes by kind of file. */
	readonly bytes: Map<string, number>;
	readonly requests: () => number;
}

const recorded = (page: Page): Promise<Recorded> => page.evaluate(() => window.firstView!);

/** Opens a page as a new reader would, on the slow line and the slow processor, and waits until it is silent. */
async function open(browser: Browser, url: string, early: Control | null): Promise<Opened> {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 800 },
		ignoreHTTPSErrors: true
	});
	const page = await context.newPage();
	// What runs this file names functions by a helper that the page lacks.
	await page.addInitScript('globalThis.__name = (named) => named');
	await page.addInitScript(recordPaint);
	await page.addInitScript(recordActs, early);
	const session = await context.newCDPSession(page);
	const bytes = new Map<string, number>();
	const kinds = new Map<string, string>();
	await session.send('Network.enable');
	session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const kind = kinds.get(requestId) ?? 'Other';
		bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength);
	});
	await session.send('Network.emulateNetworkConditions', { offline: false, ...SLOW_LINE });
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
	await page.goto(url, { waitUntil: 'networkidle' });
	return { page, session, bytes, requests: () => kinds.size };
}

/** Uses a control as a reader does, by keyboard or pointer, and answers with the time until that is seen. */
async function use(page: Page, { control, act, wordsOf, rows }: Control): Promise<number> {
	const element = page.locator(control).first();
	const words = wordsOf ? ((await page.locator(wordsOf).first().textContent()) ?? '').trim() : '';
	if (act !== 'press') await element.focus();
	if (act === 'type') {
		// The last letter is pressed, all before it stand there.
		await page.keyboard.insertText(words.slice(0, -1));
		await page.waitForTimeout(SETTLED);
		await element.fill('');
		await page.waitForTimeout(SETTLED);
	}
	await page.evaluate((rows) => window.watchRows?.(rows), rows);
	if (act === 'press') await element.click({ delay: PRESSED });
	else if (act === 'choose') await page.keyboard.press('ArrowDown');
	else await page.keyboard.insertText(words);
	return until(page, 'shown', control);
}

/** Waits for a figure of the recorder, for as long as a busy machine may need. */
async function until(page: Page, figure: 'works' | 'shown', control: string): Promise<number> {
	for (let turn = 0; turn < 200; turn += 1) {
		const value = (await recorded(page))[figure];
		if (value !== null) return value;
		await page.waitForTimeout(50);
	}
	throw new Error(`${page.url()}: ${control} changed nothing within 10 s`);
}

/** One visit that only looks and then uses the page, and one that uses it as early as it can. */
export async function measureVisits(browser: Browser, measured: MeasuredPage): Promise<Figures> {
	const { page, session, bytes, requests } = await open(browser, measured.url, null);
	await page.waitForTimeout(1500);
	const seen = await recorded(page);
	const calls = requests();
	const loaded = new Map(bytes);
	const { nodes } = { nodes: await page.locator('*').count() };
	await session.send('HeapProfiler.enable');
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	const shown: number[] = [];
	for (const control of measured.controls) {
		shown.push(await use(page, control));
		await page.waitForTimeout(SETTLED);
	}
	const { latency } = await recorded(page);
	await page.context().close();
	const kB = (kind?: string): number =>
		[...loaded].reduce((sum, [of, size]) => sum + (kind === undefined || kind === of ? size : 0), 0) / 1000;
	return {
		'transfer kB': kB(),
		'html kB': kB('Document'),
		'script kB': kB('Script'),
		requests: calls,
		'first paint': seen.firstPaint,
		'largest paint': seen.largestPaint,
		'layout shift': seen.shift,
		blocking: seen.blocking,
		'filter works': await earliestUse(browser, measured),
		'filter shown': shown.length > 0 ? Math.max(...shown) : null,
		latency: shown.length > 0 ? latency : null,
		elements: nodes,
		'heap MB': usedSize / 1e6
	};
}

async function earliestUse(browser: Browser, { url, controls }: MeasuredPage): Promise<number | null> {
	const last = controls.at(-1);
	if (!last) return null;
	const { page } = await open(browser, url, last);
	const works = await until(page, 'works', last.control);
	await page.context().close();
	return works;
}

/** The middle of several figures of one kind; null where a page has none. */
export function median(values: readonly (number | null)[]): number | null {
	const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
	return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
