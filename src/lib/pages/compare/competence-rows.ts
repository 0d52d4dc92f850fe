import { m } from '../../messages/index.ts';
import { heldRelation } from '../../selectors/shared-or-different.ts';
import type { ComparedCity } from './compared-city.ts';
import { cell, type ComparedRow } from './comparison.ts';
import type { HeldCompetence } from './held-competences.ts';

/**
 * Who holds the competence on each theme, as the statements of each city were coded. The statements themselves stand in the
 * row of competences; here is only how they were read. A theme of which no statement speaks has no row.
 */
export function competenceRows(cities: readonly ComparedCity[]): readonly ComparedRow[] {
	return (cities[0]?.themes ?? []).flatMap(({ themeId, label }): ComparedRow[] => {
		const held = cities.map(({ competences }) =>
			competences.filter(({ themeIds }) => themeIds.includes(themeId))
		);
		if (held.every(({ length }) => length === 0)) return [];
		return [
			{
				id: `competence-${themeId}`,
				label,
				kind: null,
				relation: heldRelation(held.map((readings) => readings.map(({ level }) => level))),
				note: null,
				themeIds: [themeId],
				cells: cities.map(({ city }, place) => cell(city.cityId, linesOf(held[place]!)))
			}
		];
	});
}

/** Statements that were read alike are one line. */
const linesOf = (readings: readonly HeldCompetence[]) =>
	[...new Set(readings.map(({ level, partnerHolds }) => m.competenceWords.held(level, partnerHolds)))].map(
		(text) => ({ lead: null, text, mark: null, source: null })
	);
