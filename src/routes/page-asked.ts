import { error } from '@sveltejs/kit';
import { NoPage } from '#lib/pages/paging.ts';

/**
 * What the page of a list shows that an address asks for: the first, or the one that it names (`page.2`). A page that
 * the list does not have is an unknown address.
 */
export function pageAsked<Slice>(param: string | undefined, slice: (number: number) => Slice): Slice {
	try {
		return slice(param === undefined ? 1 : Number(param.replace('page.', '')));
	} catch (thrown) {
		if (thrown instanceof NoPage) error(404, thrown.message);
		throw thrown;
	}
}
