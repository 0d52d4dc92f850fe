import { byWord } from '../domain/by-word.ts';
import { GRID_KINDS, SWOT_QUADRANTS, type GridKind, type SwotQuadrant } from '../domain/choices.ts';
import type { Dataset, GridEntry, Practice, Theme } from '../domain/dataset.ts';
import type { PolicyContext } from '../domain/policy-context.ts';
import type { LaterNote } from '../domain/later-note.ts';
import { laterFacts } from '../selectors/later-facts.ts';
import type { EvidenceRecord, Provenance } from '../domain/record.ts';
import { backgroundOf, type Background } from '../selectors/background.ts';
import { groupBy } from '../selectors/group-by.ts';
import { meetingOutcome } from '../selectors/meeting-outcome.ts';
import { offThemeAmong } from '../selectors/off-theme.ts';
import { themeFindings } from '../selectors/profile-additions.ts';
import { cityRecords } from '../selectors/records.ts';
import { themeStatements } from '../selectors/theme-statements.ts';

interface Named {
	readonly id: string;
	readonly name: string;
}

/** A city with what it says. */
export interface CityEntries<Entry> extends Named {
	readonly entries: readonly Entry[];
}

export interface ThemeSlice {
	readonly theme: Theme;
	readonly previous: Named | null;
	readonly next: Named | null;
	readonly cityCount: number;
	/** The subjects under it, in their order. */
	readonly subjects: readonly Named[];
	/** Grid entries by kind, cities in their order. */
	readonly grid: Readonly<Record<GridKind, readonly CityEntries<GridEntry>[]>>;
	/** Where cities need it and no practice stands under it: those under another theme that are on a subject of this one. */
	readonly practisedUnderOther: readonly CityEntries<EvidenceRecord>[];
	/** Subjects of the entries of the grid that are on a subject of another theme, by entry. */
	readonly offTheme: Readonly<Record<string, readonly string[]>>;
	/** Cities with no entry in the grid and none in the lists of the profile, with what bears on the theme all the same and what later sources say. */
	readonly silent: readonly SilentCity[];
	/** Cities without an entry in the grid, whose profile has lines on it. */
	readonly onlyProfile: readonly CityEntries<EvidenceRecord>[];
	/** By kind: cities whose profile has a line on it where the grid has no entry of theirs. */
	readonly added: Readonly<Record<GridKind, readonly CityEntries<EvidenceRecord>[]>>;
	/** Lines of the profiles that carry the theme: our tags. */
	readonly needs: readonly CityEntries<EvidenceRecord>[];
	readonly actions: readonly CityEntries<EvidenceRecord>[];
	readonly practices: readonly (Practice & { readonly city: string })[];
	readonly swot: Readonly<Record<SwotQuadrant, readonly CityEntries<EvidenceRecord>[]>>;
	readonly meetings: readonly (Named & { readonly start: string; readonly end: string | null })[];
	/** Advocacy themes that the network ties to it or that a link leads to, with why it does. */
	readonly advocacy: readonly (Named & { readonly link: OwnLink | null })[];
	readonly exchangeTopics: readonly (Named & {
		readonly cities: readonly Named[];
		readonly isOpen: boolean;
	})[];
	/** What the EU has set up on it, with the titles of its sources; null where there is no policy context. */
	readonly background: (Background & { readonly titles: ReadonlyMap<string, string> }) | null;
}

/** A city that the report is silent on; a later source need not be. */
export interface SilentCity extends CityEntries<EvidenceRecord> {
	readonly later: readonly LaterNote[];
}

/** Why we link two things, and where that rests. */
export interface OwnLink extends Provenance {
	readonly why: string;
}

const themeName = ({ themeId, label }: Theme): Named => ({ id: themeId, name: label });

interface Themed {
	readonly themeIds: readonly string[];
}

const onTheme = <Row extends Themed>(rows: readonly Row[], themeId: string): readonly Row[] =>
	rows.filter(({ themeIds }) => themeIds.includes(themeId));

interface OfCity {
	readonly cityId: string | null;
}

/** Rows under their cities, in the order of the cities. */
function inCities<Row extends OfCity>(
	cities: Dataset['cities'],
	rows: readonly Row[]
): readonly CityEntries<Row>[] {
	const groups = groupBy(rows, ({ cityId }) => cityId);
	return cities.flatMap(({ cityId, name }) => {
		const entries = groups.get(cityId);
		return entries ? [{ id: cityId, name, entries }] : [];
	});
}

/** The meetings on a theme, when they are or were. */
const meetingsOn = (dataset: Dataset, themeId: string): ThemeSlice['meetings'] =>
	onTheme(dataset.meetings, themeId).map((meeting) => ({
		id: meeting.meetingId,
		name: meeting.title,
		...meetingOutcome(dataset, meeting).when
	}));

/**
 * One theme: what it asks, who needs, plans and practises it, who is silent, and what the network and the EU have set
 * up on it. Throws `no theme: <id>`.
 */
export function themeSlice(
	dataset: Dataset,
	themeId: string,
	context: PolicyContext | null = null
): ThemeSlice {
	const { themes, cities, grid } = dataset;
	const place = themes.findIndex((theme) => theme.themeId === themeId);
	const theme = themes[place];
	if (!theme) throw new Error(`no theme: ${themeId}`);
	const names = new Map(cities.map(({ cityId, name }) => [cityId, name]));
	const named = (id: string): Named => ({ id, name: names.get(id) ?? id });
	const on = <Row extends Themed>(rows: readonly Row[]): readonly Row[] => onTheme(rows, themeId);
	const byCity = <Row extends OfCity>(rows: readonly Row[]) => inCities(cities, rows);
	const background = context && {
		...backgroundOf(context, [themeId]),
		titles: new Map(context.sources.map(({ sourceId, title }) => [sourceId, title]))
	};
	const entries = grid.filter((entry) => entry.themeId === themeId);
	const { additions } = themeFindings(dataset).get(themeId)!;
	const bearing = groupBy(additions.bearing, ({ cityId }) => cityId);
	const tagged = groupBy(on(cityRecords(dataset)), ({ table }) => table);
	const swot = tagged.get('swot') ?? [];
	return {
		theme,
		previous: themes[place - 1] ? themeName(themes[place - 1]!) : null,
		next: themes[place + 1] ? themeName(themes[place + 1]!) : null,
		cityCount: cities.length,
		subjects: subjectsUnder(dataset.subjects, themeId),
		grid: byWord(GRID_KINDS, (kind) => byCity(entries.filter((entry) => entry.kind === kind))),
		practisedUnderOther: byCity(themeStatements(dataset, themeId).underOther.practice),
		offTheme: offThemeAmong(dataset, entries),
		silent: additions.silentIds.map((id) => ({
			...named(id),
			entries: bearing.get(id) ?? [],
			later: laterOfCity(dataset, themeId, id)
		})),
		onlyProfile: byCity(additions.unlisted),
		added: byWord(GRID_KINDS, (kind) => byCity(additions.lines[kind])),
		needs: byCity(tagged.get('needs') ?? []),
		actions: byCity(tagged.get('actions') ?? []),
		practices: on(dataset.practices).map((row) => ({ ...row, city: named(row.cityId).name })),
		swot: byWord(SWOT_QUADRANTS, (quadrant) => byCity(swot.filter(({ kind }) => kind === quadrant))),
		meetings: meetingsOn(dataset, themeId),
		advocacy: advocacyOn(dataset.advocacy, themeId, background),
		exchangeTopics: on(dataset.exchangeTopics).map(({ topicId, title, cityIds, openList }) => ({
			id: topicId,
			name: title,
			cities: cityIds.map(named),
			isOpen: openList === 'yes'
		})),
		background
	};
}

/** What later sources say of a city on a theme. */
const laterOfCity = (dataset: Dataset, themeId: string, cityId: string): readonly LaterNote[] =>
	laterFacts(dataset)
		.filter(({ fact }) => fact.themeIds.includes(themeId) && fact.cityIds.includes(cityId))
		.map(({ note }) => note);

const subjectsUnder = (subjects: Dataset['subjects'], themeId: string): Named[] =>
	subjects
		.filter((subject) => subject.themeId === themeId)
		.sort((a, b) => a.position - b.position)
		.map(({ subjectId, label }) => ({ id: subjectId, name: label }));

/** The advocacy themes on a theme: by their own tags, or by a link, which says why. */
const advocacyOn = (
	advocacy: Dataset['advocacy'],
	themeId: string,
	background: Background | null
): ThemeSlice['advocacy'] =>
	advocacy.flatMap(({ advocacyId, title, themeIds }) => {
		const link = background?.claims.get(advocacyId)?.[0] ?? null;
		return link || themeIds.includes(themeId) ? [{ id: advocacyId, name: title, link }] : [];
	});
