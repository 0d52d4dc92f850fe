import { heading, list, paragraph, type Block, type TextDocument } from '../documents/document.ts';
import { pagesOf } from '../documents/page-count.ts';
import { needBlocks, type Written } from './city-document/need-blocks.ts';
import { otherProposals } from './city-document/proposed.ts';
import { sheetNeeds, type Need } from './city-document/sheet-needs.ts';
import type { Helper } from './city-document/who-helps.ts';
import { siteHref } from '../documents/site-links.ts';
import type { City, Dataset } from '../domain/dataset.ts';
import { formatDate } from '../format/date.ts';
import { m } from '../messages/index.ts';
import { codedSubjects } from '../peers/coded-subjects.ts';
import { recordKey, shares } from '../peers/peer-records.ts';
import { endedOn } from '../selectors/network-end.ts';
import { cityRecordsByKey, provenanceOf } from '../selectors/records.ts';
import { sheetSince } from './city-document/sheet-since.ts';
import { sheetSituation } from './city-document/sheet-situation.ts';
import { hostedBy } from './city-document/hosted.ts';
import { finished } from './city-document/finished.ts';
import { cityProfileSlice, type CityProfileSlice } from './city-profile.ts';
import { citer, citingLess } from './meeting-pack/cite.ts';
import { peerNetwork } from './peers/network.ts';

const words = m.citySheet;

/** So many needs and practices stand on the sheet, and so much of two pages they may fill: the count is an estimate. */
const MOST = { needs: 3, shows: 3, pages: 1.88 } as const;

/**
 * How much stands on the sheet, the fullest first: the first that fits on its pages. Hosts of each statement; letters of what a
 * city shows, never at length; whether of what the report proposes only visits are told; plans; later facts; letters of the
 * city's summary.
 */
const FITTED = [
	{ hosts: 2, letters: 500, isVisitsOnly: false, plans: 3, later: 4, summary: Infinity },
	{ hosts: 1, letters: 500, isVisitsOnly: false, plans: 3, later: 4, summary: Infinity },
	{ hosts: 1, letters: 250, isVisitsOnly: false, plans: 3, later: 3, summary: Infinity },
	{ hosts: 1, letters: 200, isVisitsOnly: true, plans: 3, later: 2, summary: 500 },
	{ hosts: 1, letters: 200, isVisitsOnly: true, plans: 2, later: 2, summary: 500 },
	{ hosts: 1, letters: 200, isVisitsOnly: true, plans: 2, later: 1, summary: 500 },
	{ hosts: 1, letters: 120, isVisitsOnly: true, plans: 2, later: 1, summary: 500 },
	{ hosts: 1, letters: 0, isVisitsOnly: true, plans: 1, later: 1, summary: 420 }
] as const;

/** Whether a city shows all of a statement, and does not name the same difficulty itself. */
const isSure = ({ difficulty, partId }: Helper): boolean => difficulty !== 'same' && partId === null;

/**
 * Whom to visit and on what: of each statement of some needs who helps first without a limit. Where cities help with limits
 * only, whether to go at all is to be decided.
 */
function visit(needs: readonly Need[], { names, subjects }: Written): string[] {
	const statements = needs.flatMap(({ challenge, learned }) => [challenge, ...learned]);
	const sure = new Map<string, Set<string>>();
	for (const { mainId, hosts } of statements) {
		const cityId = hosts.find(isSure)?.cityId;
		if (cityId === undefined) continue;
		const on = sure.get(cityId) ?? new Set();
		sure.set(cityId, mainId === null ? on : on.add(subjects.get(mainId) ?? mainId));
	}
	const cities = [...sure].map(([id, on]) => words.askedPoints.visited(names.get(id) ?? id, [...on]));
	if (cities.length > 0) return [words.askedPoints.visit(cities)];
	return statements.some(({ hosts }) => hosts.length > 0) ? [words.askedPoints.visitLimited] : [];
}

/** The staff exchanges on some needs that the source itself proposes. */
const proposedVisits = (
	needs: readonly Need[],
	{ exchangeTopics }: Pick<Written['profile'], 'exchangeTopics'>
): string[] =>
	exchangeTopics
		.filter(({ topic }) => topic.kind === 'staff-exchange')
		.filter(({ topic }) => needs.some(({ proposedIds }) => proposedIds.includes(topic.topicId)))
		.map(({ topic }) => topic.title);

function asked(
	needs: readonly Need[],
	written: Written & { readonly ended: string | null },
	most: number
): Block[] {
	const { profile, citing, ended } = written;
	const { city, actions } = profile;
	const shows = profile.practices.slice(0, MOST.shows);
	const points = words.askedPoints;
	const proposed = proposedVisits(needs, profile);
	const plans = actions.slice(0, most);
	const meeting = [
		...visit(needs, written),
		...(proposed.length > 0 ? [points.proposed(proposed)] : []),
		...(needs.some(({ asking }) => asking.length > 0) ? [points.together] : [])
	];
	return [
		heading(1, words.asked),
		list(
			[
				...(needs.length > 1 ? [points.choose] : []),
				...meeting,
				...(meeting.length > 0 && ended !== null ? [points.ended(formatDate(ended))] : []),
				...(plans.length > 0 ? [points.plan] : [])
			],
			true
		),
		...(plans.length > 0
			? [
					paragraph(words.plans(plans.length, actions.length)),
					list(
						plans.map((plan) => [
							citing.cite(plan.text, provenanceOf(plan), `cities/${city.cityId}/#${plan.actionId}`)
						])
					)
				]
			: []),
		...(shows.length > 0
			? [
					paragraph(words.shows),
					list(
						shows.map(({ practice: { practiceId, title, ...row } }) => [
							citing.cite(title, provenanceOf(row), `cities/${city.cityId}/#${practiceId}`)
						])
					)
				]
			: [])
	];
}

/**
 * A sheet for who decides in a city: its situation, three needs with who can help, and what is asked. Nothing of what the
 * profile leaves open: who reads it is not who fills it. Throws `no city: <id>`.
 */
export function citySheet(dataset: Dataset, cityId: string): TextDocument {
	let sheet: TextDocument | undefined;
	for (const fitted of FITTED) {
		sheet = sheetWith(dataset, cityId, fitted);
		if (pagesOf(sheet) <= MOST.pages) break;
	}
	return sheet!;
}

/** The plans of a city: those on the first of some needs, on the next, and on none; each in the order of the profile. */
function plansOn(dataset: Dataset, needs: readonly Need[], actions: CityProfileSlice['actions']) {
	const coded = codedSubjects(dataset);
	const placeOf = ({ actionId }: { readonly actionId: string }): number => {
		const planned = coded.first([recordKey('actions', actionId)]) ?? [];
		const place = needs.findIndex(({ subjectIds }) => shares(subjectIds, planned));
		return place < 0 ? needs.length : place;
	};
	return [...actions].sort((a, b) => placeOf(a) - placeOf(b));
}

/** The sheet with at most so many hosts of each statement. */
function sheetWith(
	dataset: Dataset,
	cityId: string,
	{ hosts, letters, isVisitsOnly, plans, later, summary }: (typeof FITTED)[number]
): TextDocument {
	const profile = cityProfileSlice(dataset, cityId);
	const network = peerNetwork(dataset);
	const names = new Map(dataset.cities.map((city: City) => [city.cityId, city.name]));
	// Headings would not fit.
	const remarking = citingLess(citer(dataset.sources), { section: [] });
	const written: Written = {
		profile,
		network,
		names,
		subjects: new Map(dataset.subjects.map(({ subjectId, label }) => [subjectId, label])),
		records: cityRecordsByKey(dataset),
		citing: citingLess(remarking, { basisNote: null }),
		hosted: hostedBy(dataset, cityId),
		told: new Set(),
		letters,
		isVisitsOnly
	};
	const needs = sheetNeeds(dataset, profile, { needs: MOST.needs, hosts });
	const { name } = profile.city;
	const said = [...profile.challenges.map(({ challenge }) => challenge), ...profile.otherLearningNeeds];
	const isInOrder = needs.every(({ challenge: { row } }, at) => row === said[at]);
	const lead = (isInOrder ? words.needsLead : words.needsPlannedFirst)(needs.length, said.length);
	return finished(dataset, {
		title: words.title(name),
		description: words.description(name, dataset.network.shortTitle ?? dataset.network.title),
		blocks: [
			...sheetSituation(dataset, profile, { citing: written.citing, remarking, letters: summary }),
			...sheetSince(dataset, cityId, { citing: written.citing, most: later }),
			heading(1, words.needs),
			...(needs.length > 0 ? [paragraph(lead, true)] : [paragraph(words.nothing)]),
			...needs.flatMap((need) => needBlocks(need, written)),
			...otherProposals(written),
			...asked(
				needs,
				{
					...written,
					ended: endedOn(dataset),
					profile: { ...profile, actions: plansOn(dataset, needs, profile.actions) }
				},
				plans
			),
			paragraph([{ text: words.back(name), href: siteHref(`cities/${cityId}/`) }], true)
		]
	});
}
