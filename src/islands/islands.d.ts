/** The name of the build that a script is of; not there in development. */
declare const SITE_BUILD: string | undefined;

declare module 'virtual:print-styles' {
	/** Address of the styles for paper within the site; null in development, where they come with the others. */
	export const printStyles: string | null;
}

declare module 'virtual:islands' {
	/** What a page needs to load an island: addresses within the site; in development, from the server's root. */
	interface IslandFiles {
		readonly script: string;
		readonly imports: readonly string[];
		readonly styles: readonly string[];
	}
	/** By file name in `src/islands`, without its ending. */
	export const islands: Readonly<Record<string, IslandFiles>>;
	/** In development: the script that reloads the page after a change. */
	export const liveReload: string | null;
}
