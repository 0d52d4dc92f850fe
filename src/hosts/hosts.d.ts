declare module 'virtual:kit-server' {
	import type { PageServer } from '#lib/site/page-server.ts';
	import type { Route } from './known-paths.ts';

	/** Names the build: what another one read or answered may be out of date. */
	export const build: string;
	export const manifest: {
		readonly appPath: string;
		readonly assets: ReadonlySet<string>;
		readonly _: { readonly routes: readonly Route[] };
	};
	/** Paths within the site of files that were built once for all networks: scripts, styles, fonts, pictures. */
	export const assets: readonly string[];
	export const Server: new (given: typeof manifest) => PageServer;
}

declare module 'virtual:site-files' {
	/** Paths within the site of the scripts, styles, fonts and pictures that pages need. */
	export const files: readonly string[];
}
