import {
	heading,
	list,
	paragraph,
	type Block,
	type Inline,
	type TextDocument
} from '../documents/document.ts';
import { pagesOf } from '../documents/page-count.ts';
import { sheetNeeds, type Need } from './city-document/sheet-needs.ts';
import { proposedBlocks } from './city-document/proposed.ts';
import { siteHref } from '../documents/site-links.ts';
import type { EvidenceRecord } from '../domain/record.ts';
import type { City, Dataset } from '../domain/dataset.ts';
import { m } from '../messages/index.ts';
import { cityRecordsByKey, provenanceOf } from '../selectors/records.ts';
import { practiceFacts } from './city-document/practice-facts.ts';
import { sheetSituation } from './city-document/sheet-situation.ts';
import { finished } from './city-document/finished.ts';
import { cityProfileSlice, type ChallengeWithNeeds, type CityProfileSlice } from './city-profile.ts';
import { citer, type Citer } from './meeting-pack/cite.ts';
import { peerNetwork, type PeerNetwork } from './peers/network.ts';

const words = m.citySheet;

/** So many needs, plans, practices and hosts of a need stand on the sheet; one host of each where it would not fit on its pages. */
const MOST = { needs: 3, plans: 3, shows: 3, hosts: 2, pages: 2 } as const;

interface Written {
	readonly profile: CityProfileSlice;
	readonly network: PeerNetwork;
	readonly names: ReadonlyMap<string, string>;
	readonly subjects: ReadonlyMap<string, string>;
	readonly records: ReadonlyMap<string, EvidenceRecord>;
	readonly citing: Citer;
}

/** What a remark says to who checks the tables is not for who decides, and headings would not fit. */
const withoutRemarks = (citing: Citer): Citer => ({
	...citing,
	cite: (text, provenance, path) => citing.cite(text, { ...provenance, basisNote: null, section: [] }, path)
});

/** What a city could show on a need: its title or words, with its footnote. */
function help(
	{ cityId, offer, isDifficult }: Need['hosts'][number],
	{ network, names, records, citing }: Written
): Inline[] {
	const record = records.get(offer);
	const shown = network.offers.get(offer)!;
	const text = shown.title ? `${shown.title}. ${shown.text}` : shown.text;
	const name: Inline = {
		text: words.helps(names.get(cityId) ?? cityId),
		strong: true
	};
	return [
		name,
		record ? citing.cite(text, record, record.path) : { text },
		...practiceFacts(shown.practice),
		...(isDifficult ? [{ text: ` ${words.sameDifficulty}` }] : [])
	];
}

const nearestLine = (
	{ subjectId, cityIds }: NonNullable<Need['nearest']>,
	{ names, subjects }: Written
): string =>
	words.nearest(
		subjects.get(subjectId) ?? subjectId,
		cityIds.map((id) => names.get(id) ?? id)
	);

function needBlocks(need: Need, written: Written): Block[] {
	const { profile, names, citing } = written;
	const { challenge, learningNeeds } = need.said;
	const cite = (row: ChallengeWithNeeds['challenge']): Inline =>
		citing.cite(row.text, provenanceOf(row), `cities/${profile.city.cityId}/#${row.needId}`);
	const named = (ids: readonly string[]): string[] => ids.map((id) => names.get(id) ?? id);
	return [
		paragraph([{ ...cite(challenge), strong: true }]),
		...(learningNeeds.length > 0
			? [
					paragraph([
						{ text: `${words.wantsToLearn} ` },
						...learningNeeds.flatMap((row) => [cite(row), { text: ' ' }])
					])
				]
			: []),
		...(need.hosts.length > 0
			? [
					paragraph(need.isToLearn ? words.helpToLearn : words.help),
					list(need.hosts.map((host) => help(host, written)))
				]
			: [
					paragraph(
						[
							words.nobody,
							...(need.nearest ? [nearestLine(need.nearest, written)] : []),
							...(need.asking.length + need.planning.length > 0
								? [words.learnTogether(named(need.asking), named(need.planning))]
								: [])
						].join(' ')
					)
				])
	];
}

function asked(needs: readonly Need[], { profile, names, citing }: Written): Block[] {
	const { city, actions } = profile;
	const shows = profile.practices.slice(0, MOST.shows);
	const points = words.askedPoints;
	const hosts = [...new Set(needs.flatMap((need) => need.hosts.slice(0, 1).map(({ cityId }) => cityId)))];
	const plans = actions.slice(0, MOST.plans);
	return [
		heading(1, words.asked),
		list(
			[
				...(needs.length > 1 ? [points.choose] : []),
				...(hosts.length > 0 ? [points.visit(hosts.map((id) => names.get(id) ?? id))] : []),
				...(needs.some(({ asking }) => asking.length > 0) ? [points.together] : []),
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
	const whole = sheetWith(dataset, cityId, MOST.hosts);
	return pagesOf(whole) > MOST.pages ? sheetWith(dataset, cityId, 1) : whole;
}

/** The sheet with at most so many hosts of each need. */
function sheetWith(dataset: Dataset, cityId: string, hosts: number): TextDocument {
	const profile = cityProfileSlice(dataset, cityId);
	const network = peerNetwork(dataset);
	const names = new Map(dataset.cities.map((city: City) => [city.cityId, city.name]));
	const written: Written = {
		profile,
		network,
		names,
		subjects: new Map(dataset.subjects.map(({ subjectId, label }) => [subjectId, label])),
		records: cityRecordsByKey(dataset),
		citing: withoutRemarks(citer(dataset.sources))
	};
	const needs = sheetNeeds(dataset, profile, { needs: MOST.needs, hosts });
	const { name } = profile.city;
	const lead = needs.some(({ hosts }) => hosts.length > 0) ? words.needsReadyFirst : words.needsLead;
	return finished(dataset, {
		title: words.title(name),
		description: words.description(name, dataset.network.shortTitle ?? dataset.network.title),
		blocks: [
			...sheetSituation(dataset, profile, written.citing),
			heading(1, words.needs),
			...(needs.length > 0 ? [paragraph(lead, true)] : [paragraph(words.nothing)]),
			...needs.flatMap((need) => needBlocks(need, written)),
			...proposedBlocks(profile, written.citing),
			...asked(needs, written),
			paragraph([{ text: words.back(name), href: siteHref(`cities/${cityId}/`) }], true)
		]
	});
}
