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

/** How the page answered, what it cost, and the text of every script that came. */
export interface Visit {
	status: number | undefined;
	cost: PageCost;
	scripts: Map<string, string>;
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

/** Opens a page as a new reader would, and weighs all that came until the network fell silent. */
export async function visit(page: Page, path: string): Promise<Visit> {
	const responses: Response[] = [];
	const listen = (response: Response) => void responses.push(response);
	page.on('response', listen);
	const answer = await page.goto(path, { waitUntil: 'networkidle' });
	page.off('response', listen);

	const cost: PageCost = {
		scriptKB: 0,
		htmlKB: 0,
		styleKB: 0,
		fontKB: 0,
		imageKB: 0,
		fetchedKB: 0,
		transferKB: 0,
		requests: responses.length,
		nodes: await page.locator('*').count()
	};
	const scripts = new Map<string, string>();
	for (const response of responses) {
		const kind = KINDS[response.request().resourceType()];
		if (!kind) continue;
		const body = await response.body();
		const size = packedSize(body, kind) / 1000;
		cost[kind] += size;
		cost.transferKB += size;
		if (kind === 'scriptKB') scripts.set(response.url(), body.toString());
	}
	return { status: answer?.status(), cost, scripts };
}

/** From this size on a page is packed as hard as hosts pack when they publish it: that takes long, and decides nothing below. */
const NEAR_LIMIT = 12_000;

/** Sizes of scripts and the like, which many pages share, by what is in them. */
const packedSizes = new Map<string, number>();

/** Fonts come packed already. */
function packedSize(body: Buffer, kind: Bytes): number {
	if (kind === 'fontKB') return body.length;
	const pack = (quality: number): number =>
		brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
	if (kind === 'htmlKB') {
		const size = pack(9);
		return size < NEAR_LIMIT ? size : pack(11);
	}
	const text = body.toString('latin1');
	const size = packedSizes.get(text) ?? pack(11);
	packedSizes.set(text, size);
	return size;
}

/** The kinds of cost, in their order. */
export const costKinds = (cost: PageCost): (keyof PageCost)[] => Object.keys(cost) as (keyof PageCost)[];

/** One line of figures, such as "script 12.3 kB, html 9.0 kB, ... 8 requests, 640 nodes". */
export function describeCost({ requests, nodes, ...bytes }: PageCost): string {
	const sizes = Object.entries(bytes).map(
		([kind, size]) => `${kind.replace('KB', '')} ${size.toFixed(1)} kB`
	);
	return [...sizes, `${requests} requests`, `${nodes} nodes`].join(', ');
}
