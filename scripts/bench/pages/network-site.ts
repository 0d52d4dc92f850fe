import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Dataset } from '../../../src/lib/domain/dataset.ts';
import { networkFolder, readNetwork } from '../../../src/hosts/build.ts';
import { withStyles } from '../../../src/hosts/page-html.ts';
import { onceEach } from '../../../src/islands/kernel/once.ts';
import { usableDataset } from '../../../src/lib/site/read-dataset.ts';
import { networkFiles } from '../../generated-network/network-files.ts';
import { makeFonts } from '../../fonts/page-fonts.ts';
import { createSiteServer } from '../../serve.mjs';
import { BUILD, pageMaker, type MadePage } from '../page-maker.ts';
import { FLOOR_SCRIPT } from './floor-page.ts';
import { serveH2 } from './h2-server.ts';

export interface ServedNetwork {
	readonly url: string;
	readonly cities: number;
	/** A city in the middle of the network, whose own pages are measured. */
	readonly cityId: string;
	readonly close: () => void;
}

/** What was packed, by its text: hosts pack a file once, and no reader waits for that. */
const packedTexts = new Map<string, Buffer>();

/** Sends a text packed as hosts that pack at build send it. */
function send(response: ServerResponse, { type, body }: MadePage): void {
	const packed = packedTexts.get(body) ?? brotliCompressSync(body);
	packedTexts.set(body, packed);
	response.writeHead(200, {
		'content-type': type,
		'content-encoding': 'br',
		'content-length': packed.length
	});
	response.end(packed);
}

const TEXTS: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.json': 'application/json; charset=utf-8'
};

/** A text of the built site; null for what is none, such as a font, which is packed already. */
function textFile(pathname: string): MadePage | null {
	const path = join(BUILD, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
	const type = TEXTS[extname(path)];
	return type && existsSync(path) ? { type, body: readFileSync(path, 'utf8') } : null;
}

const datasetIn = (folder: string): Dataset => usableDataset(readNetwork(folder), folder);

interface Network {
	readonly dataset: Dataset;
	/** Answers an address with the page that is made for it; none where the site is built. */
	readonly answer?: (pathname: string, response: ServerResponse) => Promise<void>;
	readonly forget?: () => void;
}

/** The parts of the typeface; the faces that stand in for it come with the reader's machine. */
const WEB_FACES = /@font-face\{[^{}]*src:url\([^{}]*\}/g;

const TYPEFACE = '/bench-text.woff2';

/** The one part of the typeface that a build of these tables would send: its letters are theirs. */
async function typefaceOf(folder: string): Promise<{ rule: string; file: Buffer }> {
	const made = await makeFonts({ data: [folder], source: 'src' });
	const rules = readFileSync(join(made, 'fonts.css'), 'utf8');
	const rule = rules.match(WEB_FACES)!.find((face) => face.includes('text.woff2'))!;
	return {
		rule: rule.replace(/"[^"]*text\.woff2"/, `"${TYPEFACE}"`).replace(/unicode-range:[^;]*;/, ''),
		file: readFileSync(join(made, 'text.woff2'))
	};
}

/** A page in which one part of the typeface has all letters. */
function inTypeface(page: MadePage, rule: string): MadePage {
	const faces = [rule];
	return { ...page, body: withStyles(page.body, (css) => css.replace(WEB_FACES, () => faces.pop() ?? '')) };
}

/** A generated network, whose pages are made when they are first asked for. */
async function generated(cities: number): Promise<Network> {
	const folder = join('.cache', 'bench-pages', String(cities));
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	for (const [name, bytes] of networkFiles(cities)) writeFileSync(join(folder, name), bytes);
	process.env.NETWORK_DATA = folder;
	const [make, { rule, file }] = await Promise.all([pageMaker(), typefaceOf(folder)]);
	const pageAt = onceEach(async (pathname: string) => {
		const page = await make(pathname);
		return page && inTypeface(page, rule);
	});
	return {
		dataset: datasetIn(folder),
		answer: async (pathname, response) => {
			if (pathname === TYPEFACE)
				return void response.writeHead(200, { 'content-type': 'font/woff2' }).end(file);
			const page = await pageAt(pathname);
			if (page) send(response, page);
			else response.writeHead(404).end();
		},
		forget: () => rmSync(folder, { recursive: true, force: true })
	};
}

/**
 * Serves a network of so many cities with the floor at `/floor`, its script beside it: the built site where it has as many, else pages that
 * its code makes from a generated network, in the scripts and styles of the built site.
 */
export async function serveNetwork(
	cities: number,
	floor: (dataset: Dataset) => string
): Promise<ServedNetwork> {
	const built = createSiteServer(BUILD);
	const shipped = datasetIn(networkFolder());
	const network: Network = shipped.cities.length === cities ? { dataset: shipped } : await generated(cities);
	const floorHtml = { type: 'text/html; charset=utf-8', body: floor(network.dataset) };
	const answer: RequestListener = (request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'https://site.example');
		const isBuilt = !network.answer || pathname.startsWith('/_app/') || pathname === '/favicon.svg';
		const file = isBuilt ? textFile(pathname) : null;
		if (pathname === '/floor') send(response, floorHtml);
		else if (pathname === '/floor.js') send(response, { type: TEXTS['.js']!, body: FLOOR_SCRIPT });
		else if (file) send(response, file);
		else if (network.answer && !isBuilt) void network.answer(pathname, response);
		else built.emit('request', request, response);
	};
	const { url, close } = await serveH2(answer);
	const { cityId } = network.dataset.cities[Math.floor(cities / 2)]!;
	return {
		url,
		cities,
		cityId,
		close: () => {
			close();
			network.forget?.();
		}
	};
}
