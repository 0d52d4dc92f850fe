import { SWOT_QUADRANTS } from '../domain/choices.ts';
import { m } from '../messages/index.ts';
import type { ComparedCity } from './compare/compared-city.ts';
import type { ComparedRow, ComparedSection, Comparison } from './compare/comparison.ts';
import { competenceRows } from './compare/competence-rows.ts';
import { figureRows, populationRow } from './compare/figure-rows.ts';
import { fundRows, groupRows } from './compare/mark-rows.ts';
import {
	gridRows,
	networkRows,
	placeRows,
	policyRows,
	questionRows,
	themeRows
} from './compare/text-rows.ts';

/** Sections of entries that are matched by theme, in the order of a profile. */
const THEMED = ['challenge', 'learning-need', ...SWOT_QUADRANTS, 'action', 'practice'] as const;

/** Themes on which none of the cities has an entry, in a sentence; null where there is none. */
function silence(cities: readonly ComparedCity[], rows: readonly ComparedRow[]): string | null {
	if (rows.length === 0) return m.compare.nothing;
	const spoken = new Set(rows.map(({ label }) => label));
	const silent = (cities[0]?.themes ?? [])
		.filter(({ label }) => !spoken.has(label))
		.map(({ shortLabel }) => shortLabel);
	return silent.length === 0 ? null : m.compare.silent(silent);
}

const section = (id: string, rows: readonly ComparedRow[], silent?: string | null): ComparedSection => ({
	id,
	label: m.compare.section[id] ?? id,
	rows,
	silent: rows.length === 0 ? m.compare.nothing : (silent ?? null),
	isByTheme: silent !== undefined
});

/**
 * Two to four cities side by side: every section of a profile, each row with what it shares or where it differs
 * (`selectors/shared-or-different.ts`), figures with the reason where they do not compare. Pure: the same in the
 * build, in a browser and in a test.
 */
export function compareSlice(cities: readonly ComparedCity[]): Comparison {
	const { head, texts } = placeRows(cities);
	const themed = (id: string) => {
		const rows = themeRows(cities, id);
		return section(id, rows, silence(cities, rows));
	};
	const grid = gridRows(cities);
	const isCoded = cities.some(({ competences }) => competences.length > 0);
	const competences = isCoded ? [section('competences', competenceRows(cities), m.compare.heldBy)] : [];
	return {
		cities: cities.map(({ city }) => ({ cityId: city.cityId, name: city.name })),
		language: cities[0]?.language ?? null,
		sections: [
			section('place', [...head, populationRow(cities), ...texts]),
			section('figures', figureRows(cities)),
			section('groups', groupRows(cities)),
			...THEMED.map(themed),
			section('policies', policyRows(cities)),
			...competences,
			section('funding', fundRows(cities)),
			section('network', networkRows(cities)),
			section('grid', grid, silence(cities, grid)),
			section('open', questionRows(cities))
		]
	};
}
