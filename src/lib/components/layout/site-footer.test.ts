import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import { siteSlice } from '#lib/pages/site.ts';
import SiteFooter from './SiteFooter.svelte';

const words = (folder: string): string =>
	render(SiteFooter, { props: { site: siteSlice(datasetIn(folder)) } })
		.body.replaceAll(/<!--.*?-->|<[^>]*>/g, '')
		.replaceAll(/\s+/g, ' ');

describe('the foot of every page', () => {
	it('names the document behind the figures, with who published it and when', () => {
		expect(words('data/weldi')).toMatch(/come from Building welcoming [^(]* \(URBACT, February 2024\)\. /);
	});

	it('names a network without a document once', () => {
		expect(words('tests/fixtures/four-sheets')).toMatch(/come from Lake Towns\. /);
	});
});
