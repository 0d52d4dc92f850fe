import { Server, assets, build, manifest } from 'virtual:kit-server';
import type { PageServer } from '#lib/site/page-server.ts';
import { knownPaths as pathsOf, singlePages as pagesOf } from './known-paths.ts';

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

/** Addresses within the site that no link need lead to. Ask after a site was opened. */
export const knownPaths = (): Promise<string[]> => pathsOf(manifest._.routes);

/** Addresses of the pages of which there is one. */
export const singlePages = (): string[] => pagesOf(manifest._.routes);
