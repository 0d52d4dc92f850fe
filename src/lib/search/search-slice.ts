import type { Dataset } from '../domain/dataset.ts';
import type { RecordNote } from '../domain/later-note.ts';
import type { EvidenceRecord, RecordTable } from '../domain/record.ts';

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

/**
 * What search finds: cities, themes, groups and every record that says something. A record with neither title
 * nor text (a group that a profile does not name, a fund that it does not mention) is not offered as a result.
 */
export function searchSlice(dataset: Dataset, records: readonly EvidenceRecord[]): SearchSlice {
	const { cities, themes, groups } = dataset;
	const cityPlace = new Map(cities.map(({ cityId }, place) => [cityId, place]));
	const themePlace = new Map(themes.map(({ themeId }, place) => [themeId, place]));
	const subjectPlace = new Map(dataset.subjects.map(({ subjectId }, place) => [subjectId, place]));
	const words = new Map<string, string[]>();
	for (const { subjectId, preferred, otherWords } of dataset.subjectWords)
		words.set(subjectId, [...(words.get(subjectId) ?? []), preferred, ...otherWords]);
	const figures = new Map(dataset.facts.map((fact) => [fact.factId, fact.indicatorId]));
	const indicators = new Map(dataset.indicators.map(({ indicatorId, label }) => [indicatorId, label]));

	return {
		cities: cities.map(({ cityId, name, aliases }) => ({ id: cityId, name, aliases })),
		themes: themes.map(({ themeId, label }) => ({ id: themeId, label })),
		subjects: dataset.subjects.map(({ subjectId, label }) => ({
			id: subjectId,
			words: [label, ...(words.get(subjectId) ?? [])]
		})),
		coded: Object.fromEntries([
			...dataset.subjects.map(({ subjectId }, place) => [`subjects/${subjectId}`, [place]] as const),
			...dataset.recordSubjects.map(
				({ recordTable, recordId, subjectIds }) =>
					[
						`${recordTable}/${recordId}`,
						subjectIds.map((id) => subjectPlace.get(id) ?? -1).filter((place) => place >= 0)
					] as const
			)
		]),
		rows: [
			...cities.map((city, place): SearchRow => [
				'cities',
				city.cityId,
				'city',
				place,
				city.name,
				city.summary ?? '',
				[],
				`cities/${city.cityId}/`,
				city.page ?? ''
			]),
			...themes.map((theme, place): SearchRow => [
				'themes',
				theme.themeId,
				'theme',
				-1,
				theme.label,
				theme.question ?? '',
				[place],
				`themes/${theme.themeId}/`,
				theme.page ?? ''
			]),
			...dataset.subjects.map((subject): SearchRow => [
				'subjects',
				subject.subjectId,
				'subject',
				-1,
				subject.label,
				subject.definition,
				[themePlace.get(subject.themeId) ?? -1].filter((place) => place >= 0),
				`subjects/${subject.subjectId}/`,
				''
			]),
			...groups.map((group): SearchRow => [
				'groups',
				group.groupId,
				'group',
				-1,
				group.label,
				'',
				[],
				`groups/${group.groupId}/`,
				group.page ?? ''
			]),
			...records
				.filter(
					({ title, text, kind, table }) =>
						(title || text) && table !== 'cities' && !(table === 'funding' && kind === 'not-stated')
				)
				.map((record): SearchRow => [
					record.table,
					record.id,
					record.kind,
					record.cityId === null ? -1 : (cityPlace.get(record.cityId) ?? -1),
					record.title ?? indicators.get(figures.get(record.id) ?? '') ?? '',
					record.text,
					record.themeIds.map((id) => themePlace.get(id) ?? -1).filter((place) => place >= 0),
					record.path === usualPath(record.table, record.id, record.cityId ?? undefined) ? '' : record.path,
					record.page ?? '',
					...later(record)
				])
		]
	};
}
