import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetMetadata, jsonForScript, metaTags, type DescribedSite } from './page-metadata.ts';

const site: DescribedSite = {
	network: { language: 'en' },
	baseline: { title: 'Baseline', publisher: 'Publisher', published: '2024-02' },
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

	it('describe the dataset with its version and the report that it rests on', () => {
		expect(datasetMetadata(page, site)).toMatchObject({
			'@type': 'Dataset',
			version: 'abc',
			isBasedOn: { '@type': 'Report', name: 'Baseline', datePublished: '2024-02' }
		});
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
