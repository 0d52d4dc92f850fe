import type { Dataset } from '../../domain/dataset.ts';
import { DIMENSIONS } from '../../domain/likeness.ts';
import { BYTE_ORDER_MARK, toCsv, type CsvCell } from '../../format/csv.ts';
import { m } from '../../messages/index.ts';
import { likenessSlice } from './likeness.ts';

const HEADER = [
	'measure',
	'kind',
	'cities',
	'names',
	'alike',
	'share_alike',
	'rests_on',
	'dataset_version'
] as const;

/**
 * Which cities are alike, as CSV: a row for each group of cities and each pair, by every measure; a city that is in no group
 * has a row that says so. A network that is too large for a table of pairs has none.
 */
export function likenessFile(dataset: Dataset): string {
	const idOf = new Map(dataset.cities.map(({ cityId, name }) => [name, cityId]));
	const joined = (texts: readonly string[]): string => texts.join('; ');
	const rows = DIMENSIONS.flatMap((dimension): CsvCell[][] => {
		const { clusters, pairs } = likenessSlice(dataset, dimension);
		const measure = m.compare.similar.dimension[dimension];
		const idsOf = (names: readonly string[]): string => joined(names.map((name) => idOf.get(name) ?? name));
		return [
			...(clusters?.clusters ?? []).map(({ cityIds, names, reason }) => [
				...[measure, 'group', joined(cityIds), joined(names), null, null],
				...[reason, dataset.version]
			]),
			...(clusters?.alone ?? []).map((name) => [
				...[measure, 'in no group', idsOf([name]), name, null, null],
				...[null, dataset.version]
			]),
			...pairs.map(({ cityIds, names, text, measure: share, reasons }) => [
				...[measure, 'pair', joined(cityIds), joined(names), text],
				share === null ? null : Math.round(share * 1000) / 1000,
				reasons.map(({ label, text: reason }) => `${label}: ${reason}`).join(' | '),
				dataset.version
			])
		];
	});
	return BYTE_ORDER_MARK + toCsv([[...HEADER], ...rows]);
}
