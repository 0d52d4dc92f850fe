import type { Dataset } from '../domain/dataset.ts';

/** An index that is made once for a dataset, however many pages ask: a thousand pages do not read every table a thousand times. */
export function perDataset<Index>(make: (dataset: Dataset) => Index): (dataset: Dataset) => Index {
	const made = new WeakMap<Dataset, { readonly index: Index }>();
	return (dataset) => {
		let known = made.get(dataset);
		if (!known) made.set(dataset, (known = { index: make(dataset) }));
		return known.index;
	};
}
