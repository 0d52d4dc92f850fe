import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Route } from '../../src/hosts/known-paths.ts';

const KIT = process.env.KIT_DIR || '.svelte-kit';

/** The folder of the built site, whose scripts and styles belong to every page that is made. */
export const BUILD = process.env.BUILD_DIR || 'build';

/** The part of Kit's server that is used. */
interface KitServer {
	init: (options: { env: NodeJS.ProcessEnv; read: () => never }) => Promise<void>;
	respond: (request: Request, options: unknown) => Promise<Response>;
}

export interface MadePage {
	readonly type: string;
	readonly body: string;
}

/** Makes a page or file of the site as the build would; null for an address that is none. */
export type PageMaker = (path: string) => Promise<MadePage | null>;

function load(file: string): Promise<Record<string, unknown>> {
	const folder = resolve(KIT, 'output', 'server');
	if (!existsSync(folder) || !existsSync(BUILD))
		throw new Error('There is no built site: npm run build first.');
	return import(pathToFileURL(join(folder, file)).href) as Promise<Record<string, unknown>>;
}

/** A route of the built site, with what its addresses look like. */
export interface BuiltRoute extends Route {
	readonly pattern: RegExp;
}

/** The routes of the built site. */
export async function builtRoutes(): Promise<readonly BuiltRoute[]> {
	const { manifest } = await load('manifest-full.js');
	return (manifest as { _: { routes: readonly BuiltRoute[] } })._.routes;
}

/**
 * The server of the built site, which makes any page from the network that NETWORK_DATA names: a large network's
 * whole site takes long to build, and its pages are the same.
 */
export async function pageMaker(): Promise<PageMaker> {
	const [{ Server }, { manifest }] = await Promise.all([load('index.js'), load('manifest-full.js')]);
	const server = new (Server as new (manifest: unknown) => KitServer)(manifest);
	await server.init({
		env: process.env,
		read: () => {
			throw new Error('no page reads a file of the server');
		}
	});
	return async (path) => {
		const response = await server.respond(new Request(`http://127.0.0.1${path}`), {
			getClientAddress: () => '127.0.0.1',
			prerendering: { dependencies: new Map(), remote_responses: new Map() }
		});
		if (response.status === 404) return null;
		if (!response.ok) throw new Error(`${path}: status ${response.status}`);
		return { type: response.headers.get('content-type') ?? 'text/html', body: await response.text() };
	};
}
