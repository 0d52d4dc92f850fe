/** A file of the site could not be had: no connection, or it is not there. */
export class NotFetched extends Error {}

/** Fetches a file of the site; throws `NotFetched` where that fails. */
export async function fetchOk(address: string | URL): Promise<Response> {
	const response = await fetch(address).catch((error: unknown) => {
		throw new NotFetched(String(address), { cause: error });
	});
	if (!response.ok) throw new NotFetched(`${String(address)}: ${response.status}`);
	return response;
}

/** A value that is made once; a failure is forgotten, so that the next try may succeed. */
export function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
	let made: Promise<Value> | null = null;
	return () =>
		(made ??= make().catch((error: unknown) => {
			made = null;
			throw error;
		}));
}
