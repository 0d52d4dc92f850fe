import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetMetadata, jsonForScript, metaTags, type DescribedSite } from './page-metadata.ts';

const site: DescribedSite = {
	network: { language: 'en', licence: 'CC BY 4.0 for our wording' },
	baseline: { title: 'Baseline', publisher: 'Publisher', published: '2024-02', url: null, licence: null },
	version: 'abc'
};
const page = { title: 'Harbour', description: 'A city.', dashboard: 'Tiny baseline dashboard' };

describe('the metadata of a page', () => {
	it('name the page, the dashboard and, apart from both, the report', () => {
		const tags = metaTags(page, site);
		const of = (wanted: string) => tags.find(({ name }) => name === wanted)?.content;
		expect([of('citation_title'), of('citation_publisher'), of('DC.source')]).toEqual([
			'Harbour',
			'Tiny baseline dashboard',
			'Publisher, Baseline, 2024-02'
		]);
	});

	it('date the statements by their source, and say no date where the source carries none', () => {
		const dates = (described: DescribedSite) =>
			metaTags(page, described).filter(({ name }) => name.includes('date'));
		expect(dates(site)).toEqual([{ name: 'citation_publication_date', content: '2024/02' }]);
		expect(dates({ ...site, baseline: { ...site.baseline, published: null } })).toEqual([]);
	});

	it('describe the dataset with its version, its terms and the report that it rests on', () => {
		expect(datasetMetadata(page, site, '../')).toMatchObject({
			'@type': 'Dataset',
			'@id': '../#dataset',
			url: '../',
			version: 'abc',
			license: { '@type': 'CreativeWork', name: 'CC BY 4.0 for our wording' },
			isBasedOn: { '@type': 'Report', name: 'Baseline', datePublished: '2024-02' }
		});
	});

	it('claim no terms that nobody stated', () => {
		const silent = { ...site, network: { language: 'en', licence: null } };
		expect(JSON.stringify(datasetMetadata(page, silent, './'))).not.toContain('license');
	});

	it('cannot end the script that holds them, whatever they say, and read back unchanged', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.constant('</script><!--\u2028')), (text) => {
				const written = jsonForScript({ text });
				expect(written).not.toMatch(/[<>&\u2028\u2029]/);
				expect(JSON.parse(written)).toEqual({ text });
			})
		);
	});
});
