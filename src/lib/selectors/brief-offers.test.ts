import { describe, expect, it } from 'vitest';
import { datasetIn, policyIn } from '../../hosts/build.ts';
import { briefOffers } from './brief-offers.ts';
import { recordKey } from './record-buckets.ts';
import { siteRecords } from './policy-records.ts';

describe.each(['data/weldi', 'tests/fixtures/tiny-network'])('what %s offers to a brief', (folder) => {
	const dataset = datasetIn(folder);
	const context = policyIn('data/eu', folder);
	const offers = briefOffers(dataset, context);

	it('is there for every ask and theme that a finding can be begun from, and names records of the site', () => {
		expect(Object.keys(offers)).toEqual([
			...dataset.advocacy.map(({ advocacyId }) => `advocacy/${advocacyId}/`),
			...dataset.themes.map(({ themeId }) => `themes/${themeId}/`)
		]);
		const keys = new Set(siteRecords(dataset, context).map(recordKey));
		const offered = Object.values(offers).flatMap(({ asks, hooks }) => [...asks, ...hooks]);
		expect(offered.filter(({ key }) => !keys.has(key))).toEqual([]);
	});

	it('is the ask itself on its page, and on a theme the asks that the network ties to it', () => {
		const missing = dataset.advocacy.flatMap(({ advocacyId, themeIds }) => {
			const starts = [`advocacy/${advocacyId}/`, ...themeIds.map((id) => `themes/${id}/`)];
			return starts.filter(
				(start) => !offers[start]!.asks.some(({ key }) => key === `advocacy/${advocacyId}`)
			);
		});
		expect(missing).toEqual([]);
	});

	it('has no hook without a European context', () => {
		const alone = Object.values(briefOffers(dataset, null));
		expect(alone.flatMap(({ hooks }) => hooks)).toEqual([]);
	});
});
