import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { createSiteServer, listen } from '../serve.mjs';
import { BUILD, pageMaker, type MadePage } from './page-maker.ts';

export interface CitySite {
	readonly url: string;
	readonly close: () => void;
}

/**
 * Serves the finder's page of one city of a large network, with its JSON, in the built site of the shipped one: a thousand
 * cities' whole site takes long to build, and the page is the same. The page is made as the build makes it, by the same
 * code; scripts and styles are those of the built site.
 */
export async function serveCityPage(
	files: ReadonlyMap<string, Uint8Array>,
	cityId: string
): Promise<CitySite> {
	const data = join('.cache', 'bench-peers', String(files.size), cityId);
	rmSync(data, { recursive: true, force: true });
	mkdirSync(data, { recursive: true });
	for (const [name, bytes] of files) writeFileSync(join(data, name), bytes);
	process.env.NETWORK_DATA = data;

	const make = await pageMaker();
	const page = `/peers/${cityId}/`;
	const made = new Map<string, MadePage>();
	for (const path of [page, `${page}slice.json`]) {
		const file = await make(path);
		if (!file) throw new Error(`${path}: there is no such page`);
		made.set(path, file);
	}
	const site = createSiteServer(BUILD);
	const server = createServer((request, response) => {
		const own = made.get(request.url ?? '');
		if (own) response.writeHead(200, { 'content-type': own.type }).end(own.body);
		else site.emit('request', request, response);
	});
	const port = await listen(server, { host: '127.0.0.1', port: 0 });
	return {
		url: `http://127.0.0.1:${port}${page}`,
		close: () => {
			server.close();
			server.closeAllConnections();
			rmSync(data, { recursive: true, force: true });
		}
	};
}
