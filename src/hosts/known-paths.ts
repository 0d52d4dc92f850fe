/** A route of Kit's manifest, as far as it is used. */
export interface Route {
	readonly id: string;
	readonly params: readonly unknown[];
	readonly page: object | null;
	readonly endpoint:
		| (() => Promise<{
				entries?: () => Iterable<Record<string, string>> | Promise<Iterable<Record<string, string>>>;
		  }>)
		| null;
}

const PARAMETER = /\[\[?([^\]=]+)(?:=[^\]]+)?\]?\]/g;

/**
 * Addresses within the site that no link need lead to: pages without a parameter, and the files that endpoints list.
 * Ask after a site was opened: the lists are of its rows.
 */
export async function knownPaths(routes: readonly Route[]): Promise<string[]> {
	const found: string[] = [];
	for (const { id, params, page, endpoint } of routes) {
		if (params.length === 0) found.push(id.slice(1) + (page && id !== '/' ? '/' : ''));
		const { entries } = endpoint && params.length > 0 ? await endpoint() : {};
		for (const entry of (await entries?.()) ?? [])
			found.push(id.slice(1).replace(PARAMETER, (_, name: string) => entry[name] ?? ''));
	}
	return found;
}

/** Addresses of the pages of which there is one, whatever the rows; of a list that takes several pages, its first. */
export const singlePages = (routes: readonly Pick<Route, 'id' | 'page'>[]): string[] =>
	routes.flatMap(({ id, page }) => {
		const path = id.replaceAll(/\/\[\[[^\]]+\]\]/g, '').slice(1);
		if (!page || path.includes('[')) return [];
		return [path === '' ? '' : `${path}/`];
	});
