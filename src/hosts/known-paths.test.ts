import { describe, expect, it } from 'vitest';
import { singlePages } from './known-paths.ts';

describe('pages of which there is one', () => {
	it('have no row in their address; of a list that takes several pages they are the first', () => {
		const page = {};
		const routes = [
			{ id: '/', page },
			{ id: '/cities', page },
			{ id: '/cities/[city]', page },
			{ id: '/cities/[number=page]', page },
			{ id: '/grid/[[number=page]]', page },
			{ id: '/[policy=policy]/funding/[[number=page]]', page },
			{ id: '/host.json', page: null }
		];
		expect(singlePages(routes)).toEqual(['', 'cities/', 'grid/']);
	});
});
