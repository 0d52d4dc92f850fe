import type { Dataset } from '../../domain/dataset.ts';
import { isOfTopics, partsOf, type Dimension } from '../../domain/likeness.ts';
import { BYTE_ORDER_MARK, toCsv, type CsvCell } from '../../format/csv.ts';
import { m } from '../../messages/index.ts';
import { likenessClusters } from './likeness-clusters.ts';
import { likenessContext } from './likeness-features.ts';
import { sharedTopics } from './shared-topics.ts';

const HEADER = [
	'measure',
	'group',
	'group_cities',
	'group_names',
	'part',
	'shared_id',
	'shared',
	'cities_with_it',
	'city_id',
	'city',
	'record_table',
	'record_id',
	'title',
	'text',
	'source_id',
	'page',
	'basis',
	'basis_note',
	'path',
	'dataset_version'
] as const;

/**
 * What all cities of a group have, with what each says of it: a row for each statement, group by group in the order of
 * the page. A measure of figures has none.
 */
export function groupStatements(dataset: Dataset, dimension: Dimension): readonly (readonly CsvCell[])[] {
	const labels = m.compare.similar.dimension;
	const context = likenessContext(dataset);
	const parts = isOfTopics(dimension) ? partsOf(dimension) : [dimension];
	return likenessClusters(dimension, context).clusters.flatMap(({ cityIds, names }, at) => {
		const cities = cityIds.flatMap((id) => context.byId.get(id) ?? []);
		const group = [labels[dimension], at + 1, cityIds.join('; '), names.join('; ')];
		return parts.flatMap((part) =>
			sharedTopics(dataset, part, cities).flatMap(({ id, label, held, cities: each }) =>
				each.flatMap((city) =>
					city.entries.map(({ table, id: record, title, text, sourceId, page, basis, basisNote, path }) => [
						...[...group, labels[part], id, label, held, city.id, city.name],
						...[table, record, title, text, sourceId, page, basis, basisNote, path, dataset.version]
					])
				)
			)
		);
	});
}

/** The same as a file. */
export const groupStatementsFile = (dataset: Dataset, dimension: Dimension): string =>
	BYTE_ORDER_MARK + toCsv([[...HEADER], ...groupStatements(dataset, dimension)]);
