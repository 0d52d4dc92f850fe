import { list, paragraph, type Block, type Inline } from '../../documents/document.ts';
import { beginning } from '../../domain/close-direction.ts';
import type { FundingAccess, Need as NeedRow } from '../../domain/dataset.ts';
import { recordId } from '../../domain/record-id.ts';
import type { EvidenceRecord } from '../../domain/record.ts';
import { wholeSentences } from '../../format/first-sentence.ts';
import { m } from '../../messages/index.ts';
import { provenanceOf } from '../../selectors/records.ts';
import type { CityProfileSlice } from '../city-profile.ts';
import type { Citer } from '../meeting-pack/cite.ts';
import { recordKey, shares, type Offer, type RecordKey } from '../../peers/peer-records.ts';
import type { PeerNetwork } from '../peers/network.ts';
import { hostedLines, type Hosted } from './hosted.ts';
import { practiceFacts } from './practice-facts.ts';
import { proposedLine } from './proposed.ts';
import type { Need, Statement } from './sheet-needs.ts';
import type { Difficulty, Helper } from './who-helps.ts';

const words = m.citySheet;

/** What the needs of a sheet are written with. */
export interface Written {
	readonly profile: CityProfileSlice;
	readonly network: PeerNetwork;
	readonly names: ReadonlyMap<string, string>;
	readonly subjects: ReadonlyMap<string, string>;
	readonly records: ReadonlyMap<string, EvidenceRecord>;
	readonly citing: Citer;
	readonly hosted: readonly Hosted[];
	/** What was shown or proposed on the sheet before: it is told once. */
	readonly told: Set<string>;
	/** Of what a city shows, so many letters are told at most. */
	readonly letters: number;
	/** Whether there is only room for visits among what is proposed. */
	readonly isVisitsOnly: boolean;
}

/** Of what has no title, so many letters say what it is. */
const UNTITLED = 110;

/** What a city shows: its title, and whole sentences of its text as far as there is room; what has no title, how it begins. */
function textOf({ title, text }: Pick<Offer, 'title' | 'text'>, letters: number): string {
	const whole = wholeSentences(text, letters);
	if (title === null) return whole || beginning(text, UNTITLED, UNTITLED + 20);
	return whole ? `${title}. ${whole}` : title;
}

const difficultyLine = (difficulty: Difficulty, subjects: Written['subjects']): string =>
	difficulty === 'same'
		? words.sameDifficulty
		: words.difficultyOn(subjects.get(difficulty.subjectId) ?? difficulty.subjectId);

/** What the profile of the city itself says of a fund that pays for what another shows. */
function fundLine(key: RecordKey, { funding }: Written['profile']): string {
	const keyOf = ({ cityId, fund }: FundingAccess) =>
		recordKey('funding', recordId('funding', [cityId, fund]));
	const row = funding.find((each) => keyOf(each) === key);
	return row ? words.forUs(row.fund, m.profile.fundAccess[row.access]) : '';
}

/** What a city could show on a need: its title or words, with its footnote; told before, how it begins. */
function help({ cityId, offer, difficulty, partId, entry, outOfReach }: Helper, written: Written): Inline[] {
	const { network, names, subjects, records, citing, told, letters, profile } = written;
	const record = records.get(offer);
	const shown = network.offers.get(offer)!;
	const inGrid = entry === null ? undefined : records.get(entry);
	const isTold = told.has(offer);
	told.add(offer);
	const text = isTold
		? words.above(shown.title ?? beginning(shown.text, UNTITLED, UNTITLED + 10))
		: textOf(shown, letters);
	return [
		{ text: words.helps(names.get(cityId) ?? cityId), strong: true },
		record ? citing.cite(text, record, record.path) : { text },
		...(isTold ? [] : practiceFacts(shown.practice, letters >= UNTITLED)),
		...(isTold ? [] : outOfReach.map((key) => ({ text: ` ${fundLine(key, profile)}` }))),
		...(inGrid ? [{ text: ` ${words.inTheGrid} ` }, citing.cite(inGrid.text, inGrid, inGrid.path)] : []),
		...(partId === null ? [] : [{ text: ` ${words.partOfIt(subjects.get(partId) ?? partId)}` }]),
		...(difficulty === null ? [] : [{ text: ` ${difficultyLine(difficulty, subjects)}` }])
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

/**
 * What is to be learned with a need: what the helpers of the need itself show, too; what others show; and what nobody does.
 */
function sorted({ challenge, learned }: Need): Record<'shared' | 'apart' | 'open', readonly Statement[]> {
	const shown = new Set(challenge.hosts.map(({ offer }) => offer));
	const isOpen = ({ hosts }: Statement): boolean => hosts.length === 0;
	const isApart = ({ hosts }: Statement): boolean => hosts.some(({ offer }) => !shown.has(offer));
	return {
		shared: learned.filter((one) => !isOpen(one) && !isApart(one)),
		apart: learned.filter(isApart),
		open: learned.filter(isOpen)
	};
}

const nobodyLine = (need: Need, written: Written): string => {
	const named = (ids: readonly string[]): string[] => ids.map((id) => written.names.get(id) ?? id);
	return [
		words.nobody,
		...(need.nearest ? [nearestLine(need.nearest, written)] : []),
		...(need.asking.length + need.planning.length > 0
			? [words.learnTogether(named(need.asking), named(need.planning))]
			: [])
	].join(' ');
};

/**
 * A need: what it is, who can help with it, what is to be learned with it and who shows something on that, and what the source
 * itself proposes on it, and what the city hosted on it. Each helper stands right below the statement that it answers.
 */
export function needBlocks(need: Need, written: Written): Block[] {
	const { profile, citing } = written;
	const cite = (row: NeedRow): Inline =>
		citing.cite(row.text, provenanceOf(row), `cities/${profile.city.cityId}/#${row.needId}`);
	const { shared, apart, open } = sorted(need);
	/** A wish on none of the themes of the need stands under it only because the source prints it there. */
	const isElsewhere = ({ row }: Statement): boolean => !shares(row.themeIds, need.challenge.row.themeIds);
	const learn = (statements: readonly Statement[], end?: string): Block[] =>
		statements.length === 0
			? []
			: [
					paragraph([
						{ text: `${statements.every(isElsewhere) ? words.wantsToLearnHere : words.wantsToLearn} ` },
						...statements.flatMap(({ row }) => [cite(row), { text: ' ' }]),
						...(end ? [{ text: end }] : [])
					])
				];
	const helpers = (hosts: readonly Helper[]): Block => list(hosts.map((host) => help(host, written)));
	const { hosts, row } = need.challenge;
	const isPart = hosts.every(({ partId }) => partId !== null);
	return [
		paragraph([{ ...cite(row), strong: true }]),
		...learn(shared),
		...(hosts.length > 0 ? [paragraph(isPart ? words.helpPart : words.help), helpers(hosts)] : []),
		...(hosts.length === 0 && need.isHelped ? [paragraph(words.notOnNeed)] : []),
		...apart.flatMap((one) => [...learn([one], words.showOnIt), helpers(one.hosts)]),
		...learn(open, need.isHelped ? words.notOnThis : undefined),
		...(need.isHelped ? [] : [paragraph(nobodyLine(need, written))]),
		...proposedLine(need.proposedIds, written),
		...hostedLines(row.themeIds, written)
	];
}
