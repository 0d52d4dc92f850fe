import type { Dataset } from '../domain/dataset.ts';
import type { CitingSlice } from '../citations/fetch-citation.ts';
import type { PolicyContext } from '../domain/policy-context.ts';
import { joinSources } from '../selectors/join-sources.ts';
import { siteRecords } from '../selectors/policy-records.ts';
import { bucketCount } from '../selectors/record-buckets.ts';

/** Names, sources and version for references; `title` is the dashboard's name in the language of the interface. */
export function citingSlice(
	dataset: Dataset,
	title: string,
	context: PolicyContext | null = null
): CitingSlice {
	const language = dataset.network.language ?? 'en';
	return {
		buckets: bucketCount(siteRecords(dataset, context).length),
		title,
		version: dataset.version,
		language,
		policyVersion: context?.version ?? null,
		licence: dataset.network.licence,
		cities: Object.fromEntries(dataset.cities.map(({ cityId, name }) => [cityId, name])),
		sources: Object.fromEntries(
			joinSources(dataset.sources, context?.sources).map((source) => [
				source.sourceId,
				{
					sourceId: source.sourceId,
					title: source.title,
					publisher: source.publisher,
					published: source.published,
					url: source.url,
					language: source.language ?? language
				}
			])
		)
	};
}
