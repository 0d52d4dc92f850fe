import type { Transport } from '@sveltejs/kit';

/**
 * No page is hydrated, and yet Kit writes down what each was made from, twice: for its script in the browser, which this
 * site does not have. At a thousand cities that takes longer than making the page, so nothing is written.
 */
export const transport: Transport = {
	nothing: {
		encode: (value) => typeof value === 'object' && value !== null,
		decode: () => {
			throw new Error('no page of this site has a script of Kit');
		}
	}
};
