/** Fetches a file of the site; throws `<address>: <status>` where it is not there. */
export async function fetchOk(address: string | URL): Promise<Response> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address.toString()}: ${response.status}`);
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
