import type { Dataset } from '../domain/dataset.ts';
import type { CitingSlice } from '../citations/fetch-citation.ts';
import { allRecords } from '../selectors/all-records.ts';
import { bucketCount } from '../selectors/record-buckets.ts';

/** Names, sources and version for references; `title` is the dashboard's name in the language of the interface. */
export function citingSlice(dataset: Dataset, title: string): CitingSlice {
	const language = dataset.network.language ?? 'en';
	return {
		buckets: bucketCount(allRecords(dataset).length),
		title,
		version: dataset.version,
		licence: dataset.network.licence,
		cities: Object.fromEntries(dataset.cities.map(({ cityId, name }) => [cityId, name])),
		sources: Object.fromEntries(
			dataset.sources.map((source) => [
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
