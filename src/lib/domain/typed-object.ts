/**
 * The one place where a value of unknown type is taken for a typed object: JSON that the site wrote itself, and objects
 * built key by key. Everything that a reader brings (tables, baskets, links) is read field by field instead.
 */

/** The value is not the object that was expected. */
export class UnexpectedShape extends Error {}

/**
 * Gives parsed JSON of the site its type. That it is an object with the named fields tells a file of another version, or
 * the page of a server that answers every address.
 *
 * @throws {UnexpectedShape} with what was expected, where the value is something else
 */
export function asObject<T extends object>(value: unknown, ...fields: (keyof T & string)[]): T {
	const isObject = typeof value === 'object' && value !== null;
	const missing = fields.filter((field) => !isObject || !(field in value));
	if (!isObject || missing.length > 0)
		throw new UnexpectedShape(
			`expected an object with ${fields.join(', ')}; missing: ${missing.join(', ') || 'all'}`
		);
	return value as T;
}

/** An object with a value for each key. */
export const recordOf = <Key extends string, Value>(
	keys: readonly Key[],
	valueOf: (key: Key) => Value
): Record<Key, Value> => Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;

/**
 * An object whose fields have types of their own, which TypeScript cannot follow through a loop: that `valueOf` gives
 * each field its type is for the caller to prove by a test.
 */
export const objectOf = <T extends object>(
	keys: readonly (keyof T & string)[],
	valueOf: (key: keyof T & string) => unknown
): T => Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as T;

/** The names of an object's fields. */
export const keysOf = <T extends object>(object: T): readonly (keyof T & string)[] =>
	Object.keys(object) as (keyof T & string)[];
