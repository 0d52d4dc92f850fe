import { Server, assets, build, manifest } from 'virtual:kit-server';
import type { PageServer } from '#lib/site/page-server.ts';

export { assets, build };

/** Whether a path within the site is a file that was built once for all networks: a script, style, font or picture. */
export const isAsset = (path: string): boolean =>
	manifest.assets.has(path) || path.startsWith(`${manifest.appPath}/`);

/** Kit's server, ready to answer. */
export async function startServer(): Promise<PageServer> {
	const server = new Server(manifest);
	await server.init({
		env: {},
		read: (file: string): never => {
			throw new Error(`no page reads a file of the server: ${file}`);
		}
	});
	return server;
}

const PARAMETER = /\[\[?([^\]=]+)(?:=[^\]]+)?\]?\]/g;

/**
 * Addresses within the site that no link need lead to: pages without a parameter, and the files that endpoints list.
 * Ask after a site was opened: the lists are of its rows.
 */
export async function knownPaths(): Promise<string[]> {
	const found: string[] = [];
	for (const { id, params, page, endpoint } of manifest._.routes) {
		if (params.length === 0) found.push(id.slice(1) + (page && id !== '/' ? '/' : ''));
		const { entries } = endpoint && params.length > 0 ? await endpoint() : {};
		for (const entry of (await entries?.()) ?? [])
			found.push(id.slice(1).replace(PARAMETER, (_, name: string) => entry[name] ?? ''));
	}
	return found;
}
