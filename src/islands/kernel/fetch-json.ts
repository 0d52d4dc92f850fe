import { asObject } from '#lib/domain/typed-object.ts';

/** A file of the site could not be had: no connection, it is not there, or it is of another version of the site. */
export class NotFetched extends Error {}

/** What the server answers, whatever it is; throws `NotFetched` where it cannot be reached. */
export const fetchAny = (address: string | URL): Promise<Response> =>
	fetch(address).catch((error: unknown) => {
		throw new NotFetched(String(address), { cause: error });
	});

/** Fetches a file of the site; throws `NotFetched` where that fails. */
export async function fetchOk(address: string | URL): Promise<Response> {
	const response = await fetchAny(address);
	if (!response.ok) throw new NotFetched(`${String(address)}: status ${response.status}`);
	return response;
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
	try {
		return asObject<T>(value, ...fields);
	} catch (error) {
		throw new NotFetched(response.url, { cause: error });
	}
}

/** What a page wrote as JSON into a `data-` attribute of an element; throws `UnexpectedShape` where it is not there. */
export const dataJson = <T extends object>(text: string | undefined, ...fields: (keyof T & string)[]): T =>
	asObject<T>(JSON.parse(text ?? 'null'), ...fields);
