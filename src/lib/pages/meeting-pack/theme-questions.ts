import { heading, list, paragraph, type Block, type Inline } from '../../documents/document.ts';
import { siteHref } from '../../documents/site-links.ts';
import type { Dataset, Theme } from '../../domain/dataset.ts';
import { inferredOf } from '../../domain/inferred-part.ts';
import type { EvidenceRecord } from '../../domain/record.ts';
import { slug } from '../../domain/slug.ts';
import { formatList } from '../../format/list.ts';
import { asMember } from '../../format/sentences.ts';
import { shortened } from '../../format/shortened.ts';
import { m } from '../../messages/index.ts';
import type { CityRows } from '../../selectors/city-rows.ts';
import { groupBy } from '../../selectors/group-by.ts';
import { laterFacts } from '../../selectors/later-facts.ts';
import { themeStatements } from '../../selectors/theme-statements.ts';
import type { MeetingSlice } from '../meeting.ts';
import { answersTo, hostNeeds } from './need-answers.ts';
import { titleOf } from './practices.ts';

const words = m.meetingPack.themeQuestion;

/** What the questions on the themes are made from. */
export interface AskedOnThemes {
	readonly dataset: Dataset;
	readonly slice: MeetingSlice;
	readonly themes: readonly Theme[];
	readonly names: ReadonlyMap<string, string>;
	readonly host: CityRows;
	/** The practices to hear on the themes. */
	readonly practices: readonly EvidenceRecord[];
}

type Question = readonly Inline[];

const plain = (text: string): Question => [{ text }];
/** That its kind, or all of it, is our conclusion: a need or a plan that the source prints as such needs no word. */
const guessed = ({ basis, table }: EvidenceRecord): string => {
	const part = inferredOf(basis, table);
	return part === null ? '' : ` (${m.evidence.inferred[part].toLowerCase()})`;
};
/** Our sentence, so without the marks of a quotation. */
const linked = ({ text, path }: EvidenceRecord): Inline => ({ text: shortened(text), href: siteHref(path) });

/** Beside the needs of a host that has more, fewer practices are named, and not who needs it too. */
const MANY_NEEDS = 4;

/** Each need of the host beside the practices of other cities on the same, or as one that nothing in the tables answers. */
function ofNeeds({ dataset, slice, themes, names, host }: AskedOnThemes): Question[] {
	const needs = hostNeeds(dataset, host.city.cityId, {
		themeIds: themes.map(({ themeId }) => themeId),
		meetingId: slice.meeting.meetingId
	});
	return needs.map((need) => {
		const { practices, alsoNeeding, isCoded } = answersTo(dataset, need);
		const named = practices
			.slice(0, needs.length > MANY_NEEDS ? 2 : undefined)
			.map((record) => words.practiceOf(titleOf(record), names.get(record.cityId ?? '') ?? ''));
		return [
			linked(need),
			{ text: `${guessed(need)} ${named.length > 0 ? words.answered(named, isCoded) : words.unanswered}` },
			...(alsoNeeding.length > 0 && needs.length <= MANY_NEEDS
				? [{ text: ` ${words.alsoNeeded(alsoNeeding.map((id) => names.get(id) ?? id))}` }]
				: [])
		];
	});
}

/** Who is competent for each theme at the host, beside the guests that hold it themselves. */
function ofCompetence({ dataset, themes, names, host }: AskedOnThemes): Question[] {
	if (dataset.competences.length === 0) return [];
	const cityOf = new Map(dataset.policies.map(({ policyId, cityId }) => [policyId, cityId]));
	const { cityId: hostId, name } = host.city;
	return themes.flatMap(({ themeId, label }) => {
		const on = dataset.competences.filter(
			({ subject, themeIds }) => subject === 'task' && themeIds.includes(themeId)
		);
		const ofHost = on.filter(({ policyId }) => cityOf.get(policyId) === hostId);
		if (ofHost.some(({ partnerHolds }) => partnerHolds === 'yes')) return [];
		const guests = on
			.filter(({ policyId, partnerHolds }) => partnerHolds === 'yes' && cityOf.get(policyId) !== hostId)
			.map(({ policyId }) => names.get(cityOf.get(policyId) ?? '') ?? '');
		const levels = ofHost.flatMap(({ level, partnerHolds }) => (level && partnerHolds ? [level] : []));
		const who =
			levels.length > 0
				? words.heldBy(
						label,
						name,
						[...new Set(levels)].map((level) => m.competences.level[level].toLowerCase())
					)
				: words.holderNotStated(label, name);
		return [plain([who, ...(guests.length > 0 ? [words.guestsHold([...new Set(guests)])] : [])].join(' '))];
	});
}

/** A host that is far smaller or larger than every city with a practice to hear. */
const FAR = 3;

function ofSize({ dataset, practices, host }: AskedOnThemes): Question[] {
	const { population, name, cityId } = host.city;
	const showing = new Set(practices.map((each) => each.cityId));
	const sizes = dataset.cities
		.filter((city) => city.cityId !== cityId && showing.has(city.cityId) && city.population !== null)
		.map((city) => ({ name: city.name, population: city.population! }))
		.sort((a, b) => a.population - b.population);
	const [least, most] = [sizes[0], sizes.at(-1)];
	if (population === null || !least || !most) return [];
	if (least.population >= population * FAR) return [plain(words.smaller(name, population, least))];
	return most.population * FAR <= population ? [plain(words.larger(name, population, most))] : [];
}

/** So many plans are named. */
const PLANS = 3;

/** What the host plans on the themes, as one question: a table of plans says what, and nobody who is to do it. */
function ofPlans({ dataset, themes, host }: AskedOnThemes): Question[] {
	const plans = themes.flatMap(({ themeId }) => {
		const { byKind, underOther } = themeStatements(dataset, themeId);
		return [...byKind.action, ...underOther.action].filter(({ cityId }) => cityId === host.city.cityId);
	});
	const named = [...new Set(plans)]
		.slice(0, PLANS)
		.map((plan) => `${asMember(shortened(plan.text))}${guessed(plan)}`);
	return named.length > 0 ? [plain(words.planned(named, host.city.name))] : [];
}

/** Whether anything can pay for what the meeting works out: asked where the tables know of no fund that the host can use. */
function ofMoney({ dataset, host: { funding, city, policies } }: AskedOnThemes): Question[] {
	if (funding.length === 0 || funding.some(({ access }) => access === 'accessible')) return [];
	const byAccess = [...groupBy(funding, ({ access }) => access)].map(
		([access, some]) => `${formatList(some.map(({ fund }) => fund))}: ${m.profile.fundAccess[access]}`
	);
	const money = new Set(
		dataset.competences.filter(({ subject }) => subject === 'money').map(({ policyId }) => policyId)
	);
	const said = policies
		.filter(({ policyId }) => money.has(policyId))
		.flatMap(({ policyId, text }): Inline[] => [
			{ text: ` ${words.moneySaid} ` },
			{ text, href: siteHref(`cities/${city.cityId}/#${policyId}`) }
		]);
	return [[{ text: words.money(city.name, byAccess) }, ...said]];
}

/** Groups that the agenda names and that no figure of the host counts, beside the guests that give one. */
function ofGroups({ dataset, slice, names, host }: AskedOnThemes): Question[] {
	const points = slice.points.agenda.map(({ text }) => `-${slug(text)}-`);
	const counting = (groupId: string) => dataset.facts.filter((fact) => fact.groupId === groupId);
	return dataset.groups
		.filter(({ label }) => points.some((text) => text.includes(`-${slug(label)}-`)))
		.flatMap(({ groupId, label }) => {
			const facts = counting(groupId);
			if (facts.some(({ cityId }) => cityId === host.city.cityId)) return [];
			const guests = [...new Set(facts.map(({ cityId }) => names.get(cityId) ?? cityId))];
			return [plain(words.group(label.toLowerCase(), host.city.name, guests))];
		});
}

/** What later sources say of the host on the themes: whether the needs of the report still stand so. */
function ofSince({ dataset, themes, host }: AskedOnThemes): Question[] {
	const ids = new Set(themes.map(({ themeId }) => themeId));
	const facts = laterFacts(dataset).filter(
		({ fact }) =>
			fact.recordTable !== 'meetings' &&
			fact.cityIds.includes(host.city.cityId) &&
			fact.themeIds.some((id) => ids.has(id))
	);
	return facts.length === 0 ? [] : [plain(words.since(facts.length, host.city.name))];
}

/**
 * What the tables leave open between the host and its guests on the themes of a meeting. Every question is made from rows:
 * a need and the practices on its subject, who is competent, sizes, funds, a group without a figure, what came later.
 */
export function themeQuestionBlocks(asked: AskedOnThemes): Block[] {
	const { name } = asked.host.city;
	const needs = ofNeeds(asked);
	const others = [
		...ofPlans(asked),
		...ofCompetence(asked),
		...ofSize(asked),
		...ofMoney(asked),
		...ofGroups(asked),
		...ofSince(asked)
	];
	if (needs.length + others.length === 0) return [];
	return [
		heading(1, words.heading(name)),
		...(needs.length > 0 ? [paragraph(words.needs(name)), list(needs)] : []),
		...(others.length > 0 ? [...(needs.length > 0 ? [paragraph(words.others)] : []), list(others)] : [])
	];
}
