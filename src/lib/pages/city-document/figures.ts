import type { Block, Inline } from '../../documents/document.ts';
import type { Dataset, Fact } from '../../domain/dataset.ts';
import { formatPeriod } from '../../format/date.ts';
import { formatFigure } from '../../format/number.ts';
import { m } from '../../messages/index.ts';
import type { Figure } from '../../selectors/figure-families.ts';
import { laterOf } from '../../selectors/later-facts.ts';
import { provenanceOf } from '../../selectors/records.ts';
import type { Citer } from '../meeting-pack/cite.ts';
import { laterWords } from '../meeting-pack/since.ts';

/** The area of a figure and its period, or that none is stated. */
export const areaAndPeriod = ({ geography, geographyName, geographyBasis, period }: Fact): string =>
	`${m.figures.areaOf(geographyName ?? m.figures.geography[geography], geographyBasis)}, ${period === null ? m.meetingPack.noPeriod : formatPeriod(period)}`;

/** A value with its sign, or a number of things that its label names, needs no unit behind it. */
const isPlain = (unit: string, value: string): boolean => unit === 'count' || /[%€]/.test(value);

/** The value of a figure as a text with its footnote; where that has a remark on how the figure is to be read, it is pointed at. */
function figureValue({ fact, indicator }: Figure, { cite }: Citer): Inline {
	const value = formatFigure({ ...fact, unit: indicator.unit });
	const shown = isPlain(indicator.unit, value) ? value : `${value} ${m.figures.unitOf(indicator.unit)}`;
	return cite(
		fact.basisNote === null ? shown : `${shown} ${m.citySheet.seeNote}`,
		provenanceOf(fact),
		`cities/${fact.cityId}/#${fact.factId}`
	);
}

/** What later sources say of a figure, each with its kind, date and footnote: a figure must not stand without it. */
const laterRuns = (dataset: Dataset, { fact }: Figure, citing: Citer): Inline[] =>
	laterOf(dataset, `facts/${fact.factId}`).flatMap((later, index) => [
		{ text: index === 0 ? '. ' : ' ' },
		...laterWords(later, citing)
	]);

/** Figures as a table: what, how much and what later sources say of it, where and when. */
export const figureTable = (dataset: Dataset, figures: readonly Figure[], citing: Citer): Block => ({
	type: 'table',
	caption: m.profile.section.figures,
	header: m.citySheet.figureHeader,
	rows: figures.map((figure) => [
		[{ text: figure.indicator.label }],
		[figureValue(figure, citing), ...laterRuns(dataset, figure, citing)],
		[{ text: areaAndPeriod(figure.fact) }]
	])
});
