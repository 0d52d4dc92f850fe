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

/** Kinds of entries in the other list, the grid or the profiles, that a list which is silent may have overlooked. */
const OTHER_LIST: Readonly<Record<string, readonly string[]>> = {
	challenge: ['grid-need'],
	'learning-need': ['grid-need'],
	action: ['grid-action'],
	practice: ['grid-practice'],
	grid: ['challenge', 'learning-need', 'action', 'practice']
};

/** Themes on which none of the cities has an entry in a list, in a sentence, and where the other list has one; null where there is none. */
function silence(id: string, cities: readonly ComparedCity[], rows: readonly ComparedRow[]): string | null {
	const spoken = new Set(rows.map(({ label }) => label));
	const silent = (cities[0]?.themes ?? []).filter(({ label }) => !spoken.has(label));
	const other = new Set(
		cities.flatMap(({ entries }) =>
			entries.filter(({ kind }) => OTHER_LIST[id]?.includes(kind)).flatMap(({ themeIds }) => themeIds)
		)
	);
	if (silent.length === 0) return null;
	const named = (themes: typeof silent) => themes.map(({ shortLabel }) => shortLabel);
	const overlooked = named(silent.filter(({ themeId }) => other.has(themeId)));
	return [
		rows.length === 0 ? m.compare.nothing : m.compare.silent(named(silent)),
		overlooked.length > 0 ? m.compare.inOther[id === 'grid' ? 'profiles' : 'grid'](overlooked) : ''
	]
		.filter(Boolean)
		.join(' ');
}

const section = (id: string, rows: readonly ComparedRow[], silent?: string | null): ComparedSection => ({
	id,
	label: m.compare.section[id] ?? id,
	rows,
	silent: silent ?? (rows.length === 0 ? m.compare.nothing : null),
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
		return section(id, rows, silence(id, cities, rows));
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
			section('grid', grid, silence('grid', cities, grid)),
			section('open', questionRows(cities))
		]
	};
}
