import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createSiteServer, listen } from '../serve.mjs';

const KIT = process.env.KIT_DIR || '.svelte-kit';
const BUILD = process.env.BUILD_DIR || 'build';

/** The part of Kit's server that is used: it makes any page from the network that NETWORK_DATA names. */
interface PageMaker {
	init: (options: { env: NodeJS.ProcessEnv; read: () => never }) => Promise<void>;
	respond: (request: Request, options: unknown) => Promise<Response>;
}

async function pageMaker(): Promise<PageMaker> {
	const folder = resolve(KIT, 'output', 'server');
	if (!existsSync(folder) || !existsSync(BUILD))
		throw new Error('There is no built site: npm run build first.');
	const load = async (file: string) =>
		(await import(pathToFileURL(join(folder, file)).href)) as Record<string, unknown>;
	const [{ Server }, { manifest }] = await Promise.all([load('index.js'), load('manifest-full.js')]);
	const server = new (Server as new (manifest: unknown) => PageMaker)(manifest);
	await server.init({
		env: process.env,
		read: () => {
			throw new Error('no page reads a file of the server');
		}
	});
	return server;
}

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

	const maker = await pageMaker();
	const page = `/peers/${cityId}/`;
	const made = new Map<string, { readonly type: string; readonly body: string }>();
	for (const path of [page, `${page}slice.json`]) {
		const response = await maker.respond(new Request(`http://127.0.0.1${path}`), {
			getClientAddress: () => '127.0.0.1',
			prerendering: { dependencies: new Map(), remote_responses: new Map() }
		});
		if (!response.ok) throw new Error(`${path}: status ${response.status}`);
		made.set(path, {
			type: response.headers.get('content-type') ?? 'text/html',
			body: await response.text()
		});
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
