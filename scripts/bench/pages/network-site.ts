import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Dataset } from '../../../src/lib/domain/dataset.ts';
import { networkFolder, readNetwork } from '../../../src/hosts/build.ts';
import { usableDataset } from '../../../src/lib/site/read-dataset.ts';
import { networkFiles } from '../../generated-network/network-files.ts';
import { createSiteServer } from '../../serve.mjs';
import { BUILD, pageMaker, type MadePage } from '../page-maker.ts';
import { serveH2 } from './h2-server.ts';

export interface ServedNetwork {
	readonly url: string;
	readonly cities: number;
	/** A city in the middle of the network, whose own pages are measured. */
	readonly cityId: string;
	readonly close: () => void;
}

/** Sends what is not a file, packed as a web server would. */
function send(response: ServerResponse, { type, body }: MadePage): void {
	const packed = brotliCompressSync(body);
	response.writeHead(200, {
		'content-type': type,
		'content-encoding': 'br',
		'content-length': packed.length
	});
	response.end(packed);
}

const datasetIn = (folder: string): Dataset => usableDataset(readNetwork(folder), folder);

interface Network {
	readonly dataset: Dataset;
	/** Answers an address with the page that is made for it; none where the site is built. */
	readonly answer?: (pathname: string, response: ServerResponse) => Promise<void>;
	readonly forget?: () => void;
}

/** A generated network, whose pages are made when they are first asked for. */
async function generated(cities: number): Promise<Network> {
	const folder = join('.cache', 'bench-pages', String(cities));
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	for (const [name, bytes] of networkFiles(cities)) writeFileSync(join(folder, name), bytes);
	process.env.NETWORK_DATA = folder;
	const make = await pageMaker();
	const made = new Map<string, MadePage | null>();
	return {
		dataset: datasetIn(folder),
		answer: async (pathname, response) => {
			const page = made.get(pathname) ?? (await make(pathname));
			made.set(pathname, page);
			if (page) send(response, page);
			else response.writeHead(404).end();
		},
		forget: () => rmSync(folder, { recursive: true, force: true })
	};
}

/**
 * Serves a network of so many cities with the floor at `/floor`: the built site where it has as many, else pages that
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
		if (pathname === '/floor') send(response, floorHtml);
		else if (!network.answer || pathname.startsWith('/_app/')) built.emit('request', request, response);
		else void network.answer(pathname, response);
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
