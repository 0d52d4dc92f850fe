import type { Block, Inline } from '../../documents/document.ts';
import type { Dataset, Fact } from '../../domain/dataset.ts';
import { slug } from '../../domain/slug.ts';
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

/** So many letters of a word tell it from others: `Ukraine` and `Ukrainian` are one. */
const STEM = 5;
const stemsOf = (text: string): string[] =>
	slug(text)
		.split('-')
		.map((word) => word.slice(0, STEM));

/**
 * The group that a figure counts, to stand behind its value. A label that has all words of the group, or of one of several that
 * it joins (`Asylum claimants & refugees`), says it itself: `Refugees from Ukraine`, of Ukrainian refugees.
 */
function groupBehind({ groups }: Dataset, { fact: { groupId }, indicator: { label } }: Figure): string {
	if (groupId === null) return '';
	const group = groups.find((row) => row.groupId === groupId)?.label ?? groupId;
	const said = stemsOf(label);
	const isSaid = group.split('&').some((one) => stemsOf(one).every((stem) => said.includes(stem)));
	return isSaid ? '' : ` (${group})`;
}

/** A value with its sign, or a number of things that its label names, needs no unit behind it. */
const isPlain = (unit: string, value: string): boolean => unit === 'count' || /[%€]/.test(value);

/** The value of a figure as a text with its footnote; where that has a remark on how the figure is to be read, it is pointed at. */
function figureValue(dataset: Dataset, figure: Figure, { cite }: Citer): Inline {
	const { fact, indicator } = figure;
	const value = formatFigure({ ...fact, unit: indicator.unit });
	const counted = isPlain(indicator.unit, value) ? value : `${value} ${m.figures.unitOf(indicator.unit)}`;
	const shown = counted + groupBehind(dataset, figure);
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
		[figureValue(dataset, figure, citing), ...laterRuns(dataset, figure, citing)],
		[{ text: areaAndPeriod(figure.fact) }]
	])
});
