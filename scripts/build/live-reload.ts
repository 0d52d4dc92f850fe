import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';

/** Keeps what it read of these folders; read anew after a change. */
const HOST = resolve('src/hosts/build.ts');

/**
 * Reloads the open page of `npm run dev` after any change of `src/` or of the tables that the site is made from.
 *
 * Kit leaves that to its browser code, which these pages do not have; and a table is read once, until its module is
 * forgotten.
 * @param dataFolders of the tables, from the project's root; an empty one is none
 */
export function liveReload(dataFolders: readonly string[]): Plugin {
	const data = dataFolders.filter(Boolean).map((folder) => resolve(folder) + sep);
	const source = resolve('src') + sep;
	return {
		name: 'live-reload',
		apply: 'serve',
		configureServer(server) {
			server.watcher.add(data);
			const changed = (path: string): void => {
				const isData = data.some((folder) => path.startsWith(folder));
				if (!isData && !path.startsWith(source)) return;
				const { moduleGraph } = server.environments.ssr;
				// The style sheet of tokens is read as a file, too.
				if (isData || path.endsWith('.css'))
					for (const module of moduleGraph.getModulesByFile(HOST) ?? []) moduleGraph.invalidateModule(module);
				server.ws.send({ type: 'full-reload' });
			};
			for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed);
		}
	};
}
