import { beginning } from '../domain/close-direction.ts';
import type { City, Theme } from '../domain/dataset.ts';
import type { EvidenceRecord } from '../domain/record.ts';
import type { ThemeGap } from '../selectors/grid-gaps.ts';
import { recordKey } from '../selectors/record-buckets.ts';

/** A theme or a city with those that make it a gap, by name. */
export interface NamedGap {
	readonly themeId: string;
	readonly label: string;
	readonly cities: readonly { readonly cityId: string; readonly name: string }[];
	/** Lines of the profiles that say otherwise: with any, it is a gap of the grid alone. */
	readonly contrary: readonly NamedLine[];
	/** Lines of the profiles that it rests on, where the grid has no such entry. */
	readonly added: readonly NamedLine[];
	/** Of silent cities: what bears on the theme without carrying it. */
	readonly bearing: readonly NamedLine[];
}

/** A record, by its city and its title or how it begins. */
export interface NamedLine {
	readonly key: string;
	readonly city: string;
	readonly text: string;
	readonly path: string;
}

/** Letters of a line that is only named. */
const NAMED_LENGTH = 70;

/** Names a record; takes the names of the cities by their ids. */
export const namedLine =
	(names: ReadonlyMap<string, string>) =>
	(record: EvidenceRecord): NamedLine => ({
		key: recordKey(record),
		city: names.get(record.cityId ?? '') ?? '',
		text: beginning(record.title ?? record.text, NAMED_LENGTH),
		path: record.path
	});

/** Gaps of the grid with the names of their themes and cities, and the lines of the profiles on them. */
export function nameGaps(
	gaps: readonly ThemeGap[],
	themes: readonly Theme[],
	cities: readonly City[]
): readonly NamedGap[] {
	const labels = new Map(themes.map(({ themeId, label }) => [themeId, label]));
	const names = new Map(cities.map(({ cityId, name }) => [cityId, name]));
	const named = namedLine(names);
	return gaps.map(({ themeId, cityIds, contrary, added, bearing }) => ({
		themeId,
		label: labels.get(themeId) ?? themeId,
		cities: cityIds.map((cityId) => ({ cityId, name: names.get(cityId) ?? cityId })),
		contrary: contrary.map(named),
		added: added.map(named),
		bearing: bearing.map(named)
	}));
}
