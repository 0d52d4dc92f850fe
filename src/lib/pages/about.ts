import type { NoteKind } from '../domain/choices.ts';
import type {
	City,
	Dataset,
	ExchangeTopic,
	GlossaryTerm,
	Initiative,
	Note,
	Output,
	Source
} from '../domain/dataset.ts';
import type { PolicyContext } from '../domain/policy-context.ts';
import { basisCounts, type BasisCount } from '../selectors/basis-counts.ts';
import { groupBy } from '../selectors/group-by.ts';
import { joinSources } from '../selectors/join-sources.ts';
import { missingCounts, type MissingCount } from '../selectors/missing-counts.ts';

/** What `/about/` shows: where the data come from, how they were made, what they lack. */
export interface AboutSlice {
	readonly networkTitle: string;
	readonly networkId: string;
	readonly version: string;
	/** Terms of the wording and structure of the tables, where the network states them. */
	readonly licence: string | null;
	/** Of the network, then of the European policy context. */
	readonly sources: readonly Source[];
	readonly baseline: Source;
	readonly basis: readonly BasisCount[];
	readonly missing: readonly MissingCount[];
	/** How the tables of this network were made. */
	readonly method: readonly Note[];
	/** Remarks on the whole network, by kind. */
	readonly networkNotes: readonly { readonly kind: NoteKind; readonly notes: readonly Note[] }[];
	readonly cityNotes: readonly { readonly city: CityName; readonly notes: readonly Note[] }[];
	readonly initiatives: readonly WithCities<Initiative>[];
	readonly outputs: readonly Output[];
	readonly exchangeTopics: readonly WithCities<ExchangeTopic>[];
	readonly glossary: readonly GlossaryTerm[];
	/** What the figures of the network count. */
	readonly indicators: Dataset['indicators'];
	/** What the row of the network rests on, or where its sources differ. */
	readonly networkNote: string | null;
}

export type CityName = Pick<City, 'cityId' | 'name'>;
export interface WithCities<Row> {
	readonly row: Row;
	readonly cities: readonly CityName[];
}

/** The order in which remarks are read. */
const KINDS: readonly NoteKind[] = ['inferred', 'missing', 'conflict', 'slip'];

/** The page about the data; throws `no source: <id>` where the network's baseline source is not among its sources. */
export function aboutSlice(dataset: Dataset, context: PolicyContext | null = null): AboutSlice {
	const { network, sources, cities, notes, initiatives, outputs, exchangeTopics, glossary, version } =
		dataset;
	const baseline = sources.find(({ sourceId }) => sourceId === network.baselineSourceId);
	if (!baseline) throw new Error(`no source: ${network.baselineSourceId}`);
	const names = new Map(cities.map(({ cityId, name }) => [cityId, { cityId, name }]));
	const withCities = <Row extends { readonly cityIds: readonly string[] }>(row: Row): WithCities<Row> => ({
		row,
		cities: row.cityIds.flatMap((cityId) => names.get(cityId) ?? [])
	});
	const remarks = notes.filter(({ kind }) => kind !== 'method');
	const byCity = groupBy(remarks, ({ cityId }) => cityId);
	const byKind = groupBy(byCity.get(null) ?? [], ({ kind }) => kind);
	return {
		networkTitle: network.shortTitle ?? network.title,
		networkId: network.networkId,
		version,
		licence: network.licence,
		sources: joinSources(sources, context?.sources),
		baseline,
		basis: basisCounts(dataset),
		missing: missingCounts(dataset),
		method: notes.filter(({ kind }) => kind === 'method'),
		networkNotes: KINDS.map((kind) => ({ kind, notes: byKind.get(kind) ?? [] })).filter(
			(group) => group.notes.length > 0
		),
		cityNotes: [...names.values()]
			.map((city) => ({ city, notes: byCity.get(city.cityId) ?? [] }))
			.filter((group) => group.notes.length > 0),
		initiatives: initiatives.map(withCities),
		outputs,
		exchangeTopics: exchangeTopics.map(withCities),
		glossary,
		indicators: dataset.indicators,
		networkNote: network.basisNote
	};
}
