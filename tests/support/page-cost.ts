import { brotliCompressSync, constants } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

/** What a first visit to a page costs. kB are thousands of bytes after brotli. */
export interface PageCost {
	scriptKB: number;
	htmlKB: number;
	styleKB: number;
	fontKB: number;
	imageKB: number;
	/** Data that a script asked for while the page loaded. */
	fetchedKB: number;
	/** All of these together. */
	transferKB: number;
	requests: number;
	/** Elements in the document. */
	nodes: number;
}

/** A page that was opened, and what it cost. */
export interface Visit {
	readonly status: number | undefined;
	/** Ends the count of what came: all since the page was asked for. Its HTML is packed harder where it is over a limit. */
	readonly weigh: (limits: PageCost) => Promise<{ cost: PageCost; scripts: Map<string, string> }>;
}

type Bytes = Exclude<keyof PageCost, 'transferKB' | 'requests' | 'nodes'>;
const KINDS: Record<string, Bytes> = {
	script: 'scriptKB',
	document: 'htmlKB',
	stylesheet: 'styleKB',
	font: 'fontKB',
	image: 'imageKB',
	fetch: 'fetchedKB',
	xhr: 'fetchedKB'
};

/** How long nothing may be asked for until a page counts as loaded. Whatever comes later is counted all the same. */
const SILENCE = 100;

/** As hosts pack a page that they keep, and as they do where it has to be small. The second takes long. */
const [USUAL, HARD] = [9, 11];

/** Where only a limit is asked for, a size somewhat too large is enough. */
const QUICK = 4;

/** Opens a page as a new reader would, and counts what comes until it is weighed. */
export async function visit(page: Page, path: string): Promise<Visit> {
	const responses: Response[] = [];
	const listen = (response: Response) => void responses.push(response);
	page.on('response', listen);
	const silent = silence(page);
	const answer = await page.goto(path, { waitUntil: 'load' });
	await silent();
	return {
		status: answer?.status(),
		weigh: async (limits) => {
			page.off('response', listen);
			const nodes = await page.locator('*').count();
			const bodies = await Promise.all(
				responses.flatMap((response) => {
					const kind = KINDS[response.request().resourceType()];
					return kind ? [bodyOf(response).then((body) => ({ kind, body, url: response.url() }))] : [];
				})
			);
			const requests = responses.length;
			const usual = costOf(bodies, { requests, nodes }, USUAL);
			const isOver = overspent(usual, limits).length > 0;
			const scripts = bodies.filter(({ kind }) => kind === 'scriptKB');
			return {
				cost: isOver ? costOf(bodies, { requests, nodes }, HARD) : usual,
				scripts: new Map(scripts.map(({ url, body }) => [url, body.toString()]))
			};
		}
	};
}

/** Waits until every request is answered and no other came for a while. */
function silence(page: Page): () => Promise<void> {
	let [open, last] = [0, performance.now()];
	const began = (): void => void ((open += 1), (last = performance.now()));
	const ended = (): void => void ((open -= 1), (last = performance.now()));
	page.on('request', began).on('requestfinished', ended).on('requestfailed', ended);
	return async () => {
		for (let wait = SILENCE; wait > 0;) {
			await new Promise((resolve) => setTimeout(resolve, wait));
			wait = open > 0 ? SILENCE : last + SILENCE - performance.now();
		}
		page.off('request', began).off('requestfinished', ended).off('requestfailed', ended);
	};
}

function costOf(
	bodies: readonly { kind: Bytes; body: Buffer }[],
	counts: Pick<PageCost, 'requests' | 'nodes'>,
	quality: number
): PageCost {
	const none = { scriptKB: 0, htmlKB: 0, styleKB: 0, fontKB: 0, imageKB: 0, fetchedKB: 0, transferKB: 0 };
	const cost: PageCost = { ...none, ...counts };
	for (const { kind, body } of bodies) {
		const size = packedSize(body, kind, quality) / 1000;
		cost[kind] += size;
		cost.transferKB += size;
	}
	return cost;
}

/** The kinds in which a page costs more than it may, each as "htmlKB: 17.2 of 16". */
export function overspent(cost: PageCost, limits: PageCost): string[] {
	return (Object.keys(cost) as (keyof PageCost)[])
		.filter((kind) => cost[kind] > limits[kind])
		.map((kind) => `${kind}: ${cost[kind].toFixed(1)} of ${limits[kind]}`);
}

/** What a page's HTML weighs at most in kB: packed quickly where that is enough for the limit, else as hard as can be. */
export function htmlWeight(html: string, limit: number): number {
	const weigh = (quality: number): number => packedSize(Buffer.from(html), 'htmlKB', quality) / 1000;
	const quick = weigh(QUICK);
	return quick <= limit ? quick : weigh(HARD);
}

/** Files whose name changes with their content: they need not come from the browser for each page that has them. */
const namedByContent = new Map<string, Promise<Buffer>>();

function bodyOf(response: Response): Promise<Buffer> {
	const url = response.url();
	if (!url.includes('/immutable/')) return response.body();
	const body = namedByContent.get(url) ?? response.body();
	namedByContent.set(url, body);
	return body;
}

/** Sizes of scripts and the like, which many pages share, by what is in them. */
const packedSizes = new Map<string, number>();

/** Fonts come packed already. What many pages share is packed once, as hard as can be. */
function packedSize(body: Buffer, kind: Bytes, quality: number): number {
	if (kind === 'fontKB') return body.length;
	const pack = (level: number): number =>
		brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: level } }).length;
	if (kind === 'htmlKB') return pack(quality);
	const text = body.toString('latin1');
	const size = packedSizes.get(text) ?? pack(HARD);
	packedSizes.set(text, size);
	return size;
}

/** One line of figures, such as "script 12.3 kB, html 9.0 kB, ... 8 requests, 640 nodes". */
export function describeCost({ requests, nodes, ...bytes }: PageCost): string {
	const sizes = Object.entries(bytes).map(
		([kind, size]) => `${kind.replace('KB', '')} ${size.toFixed(1)} kB`
	);
	return [...sizes, `${requests} requests`, `${nodes} nodes`].join(', ');
}
