import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import { rendered } from '../../../../tests/support/rendered.ts';
import { m } from '#lib/messages/index.ts';
import { siteSlice } from '#lib/pages/site.ts';
import KeptPages from './KeptPages.svelte';
import PageHead from './PageHead.svelte';

const site = siteSlice(datasetIn('tests/fixtures/tiny-network'));

describe('the title and description of a page', () => {
	const head = (data: object, isDataset = false): string =>
		render(PageHead, {
			props: { title: 'Cities', description: 'All <cities>.', isDataset },
			context: new Map([['__request__', { page: { data, route: { id: null } } }]])
		}).head;

	it('name the page before the network, also where a page knows the network by its name alone', () => {
		const title = `<title>${m.layout.pageTitle('Cities', site.network.title)}</title>`;
		expect(head(site)).toContain(title);
		expect(head({ ...site, network: site.network.title, baseline: null })).toContain(title);
	});

	it('have what reference managers read, and nothing of it where the site is not known', () => {
		expect(head(site)).toContain('name="citation_title"');
		expect(head(site)).toContain(`content="${site.version}"`);
		expect(head({ network: 'Harbours' })).not.toContain('citation_');
		expect(head(site)).toContain('content="All &lt;cities>."');
	});

	it('describe the dataset on the pages about it alone, as data that cannot end its element', () => {
		expect(head(site)).not.toContain('ld+json');
		const described = /ld\+json">(.*?)<\/script>/s.exec(head(site, true))?.[1] ?? '';
		expect(described).not.toContain('<');
		expect(JSON.parse(described)).toMatchObject({ '@type': 'Dataset', description: 'All <cities>.' });
	});
});

describe('the pages that are kept for reading offline', () => {
	it('are a list with their titles, which lead to them', () => {
		const part = rendered(KeptPages, { pages: [{ href: 'grid/', title: 'Grid' }] });
		expect(part.one('region', m.offline.listHeading).texts('listitem')).toEqual(['Grid']);
		expect(part.addresses).toEqual(['grid/']);
	});
});
