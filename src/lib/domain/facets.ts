/** The value that each filter of a list asks for; null asks for nothing. */
export type FacetView<Key extends string> = Readonly<Record<Key, string | null>>;

/** What an entry of the list has for each filter; several values where it is of several cities or themes. */
export type Facets<Key extends string> = Readonly<Record<Key, readonly string[]>>;

/** Whether an entry is in the view: it has each value that is asked for. */
export const hasFacets = <Key extends string>(facets: Facets<Key>, view: FacetView<Key>): boolean =>
	(Object.keys(facets) as Key[]).every((key) => {
		const wanted = view[key];
		return wanted === null || facets[key].includes(wanted);
	});
