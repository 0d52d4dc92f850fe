import { createRawSnippet } from 'svelte';
import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import { rendered } from '../../../../tests/support/rendered.ts';
import { m } from '#lib/messages/index.ts';
import { siteSlice } from '#lib/pages/site.ts';
import ListFilters from './ListFilters.svelte';
import Neighbours from './Neighbours.svelte';
import OwnBanner from './OwnBanner.svelte';
import PageChoice from './PageChoice.svelte';
import SiteFooter from './SiteFooter.svelte';
import SiteHeader from './SiteHeader.svelte';
import WideTable from './WideTable.svelte';

const site = siteSlice(datasetIn('tests/fixtures/tiny-network'));

describe('the filters of a list', () => {
	const option = (id: string) => ({ id, label: id.toUpperCase() });
	const words = { name: 'Narrow', all: 'All', reset: 'Show all', shown: '3 boats' };
	const filters = [
		{ key: 'city', label: 'City', options: [option('a'), option('b')] },
		{ key: 'host', label: 'Host', options: [option('a')] },
		{ key: 'theme', label: 'Theme', options: [] }
	];

	it('offer all answers, or none chosen, and leave out what narrows nothing', () => {
		const part = rendered(ListFilters, { ...words, filters });
		const form = part.one('form', 'Narrow');
		expect(form.all('combobox').map((each) => each.attribute('name'))).toEqual(['city']);
		expect(form.texts('option')).toEqual(['All', 'A', 'B']);
		expect(part.one('status').text).toBe('3 boats');
	});

	it('offer the only answer where not every entry has it, and never a filter without one', () => {
		const part = rendered(ListFilters, { ...words, filters, fewest: 1 });
		expect(part.all('combobox').map((each) => each.attribute('name'))).toEqual(['city', 'host']);
	});
});

describe('the way to the pages before and after', () => {
	const page = { label: 'Before', name: 'Almvik', href: 'cities/almvik/' };

	it('leads where there is a page, and is no navigation where there is none', () => {
		const part = rendered(Neighbours, { label: 'Cities', previous: page, next: null });
		expect(part.one('navigation', 'Cities').texts('link')).toEqual(['Before Almvik']);
		expect(rendered(Neighbours, { label: 'Cities', previous: null, next: null }).text).toBe('');
	});
});

describe('pages that show the same in different ways', () => {
	it('mark the one that is open', () => {
		const pages = [
			{ href: 'a/', label: 'By city', isOpen: false },
			{ href: 'b/', label: 'By theme', isOpen: true }
		];
		const current = rendered(PageChoice, { label: 'Order', pages })
			.all('link')
			.filter((link) => link.attribute('aria-current') === 'page');
		expect(current.map(({ name }) => name)).toEqual(['By theme']);
	});
});

describe('the box of a wide table', () => {
	const children = createRawSnippet(() => ({
		render: () => '<table><caption id="t">Boats</caption></table>'
	}));

	it('takes the keyboard, is named by its label or its caption, and says how the keys go about where it has a hint', () => {
		const plain = rendered(WideTable, { labelledby: 't', children });
		expect(plain.one('region', 'Boats').attribute('tabindex')).toBe('0');
		expect(plain.text).toBe('Boats');
		const hinted = rendered(WideTable, { label: 'All boats', hint: 'keys', children });
		expect(hinted.one('region', 'All boats').attribute('data-arrow-keys')).toBe('table');
		expect(hinted.one('paragraph').text).toBe(m.layout.keys.table);
	});
});

describe('the head of every page', () => {
	const pages = (data: object, route: string) =>
		rendered(SiteHeader, { network: 'Three Harbours' }, { data, route });

	it('lists each page once: what stands before the text of the page delays its paint', () => {
		expect(pages({}, '/').all('navigation', m.layout.navigation)).toHaveLength(1);
	});

	it('lists the pages on Europe and on what came later only where there are tables for them', () => {
		const without = pages({}, '/').texts('link');
		expect(without).not.toContain(m.layout.nav.policy);
		expect(without).not.toContain(m.since.nav);
		const having = pages({ hasPolicy: true, hasLater: true }, '/').texts('link');
		expect(having).toContain(m.layout.nav.policy);
		expect(having).toContain(m.since.nav);
	});

	it('marks the page that is open, and otherwise the list that it belongs to', () => {
		const marked = (route: string, current: string) =>
			pages({}, route)
				.all('link')
				.filter((link) => link.attribute('aria-current') === current)
				.map(({ name }) => name);
		expect(marked('/cities', 'page')).toEqual([m.layout.nav.cities]);
		expect(marked('/cities/[city]', 'true')).toEqual([m.layout.nav.cities]);
		expect(marked('/', 'page')).toEqual([expect.stringContaining('Three Harbours')]);
	});
});

describe('the foot of every page', () => {
	it('names the source, its publisher and date, and the version of the tables', () => {
		const text = (published: string | null) =>
			rendered(SiteFooter, { site: { ...site, baseline: { ...site.baseline, published } } }).text;
		expect(text('2025-05-12')).toContain('(The tests of this dashboard, 12 May 2025).');
		expect(text(null)).toContain('(The tests of this dashboard).');
		expect(text(null)).toContain(m.layout.footerVersion(site.version));
	});
});

describe('the band over own data', () => {
	const banner = (warnings: number) =>
		rendered(OwnBanner, {
			network: 'Three Harbours',
			own: { fileName: 'harbours.xlsx', readAt: '2026-11-28T10:00:00Z', warnings }
		}).one('complementary', m.ownData.label);

	it('says whose data is shown, from which file, and that it stays here; leads back, saves and forgets', () => {
		const band = banner(0);
		expect(band.text).toContain('your own data: Three Harbours, read from harbours.xlsx on ');
		expect(band.text).toContain(m.ownData.stays);
		expect(band.texts('button')).toEqual([m.ownData.save, m.ownData.forget]);
		expect(band.texts('link')).toEqual([m.ownData.back]);
	});

	it('counts warnings where there are any, and leads to them', () => {
		expect(banner(1).one('link', '1 warning').address).toBe('data/#section-check');
		expect(banner(12).one('link', '12 warnings').address).toBe('data/#section-check');
	});
});
