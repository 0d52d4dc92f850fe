/**
 * What all addresses share. A codec (`parse...View`, `serialise...View`) reads with one `QueryReader`, which never throws
 * and lists what it had to drop, and writes with `writeValues`: defaults are left out, keys keep their order, the keys of
 * others stay behind them.
 */

/** A value that an address asks for in vain. */
export interface Dropped {
	readonly key: string;
	readonly value: string;
	/** It is not there, its figures cannot be ranked, or others came first and there is room for no more. */
	readonly why: 'unknown' | 'not-sortable' | 'too-many';
}

/** A view, and what of its address it had to leave out. */
export interface Parsed<View> {
	readonly view: View;
	readonly dropped: readonly Dropped[];
}

/** Reads the values of a query; what is not on offer is dropped and listed. */
export class QueryReader {
	readonly dropped: Dropped[] = [];
	readonly #query: URLSearchParams;

	/** @param query with or without its question mark */
	constructor(query: URLSearchParams | string) {
		this.#query = new URLSearchParams(query);
	}

	/** The first value of a key without space around it; empty where there is none. */
	text(key: string): string {
		return this.#query.get(key)?.trim() ?? '';
	}

	/** Every value of a key as it stands. */
	texts(key: string): readonly string[] {
		return this.#query.getAll(key);
	}

	/** The values of a list (`key=a,b`, also `key=a&key=b`), each once. */
	list(key: string): readonly string[] {
		const parts = this.texts(key).flatMap((value) => value.split(','));
		return [...new Set(parts.map((part) => part.trim()))].filter((part) => part !== '');
	}

	/** The one value of a key that is on offer. */
	one<Value extends string>(key: string, offered: readonly Value[]): Value | null {
		const value = this.text(key);
		if (value === '') return null;
		return offered.find((each) => each === value) ?? this.drop(key, value);
	}

	/** The values of a list that are on offer, in the order of the offer. */
	several<Value extends string>(key: string, offered: readonly Value[]): readonly Value[] {
		const asked: readonly string[] = this.keep(key, (value) =>
			(offered as readonly string[]).includes(value)
		);
		return offered.filter((value) => asked.includes(value));
	}

	/** The values of a list that are known, in the order of the address. */
	keep(key: string, isKnown: (value: string) => boolean): readonly string[] {
		const asked = this.list(key);
		for (const value of asked) if (!isKnown(value)) this.drop(key, value);
		return asked.filter(isKnown);
	}

	/** Lists a value as asked for in vain. */
	drop(key: string, value: string, why: Dropped['why'] = 'unknown'): null {
		this.dropped.push({ key, value, why });
		return null;
	}
}

/**
 * Writes values into a query: `''` where all are left out, else `?...`.
 *
 * @param values by their keys, in the order of the address; `null`, `''` and an empty list are left out, a list with
 * values repeats its key
 * @param others the query that stands in the address: keys that are not among the values are taken over
 */
export function writeValues(
	values: Readonly<Record<string, string | readonly string[] | null>>,
	others: URLSearchParams | string = ''
): string {
	const own = new URLSearchParams();
	for (const [key, value] of Object.entries(values))
		for (const each of [value ?? []].flat()) if (each !== '') own.append(key, each);
	const rest = new URLSearchParams(others);
	for (const key of Object.keys(values)) rest.delete(key);
	// A comma may stand in a query as it is, and reads better so.
	const query = [own.toString().replaceAll('%2C', ','), rest.toString()]
		.filter((part) => part !== '')
		.join('&');
	return query === '' ? '' : `?${query}`;
}
