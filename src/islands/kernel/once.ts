/** A value that is made once; a failure is forgotten, so that the next try may succeed. */
export function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
	let made: Promise<Value> | null = null;
	return () =>
		(made ??= make().catch((error: unknown) => {
			made = null;
			throw error;
		}));
}

/** As `once`, for each key apart. */
export function onceEach<Key, Value>(make: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
	const made = new Map<Key, () => Promise<Value>>();
	return (key) => {
		const known = made.get(key) ?? once(() => make(key));
		made.set(key, known);
		return known();
	};
}
