import type { CityLevel, Qualifier } from '../../domain/choices.ts';
import type { City, Fact } from '../../domain/dataset.ts';
import type { Provenance, RecordTable } from '../../domain/record.ts';
import { formatPeriod } from '../../format/date.ts';
import { formatFigure } from '../../format/number.ts';
import { m } from '../../messages/index.ts';
import type { Difference } from '../../selectors/comparability.ts';
import { provenanceOf } from '../../selectors/records.ts';

/** Where a figure can be opened. */
export interface FigureSource {
	readonly table: RecordTable;
	readonly id: string;
	/** Address within the site, without a leading slash. */
	readonly path: string;
	readonly provenance: Provenance;
}

/** A figure as a cell shows it. */
export interface ShownFigure {
	readonly value: number;
	readonly valueMax: number | null;
	readonly decimals?: Fact['decimals'];
	readonly qualifier: Qualifier;
	/** The area in words where it is not the city's own. */
	readonly area: string | null;
	/** Whether the source prints no area with it, so that its area is concluded. */
	readonly isAreaInferred: boolean;
	/** In words; null where the source states none. */
	readonly period: string | null;
	/** The group that it counts, where the column's other figures count another. */
	readonly group: string | null;
	readonly text: string;
	readonly source: FigureSource;
}

/** A figure that is shown with a cell and never in its place: of another area, a part, or of another definition. */
export interface Companion extends ShownFigure {
	/** Its indicator, where that is not the column's. */
	readonly label: string | null;
	readonly unit: string;
}

export interface FigureCell {
	readonly figure: ShownFigure | null;
	/** Whether it belongs to the figures that compare. */
	readonly isRanked: boolean;
	/** What keeps it from comparing with the ranked ones, and each in a sentence; empty where none are ranked. */
	readonly differences: readonly Difference[];
	readonly why: readonly string[];
	readonly companions: readonly Companion[];
}

/** What a fact refers to. */
export interface Places {
	readonly cityById: ReadonlyMap<string, City>;
	readonly groupLabels: ReadonlyMap<string, string>;
}

/** The words of an area, or null where it is the city itself: `region (Romanian North-West Region)`. */
function areaWords({ geography, geographyName }: Fact, level: CityLevel): string | null {
	if (geography === level) return geographyName;
	const word = m.figures.geography[geography];
	return geographyName === null ? word : `${word} (${geographyName})`;
}

/** A fact as a cell shows it. */
export const shownFact = (
	fact: Fact,
	level: CityLevel,
	groupLabels: Places['groupLabels'],
	usual: string | null
): ShownFigure => ({
	value: fact.value,
	valueMax: fact.valueMax,
	...(fact.decimals === undefined ? {} : { decimals: fact.decimals }),
	qualifier: fact.qualifier,
	area: areaWords(fact, level),
	isAreaInferred: fact.geographyBasis === 'inferred',
	period: fact.period === null ? null : formatPeriod(fact.period),
	group:
		fact.groupId === null || fact.groupId === usual ? null : (groupLabels.get(fact.groupId) ?? fact.groupId),
	text: fact.text,
	source: {
		table: 'facts',
		id: fact.factId,
		path: `cities/${fact.cityId}/#${fact.factId}`,
		provenance: provenanceOf(fact)
	}
});

/** The area where it is not the city's, or where it is only concluded; null for a city's own as printed. */
export const areaNote = ({ area, isAreaInferred }: ShownFigure): string | null =>
	isAreaInferred ? (area === null ? m.figures.areaInferred : m.figures.areaOf(area, 'inferred')) : area;

/** What the source states of a city in the place of a figure that it does not state; empty where it does, or states nothing. */
export const statedInstead = (cell: FigureCell | undefined): readonly Companion[] =>
	cell && cell.figure === null ? cell.companions : [];

/** A companion in one line: `1,735 persons, region, 2022`. */
export function companionReading({ label, unit, ...figure }: Companion): string {
	const reading = formatFigure({ ...figure, unit });
	const parts = [reading, figure.group, areaNote(figure), figure.period]
		.filter((part) => part !== null)
		.join(', ');
	return label === null ? parts : m.cities.instead(label, parts);
}
