import type { City, Fact } from '../../domain/dataset.ts';
import { formatFigure } from '../../format/number.ts';
import { m } from '../../messages/index.ts';
import { OPEN_END } from '../../domain/open-end.ts';
import { periodEnd } from '../../selectors/comparable-set.ts';
import type { Figure } from '../../selectors/figure-families.ts';

/** So many years before the report, a figure is of another time. */
const RECENT = 5;

/** Whether a figure speaks of the time of the report: not of another decade, nor of one to come, nor undated. */
export function isRecent({ period }: Pick<Fact, 'period'>, published: string | null): boolean {
	const [year, last] = [periodEnd(period), published].map((date) => Number(date?.slice(0, 4) || NaN));
	// What goes on since a year goes on when the report is written.
	if (period?.endsWith(OPEN_END)) return !Number.isNaN(last) && year! <= last!;
	return !Number.isNaN(year) && !Number.isNaN(last) && year! <= last! && year! >= last! - RECENT;
}

/** Whether no year is known of a figure: its period is not stated, or is a part of the year. */
const hasNoYear = ({ period }: Pick<Fact, 'period'>): boolean => !/\d{4}/.test(period ?? '');

/** How many people live in a city, in a sentence; null where the source does not say. */
export function population({ population: value, populationQualifier }: City): string | null {
	const qualifier = populationQualifier ?? 'exact';
	return value === null
		? null
		: `${m.profile.population}: ${formatFigure({ value, valueMax: null, qualifier, unit: 'persons' })}.`;
}

/** So many figures stand on a sheet: how many people, of different sorts, and others. */
const MOST = { people: 4, all: 6 } as const;

const isPeople = ({ indicator }: Figure): boolean =>
	indicator.unit === 'persons' && (indicator.measure === 'stock' || indicator.measure === 'flow');

/** Those of the city's own area; where a family has none, those of the wider area around it, never of the whole country. */
function nearestArea(figures: readonly Figure[]): readonly Figure[] {
	const own = figures.filter(({ area }) => area === 'own');
	if (own.length > 0) return own;
	return figures.filter(({ area, fact: { geography } }) => area === 'wider' && geography !== 'country');
}

/** The largest figure of some; where it counts who came, with the largest of who live there: not all of them stayed. */
function largest(figures: readonly Figure[]): readonly Figure[] {
	const [first, ...rest] = figures.toSorted((a, b) => b.fact.value - a.fact.value);
	if (!first) return [];
	const stock =
		first.indicator.measure === 'flow' && rest.find(({ indicator }) => indicator.measure === 'stock');
	return stock ? [first, stock] : [first];
}

/** A rate of everybody in the city's own area or in a wider one, of the time of the report or of no stated year. */
const isRate = ({ fact, indicator, area }: Figure, published: string | null): boolean =>
	area !== 'part' &&
	fact.groupId === null &&
	(hasNoYear(fact) || isRecent(fact, published)) &&
	indicator.family !== null &&
	indicator.measure === 'rate';

/** How many there is room for, of the family of a figure that counts people: who is there says little without it. */
const roomFor = ({ indicator: { family } }: Figure, figures: readonly Figure[]): readonly Figure[] =>
	figures
		.filter(({ indicator, area }) => area === 'own' && indicator.measure === 'capacity')
		.filter(({ indicator }) => family !== null && indicator.family === family)
		.slice(0, 1);

/**
 * The figures by which a sheet tells a city's situation: how many people came or live there, and others of its time.
 *
 * Rule: of each family of figures that count people, the largest of the city's own area, else of the wider one around it,
 * whose name stands beside it; whether its period is stated or not, the largest first. Where that counts who came, the
 * largest of who live there follows, and how many there is room for. Then other figures that date from the time of the report, and the first rate of a family that is left, where no period is
 * stated or only a wider area has one; its area stands beside it. A family with a projection or a
 * target is about all inhabitants, who stand at the head of the sheet.
 */
export function situationFigures(
	families: readonly { readonly figures: readonly Figure[] }[],
	published: string | null
): readonly Figure[] {
	const isDatedOrOpen = ({ fact }: Figure) => hasNoYear(fact) || isRecent(fact, published);
	const people = families
		.filter(({ figures }) => figures.some(({ indicator }) => indicator.family !== null))
		.filter(
			({ figures }) =>
				!figures.some(({ indicator: { measure } }) => measure === 'projection' || measure === 'target')
		)
		.map(({ figures }) =>
			largest(nearestArea(figures.filter((figure) => isPeople(figure) && isDatedOrOpen(figure))))
		)
		.sort(([a], [b]) => (b?.fact.value ?? 0) - (a?.fact.value ?? 0))
		.flat()
		.slice(0, MOST.people);
	const others = families
		.flatMap(({ figures }) => figures)
		.filter(
			(figure) => figure.area === 'own' && figure.fact.groupId === null && isRecent(figure.fact, published)
		)
		.filter((figure) => !people.includes(figure));
	const told = new Set([...people, ...others].map(({ indicator: { family } }) => family));
	const rates = families
		.filter(({ figures }) => figures.every(({ indicator: { family } }) => !told.has(family)))
		.flatMap(({ figures }) => {
			const [own, wider] = [true, false].map((isOwn) =>
				figures.find((figure) => isRate(figure, published) && (figure.area === 'own') === isOwn)
			);
			return own ?? wider ?? [];
		});
	const all = families.flatMap(({ figures }) => figures);
	const housed = people.flatMap((figure) => [figure, ...roomFor(figure, all)]);
	return [...housed, ...others.filter((figure) => !housed.includes(figure)), ...rates].slice(0, MOST.all);
}
