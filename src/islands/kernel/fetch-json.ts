/** A file of the site could not be had: no connection, it is not there, or it is of another version of the site. */
export class NotFetched extends Error {}

/** Fetches a file of the site; throws `NotFetched` where that fails. */
export async function fetchOk(address: string | URL): Promise<Response> {
	const response = await fetch(address).catch((error: unknown) => {
		throw new NotFetched(String(address), { cause: error });
	});
	if (!response.ok) throw new NotFetched(`${String(address)}: status ${response.status}`);
	return response;
}

/**
 * Gives parsed JSON of the site its type. The site wrote it itself, so that its fields are not read one by one: that it
 * is an object with the named ones tells a file of another version, or the page of a server that answers everything.
 *
 * @throws {NotFetched} with what was expected, where the value is something else
 */
export function asObject<T extends object>(value: unknown, ...fields: (keyof T & string)[]): T {
	const missing = fields.filter((field) => typeof value !== 'object' || value === null || !(field in value));
	if (typeof value !== 'object' || value === null || missing.length > 0)
		throw new NotFetched(`expected an object with ${fields.join(', ')}; missing: ${missing.join(', ')}`);
	return value as T;
}

/**
 * The JSON of a file of the site.
 *
 * @param given an address, or the answer where it was asked for earlier
 * @param fields those that the file must have
 * @throws {NotFetched}
 */
export async function fetchJson<T extends object>(
	given: string | URL | Promise<Response>,
	...fields: (keyof T & string)[]
): Promise<T> {
	const response = await (given instanceof Promise ? given : fetchOk(given));
	if (!response.ok) throw new NotFetched(`${response.url}: status ${response.status}`);
	const value: unknown = await response.json().catch((error: unknown) => {
		throw new NotFetched(`${response.url}: no JSON`, { cause: error });
	});
	return asObject<T>(value, ...fields);
}

/** What a page wrote as JSON into a `data-` attribute of an element; throws `NotFetched` where it is not there. */
export const dataJson = <T extends object>(text: string | undefined, ...fields: (keyof T & string)[]): T =>
	asObject<T>(JSON.parse(text ?? 'null'), ...fields);
