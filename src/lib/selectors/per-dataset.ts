import type { Dataset } from '../domain/dataset.ts';

/** What is made once for an object, and goes with it. */
export function perObject<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
	const made = new WeakMap<Key, { readonly value: Made }>();
	return (key) => {
		let known = made.get(key);
		if (!known) made.set(key, (known = { value: make(key) }));
		return known.value;
	};
}

/** An index that is made once for a dataset, however many pages ask: a thousand pages do not read every table a thousand times. */
export const perDataset = <Index>(make: (dataset: Dataset) => Index): ((dataset: Dataset) => Index) =>
	perObject(make);
