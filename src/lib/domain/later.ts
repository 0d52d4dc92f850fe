/**
 * A value that is made when it is first asked for, and kept.
 * @param make gives it; where it throws, the next call tries again
 */
export function later<Value>(make: () => Value): () => Value {
	let made: { readonly value: Value } | undefined;
	return () => (made ??= { value: make() }).value;
}
