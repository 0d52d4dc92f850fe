import type { Dataset } from '../domain/dataset.ts';
import type { RecordNote } from '../domain/later-note.ts';
import type { EvidenceRecord, RecordTable } from '../domain/record.ts';
import { commonStems } from './search-words.ts';

/** One thing that can be found, as a short row: the file is fetched whole on the first search. */
export type SearchRow = readonly [
	table: RecordTable | 'themes' | 'groups' | 'subjects',
	id: string,
	kind: string,
	/** Place in `cities`, or -1. */
	city: number,
	title: string,
	text: string,
	/** Places in `themes`. */
	themes: readonly number[],
	/** Address within the site; empty where it follows from table, city and id (`pathOf`), as most do. */
	path: string,
	/** Printed pages, or empty. */
	page: string,
	/** What later sources say of it; left out where there is nothing. */
	later?: readonly RecordNote[]
];

/** Everything that search knows: names once, records as rows. */
export interface SearchSlice {
	readonly cities: readonly {
		readonly id: string;
		readonly name: string;
		readonly aliases: readonly string[];
	}[];
	readonly themes: readonly { readonly id: string; readonly label: string }[];
	/** The words by which people look for a subject, in all languages, the usual ones first. */
	readonly subjects: readonly { readonly id: string; readonly words: readonly string[] }[];
	/** Places in `subjects` of what a record is about, by table and id. */
	readonly coded: Readonly<Record<string, readonly number[]>>;
	/** Stems of the words that nearly every row has. */
	readonly common: readonly string[];
	readonly rows: readonly SearchRow[];
}

const usualPath = (table: string, id: string, cityId: string | undefined): string =>
	cityId === undefined ? '' : `${table === 'grid' ? 'grid' : 'cities'}/${cityId}/#${id}`;

/** Address of a row within the site. */
export const pathOf = ([table, id, , city, , , , path]: SearchRow, { cities }: SearchSlice): string =>
	path || usualPath(table, id, cities[city]?.id);

/** The last place of a row, for the few records that have one. */
const later = (record: EvidenceRecord): [later?: readonly RecordNote[]] =>
	record.later ? [record.later] : [];

const places = (ids: readonly string[]): ReadonlyMap<string, number> =>
	new Map(ids.map((id, place) => [id, place]));

/** The places of those ids that are known. */
const placesOf = (ids: readonly string[], known: ReadonlyMap<string, number>): readonly number[] =>
	ids.flatMap((id) => known.get(id) ?? []);

/** The subjects with all their words. */
function subjectNames({ subjects, subjectWords }: Dataset): SearchSlice['subjects'] {
	const words = new Map<string, string[]>();
	for (const { subjectId, preferred, otherWords } of subjectWords)
		words.set(subjectId, [...(words.get(subjectId) ?? []), preferred, ...otherWords]);
	return subjects.map(({ subjectId, label }) => ({
		id: subjectId,
		words: [label, ...(words.get(subjectId) ?? [])]
	}));
}

/** Which subjects each record is about; a subject is about itself. */
function codedRecords({ subjects, recordSubjects }: Dataset): SearchSlice['coded'] {
	const known = places(subjects.map(({ subjectId }) => subjectId));
	return Object.fromEntries([
		...subjects.map(({ subjectId }, place) => [`subjects/${subjectId}`, [place]] as const),
		...recordSubjects.map(
			({ recordTable, recordId, subjectIds }) =>
				[`${recordTable}/${recordId}`, placesOf(subjectIds, known)] as const
		)
	]);
}

/** What has a page of its own: cities, themes, subjects and groups. */
function namedRows({ cities, themes, subjects, groups }: Dataset): readonly SearchRow[] {
	const themePlace = places(themes.map(({ themeId }) => themeId));
	return [
		...cities.map(({ cityId, name, summary, page }, place): SearchRow => {
			return ['cities', cityId, 'city', place, name, summary ?? '', [], `cities/${cityId}/`, page ?? ''];
		}),
		...themes.map(({ themeId, label, question, page }, place): SearchRow => {
			const path = `themes/${themeId}/`;
			return ['themes', themeId, 'theme', -1, label, question ?? '', [place], path, page ?? ''];
		}),
		...subjects.map(({ subjectId, label, definition, themeId }): SearchRow => {
			const on = placesOf([themeId], themePlace);
			return ['subjects', subjectId, 'subject', -1, label, definition, on, `subjects/${subjectId}/`, ''];
		}),
		...groups.map(({ groupId, label, page }): SearchRow => {
			return ['groups', groupId, 'group', -1, label, '', [], `groups/${groupId}/`, page ?? ''];
		})
	];
}

/** The records that say something, beside the cities themselves. */
function recordRows(dataset: Dataset, records: readonly EvidenceRecord[]): readonly SearchRow[] {
	const cityPlace = places(dataset.cities.map(({ cityId }) => cityId));
	const themePlace = places(dataset.themes.map(({ themeId }) => themeId));
	const figures = new Map(dataset.facts.map((fact) => [fact.factId, fact.indicatorId]));
	const indicators = new Map(dataset.indicators.map(({ indicatorId, label }) => [indicatorId, label]));
	const isSaid = ({ title, text, kind, table }: EvidenceRecord): boolean =>
		Boolean(title || text) && table !== 'cities' && !(table === 'funding' && kind === 'not-stated');
	return records
		.filter(isSaid)
		.map((record): SearchRow => [
			record.table,
			record.id,
			record.kind,
			record.cityId === null ? -1 : (cityPlace.get(record.cityId) ?? -1),
			record.title ?? indicators.get(figures.get(record.id) ?? '') ?? '',
			record.text,
			placesOf(record.themeIds, themePlace),
			record.path === usualPath(record.table, record.id, record.cityId ?? undefined) ? '' : record.path,
			record.page ?? '',
			...later(record)
		]);
}

/**
 * What search finds: cities, themes, groups and every record that says something. A record with neither title
 * nor text (a group that a profile does not name, a fund that it does not mention) is not offered as a result.
 */
export function searchSlice(dataset: Dataset, records: readonly EvidenceRecord[]): SearchSlice {
	const rows = [...namedRows(dataset), ...recordRows(dataset, records)];
	return {
		cities: dataset.cities.map(({ cityId, name, aliases }) => ({ id: cityId, name, aliases })),
		themes: dataset.themes.map(({ themeId, label }) => ({ id: themeId, label })),
		subjects: subjectNames(dataset),
		coded: codedRecords(dataset),
		common: commonStems(rows),
		rows
	};
}
