import type { Confidence, GridKind } from '../domain/choices.ts';
import { GRID_KINDS } from '../domain/choices.ts';
import type { Dataset, GridEntry } from '../domain/dataset.ts';
import type { EvidenceRecord, Provenance } from '../domain/record.ts';
import { bearingRecords } from '../selectors/bearing-records.ts';
import { gridIndex } from '../selectors/grid-index.ts';
import { offThemeLabels } from '../selectors/off-theme.ts';
import { provenanceOf } from '../selectors/records.ts';

/** A line of a profile, as short as a list of evidence needs it. */
export type ProfileLine = Pick<
	EvidenceRecord,
	'table' | 'id' | 'kind' | 'title' | 'text' | 'page' | 'path' | 'later'
>;

/** An entry of the grid with all that stands behind it. */
export interface GridRecord {
	readonly entryId: string;
	readonly kind: GridKind;
	readonly text: string;
	readonly confidence: Confidence;
	readonly provenance: Provenance;
	readonly lines: readonly ProfileLine[];
	/** Its subjects, where they are those of another theme. */
	readonly offTheme: readonly string[];
}

export interface CityTheme {
	readonly themeId: string;
	readonly category: string;
	readonly label: string;
	readonly question: string | null;
	/** Needs, then actions, then practices; empty is "no entry". */
	readonly records: readonly GridRecord[];
	/** Where the grid has no entry: lines of the profile that are tagged with the theme all the same. */
	readonly tagged: readonly ProfileLine[];
	/** Where neither has any: what bears on the theme without carrying it. */
	readonly bearing: readonly ProfileLine[];
}

export interface GridCitySlice {
	readonly cityId: string;
	readonly name: string;
	readonly themes: readonly CityTheme[];
	readonly entryCount: number;
	readonly silentCount: number;
	readonly previous: { readonly cityId: string; readonly name: string } | null;
	readonly next: { readonly cityId: string; readonly name: string } | null;
}

const lineOf = ({ table, id, kind, title, text, page, path, later }: EvidenceRecord): ProfileLine => ({
	table,
	id,
	kind,
	title,
	text,
	page,
	path,
	...(later && { later })
});

/** One city's row of the grid with its records; null where the network has no such city. */
export function gridCitySlice(dataset: Dataset, cityId: string): GridCitySlice | null {
	const at = dataset.cities.findIndex((city) => city.cityId === cityId);
	const city = dataset.cities[at];
	if (!city) return null;
	const index = gridIndex(dataset);
	const themes = dataset.themes
		.toSorted((a, b) => a.position - b.position)
		.map(({ themeId, category, label, question }): CityTheme => {
			const records = recordsOf(dataset, index.entriesOf(cityId, themeId));
			const tagged = records.length > 0 ? [] : index.linesOnTheme(cityId, themeId).map(lineOf);
			const isSilent = records.length + tagged.length === 0;
			const bearing = isSilent ? bearingRecords(dataset, themeId, [cityId]).map(lineOf) : [];
			return { themeId, category, label, question, records, tagged, bearing };
		});
	const neighbour = (place: number) => {
		const other = dataset.cities[place];
		return other ? { cityId: other.cityId, name: other.name } : null;
	};
	return {
		cityId,
		name: city.name,
		themes,
		entryCount: themes.reduce((sum, { records }) => sum + records.length, 0),
		silentCount: themes.filter(({ records }) => records.length === 0).length,
		previous: neighbour(at - 1),
		next: neighbour(at + 1)
	};
}

const recordsOf = (dataset: Dataset, entries: readonly GridEntry[]): readonly GridRecord[] =>
	GRID_KINDS.flatMap((kind) => entries.filter((entry) => entry.kind === kind)).map((entry) => ({
		entryId: entry.entryId,
		kind: entry.kind,
		text: entry.text,
		confidence: entry.confidence,
		provenance: provenanceOf(entry),
		lines: gridIndex(dataset).linesBehind(entry).map(lineOf),
		offTheme: offThemeLabels(dataset, entry.entryId)
	}));
