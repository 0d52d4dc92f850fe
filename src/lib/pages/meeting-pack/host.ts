import { heading, list, paragraph, type Block, type Inline } from '../../documents/document.ts';
import { siteHref } from '../../documents/site-links.ts';
import { NEED_KINDS, SWOT_QUADRANTS } from '../../domain/choices.ts';
import type { Dataset, Fact, GridEntry } from '../../domain/dataset.ts';
import { formatFigure } from '../../format/number.ts';
import { m } from '../../messages/index.ts';
import { bearingRecords } from '../../selectors/bearing-records.ts';
import type { CityRows } from '../../selectors/city-rows.ts';
import { laterOf } from '../../selectors/later-facts.ts';
import { offThemeAmong } from '../../selectors/off-theme.ts';
import { recordKey } from '../../selectors/record-buckets.ts';
import { provenanceOf } from '../../selectors/records.ts';
import { areaAndPeriod } from '../city-document/figures.ts';
import { population } from '../city-document/situation.ts';
import { offThemeNote, type Citer } from './cite.ts';
import { comparisonsOf } from './comparisons.ts';
import { sinceBlocks } from './since.ts';
import { hostHasBlocks } from './strategies.ts';

const words = m.meetingPack;

/** A number of things that its label names, or a value with its sign, needs no unit behind it. */
const isPlain = (unit: string, value: string): boolean => unit === 'count' || /[%€]/.test(value);

/** Figures with what they compare with; those that no other city states stand apart, which is said once. */
function figures(dataset: Dataset, { facts, city }: CityRows, { cite }: Citer): Block[] {
	const { indicatorOf, sentence } = comparisonsOf(dataset);
	const groups = new Map(dataset.groups.map(({ groupId, label }) => [groupId, label]));
	const isAlone = (fact: Fact): boolean => sentence(fact) === words.onlyOne;
	const table = (rows: readonly Fact[], caption: string, hasComparison: boolean): Block[] =>
		rows.length === 0
			? []
			: [
					{
						type: 'table',
						caption,
						header: hasComparison ? words.figureHeader : words.figureHeader.slice(0, -1),
						rows: rows.map((fact) => [...cells(fact), ...(hasComparison ? [[{ text: sentence(fact) }]] : [])])
					}
				];
	function cells(fact: Fact): (readonly Inline[])[] {
		const indicator = indicatorOf(fact);
		const unit = indicator?.unit ?? '';
		const label = indicator?.label ?? fact.indicatorId;
		const group = fact.groupId === null ? '' : ` (${groups.get(fact.groupId) ?? fact.groupId})`;
		const value = formatFigure({ ...fact, unit });
		return [
			[{ text: `${label}${group}` }],
			[
				cite(
					isPlain(unit, value) ? value : `${value} ${m.figures.unitOf(unit)}`,
					fact,
					`cities/${city.cityId}/#${fact.factId}`
				),
				...(laterOf(dataset, `facts/${fact.factId}`).length > 0
					? [{ text: ` ${words.laterFigure}`, emphasis: true }]
					: [])
			],
			[{ text: areaAndPeriod(fact) }]
		];
	}
	return [
		...table(
			facts.filter((fact) => !isAlone(fact)),
			words.hostFigures,
			true
		),
		...table(facts.filter(isAlone), words.hostFiguresAlone, false)
	];
}

interface OfHost {
	readonly dataset: Dataset;
	readonly themeIds: ReadonlySet<string>;
	/** Whether the record of a key is on a subject that the agenda names. */
	readonly isNamed: (key: string) => boolean;
}

/** What the host's own entries of the grid say that it needs on the themes, also those that stand under another theme. */
function gridNeeds(
	{ grid, city }: CityRows,
	{ dataset, themeIds, isNamed }: OfHost,
	{ cite }: Citer
): Block[] {
	const needs = grid.filter(({ kind, themeId }) => kind === 'need' && themeIds.has(themeId));
	const bearing = new Set(
		[...themeIds].flatMap((id) => bearingRecords(dataset, id, [city.cityId]).map(recordKey))
	);
	const elsewhere = grid.filter(
		({ kind, themeId, entryId }) =>
			kind === 'need' &&
			!themeIds.has(themeId) &&
			(bearing.has(`grid/${entryId}`) || isNamed(`grid/${entryId}`))
	);
	const labels = new Map(dataset.themes.map(({ themeId, label }) => [themeId, label]));
	const off = offThemeAmong(dataset, needs);
	const line = (entry: GridEntry): Inline =>
		cite(entry.text, provenanceOf(entry), `grid/${city.cityId}/#${entry.entryId}`);
	return [
		heading(2, words.gridNeeds),
		...(needs.length
			? [list(needs.map((entry) => [line(entry), ...offThemeNote(off[entry.entryId])]))]
			: [paragraph(words.noGridNeeds, true)]),
		...(elsewhere.length
			? [
					paragraph(words.gridNeedsElsewhere, true),
					list(
						elsewhere.map((entry) => [
							line(entry),
							{ text: ` ${words.filedUnder(labels.get(entry.themeId) ?? entry.themeId)}`, emphasis: true }
						])
					)
				]
			: [])
	];
}

/** What a host lists of a kind: what is on the themes, and then the rest, which is as true of a meeting there. */
function listed<Row extends { readonly themeIds: readonly string[] }>(
	rows: readonly Row[],
	line: (row: Row) => Inline,
	themeIds: ReadonlySet<string>
): Block[] {
	const isOn = (row: Row): boolean => row.themeIds.some((id) => themeIds.has(id));
	const [on, off] = [rows.filter(isOn), rows.filter((row) => !isOn(row))];
	return [
		...(on.length > 0 ? [list(on.map((row) => [line(row)]))] : []),
		...(rows.length === 0 ? [paragraph(words.noSwot, true)] : []),
		...(off.length > 0 ? [paragraph(words.hostHasElse, true), list(off.map((row) => [line(row)]))] : [])
	];
}

/** The challenges that the profile of the host names, and what it wants to learn. */
const profileNeeds = ({ needs, city }: CityRows, themeIds: ReadonlySet<string>, { cite }: Citer): Block[] =>
	NEED_KINDS.flatMap((kind) => {
		const named = needs.filter((need) => need.kind === kind);
		return named.length === 0
			? []
			: [
					heading(2, words.hostNeeds[kind]),
					...listed(named, (need) => cite(need.text, need, `cities/${city.cityId}/#${need.needId}`), themeIds)
				];
	});

function swot({ swot: entries, city }: CityRows, themeIds: ReadonlySet<string>, { cite }: Citer): Block[] {
	return SWOT_QUADRANTS.flatMap((quadrant) => [
		heading(2, words.swot(m.evidence.quadrantPlural[quadrant])),
		...listed(
			entries.filter((entry) => entry.quadrant === quadrant),
			(entry) => cite(entry.text, entry, `cities/${city.cityId}/#${entry.swotId}`),
			themeIds
		)
	]);
}

/** What the host brings: its profile in short, how its people see migration, its figures with what they compare with, what later sources say, what its profile and the grid say it needs, what its profile says it has, its strengths and weaknesses on the themes. */
export function hostBlocks(of: OfHost, host: CityRows | undefined, citing: Citer): Block[] {
	const { dataset, themeIds } = of;
	if (!host) return [heading(1, m.meetings.host), paragraph(words.noHost)];
	const { city, facts } = host;
	const provenance = { ...provenanceOf(city), page: city.page ?? city.baselinePages };
	const inhabitants = population(city);
	return [
		heading(1, words.host(city.name)),
		paragraph([
			...(city.summary === null
				? []
				: [citing.cite(city.summary, provenance, `cities/${city.cityId}/`), { text: ' ' }]),
			...(inhabitants ? [citing.cite(inhabitants, provenance, `cities/${city.cityId}/`), { text: ' ' }] : []),
			{ text: words.profile, href: siteHref(`cities/${city.cityId}/`) }
		]),
		...(city.socialClimate === null
			? []
			: [
					paragraph([
						{ text: words.climate, strong: true },
						citing.cite(city.socialClimate, provenance, `cities/${city.cityId}/`)
					])
				]),
		...(facts.length ? figures(dataset, host, citing) : [paragraph(words.noFigures, true)]),
		...sinceBlocks(dataset, host, citing),
		...profileNeeds(host, themeIds, citing),
		...(themeIds.size && dataset.grid.length ? gridNeeds(host, of, citing) : []),
		...(themeIds.size ? hostHasBlocks(dataset, host, themeIds, citing) : []),
		...(themeIds.size ? swot(host, themeIds, citing) : [])
	];
}
