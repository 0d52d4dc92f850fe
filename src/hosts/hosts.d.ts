declare module 'virtual:kit-server' {
	interface Route {
		readonly id: string;
		readonly params: readonly unknown[];
		readonly page: object | null;
		readonly endpoint:
			| (() => Promise<{
					entries?: () => Iterable<Record<string, string>> | Promise<Iterable<Record<string, string>>>;
			  }>)
			| null;
	}
	/** Names the build: what another one read or answered may be out of date. */
	export const build: string;
	export const manifest: {
		readonly appPath: string;
		readonly assets: ReadonlySet<string>;
		readonly _: { readonly routes: readonly Route[] };
	};
	export const Server: new (given: typeof manifest) => import('./answer.ts').PageServer;
}
