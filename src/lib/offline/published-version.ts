/** What the site says of itself. */
export interface Published {
	readonly isReached: boolean;
	/** Null where it cannot be reached, or has no name for its version. */
	readonly version: string | null;
}

/** After this time the line is taken for broken, and what is kept is shown. */
const PATIENCE = 4000;

/** Asks the site for its version. */
export async function publishedVersion(
	root: string,
	fetch: (address: string, options: RequestInit) => Promise<Response>
): Promise<Published> {
	try {
		const address = new URL('version.json', root).href;
		const response = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
		const said: unknown = response.ok ? await response.json() : null;
		const isNamed = typeof said === 'object' && said !== null && 'version' in said;
		return { isReached: true, version: isNamed ? String(said.version) : null };
	} catch {
		return { isReached: false, version: null };
	}
}
