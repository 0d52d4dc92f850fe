import type { ExchangeKind } from '../domain/choices.ts';
import type { ExchangeTopic, NetworkMeeting } from '../domain/dataset.ts';
import type { MovedTo } from '../selectors/meeting-outcome.ts';
import type { SubjectIds } from './peer-records.ts';

/**
 * What the source itself proposes on a subject, and what a meeting covers. Marks only: no part of any score.
 *
 * - proposed: an exchange topic that names both cities, or one of them. One that names the learner stands where `proposed-on.ts`
 *   places it among what the learner asks; any other, and any on a question in the reader's own words, on each ask with a
 *   subject of it - with a theme of it, where nobody coded one of the two.
 * - covered: a meeting is on a theme and on a subject of the ask. What a meeting is on is read from its title and agenda by
 *   the words of the subjects. A shared theme alone makes it a meeting on the theme, and covers nothing. A meeting that
 *   starts a group's work is on no ask: it is about the group.
 */
export interface ProposedMark {
	readonly topicId: string;
	readonly kind: ExchangeKind;
	readonly title: string;
	readonly names: 'both' | 'learner' | 'host';
}

export interface MeetingMark {
	readonly meetingId: string;
	readonly title: string;
	readonly start: string;
	readonly end: string | null;
	/** Whether a later source says that it was held on these days. */
	readonly wasHeld: boolean;
	/** Another time, as a later source has it; null where none does. */
	readonly moved: MovedTo | null;
	/** What it shares with the ask: a theme and a subject, or a theme alone. */
	readonly shares: 'subject' | 'theme';
	/** Whether the suggested host hosts it. */
	readonly isHosted: boolean;
}

export interface Marks {
	readonly proposed: readonly ProposedMark[];
	readonly meetings: readonly MeetingMark[];
}

export type MarkTopic = Pick<ExchangeTopic, 'topicId' | 'kind' | 'title' | 'cityIds' | 'themeIds'> & {
	readonly subjectIds: SubjectIds;
};
type Meeting = Pick<
	NetworkMeeting,
	'meetingId' | 'title' | 'start' | 'end' | 'type' | 'hostCityId' | 'themeIds'
> & {
	/** What its title and agenda speak of; null where no subject can be read. */
	readonly subjectIds: SubjectIds;
	readonly wasHeld?: boolean;
	readonly moved?: MovedTo | null;
};

/** When a meeting takes place as far as anybody knows; its order among others. */
const startOf = ({ start, moved }: MeetingMark): string => moved?.start ?? start;

/** What marks are made from. */
export interface MarkTables {
	readonly exchangeTopics: readonly MarkTopic[];
	readonly meetings: readonly Meeting[];
}

const touches = (themeIds: readonly string[], others: readonly string[]): boolean =>
	themeIds.some((id) => others.includes(id));

const ORDER = { both: 0, host: 1, learner: 2 } as const;

function proposedMark(topic: MarkTopic, learner: string, host: string): ProposedMark[] {
	const [mine, theirs] = [topic.cityIds.includes(learner), topic.cityIds.includes(host)];
	if (!mine && !theirs) return [];
	const { topicId, kind, title } = topic;
	return [{ topicId, kind, title, names: mine && theirs ? 'both' : mine ? 'learner' : 'host' }];
}

/** What of an ask the marks go by. */
export interface MarkedAsk {
	readonly themeIds: readonly string[];
	readonly subjectIds: SubjectIds;
	/** The topics naming the learner that stand on it; left out of a question in the reader's own words. */
	readonly topicIds?: readonly string[];
}

/** Whether an exchange topic speaks of what is asked. */
export const isOnAsk = (topic: MarkTopic, ask: MarkedAsk): boolean =>
	topic.subjectIds && ask.subjectIds
		? touches(topic.subjectIds, ask.subjectIds)
		: touches(topic.themeIds, ask.themeIds);

/** Whether a topic stands on an ask of a city. */
export const isProposedOn = (topic: MarkTopic, ask: MarkedAsk, learner: string): boolean =>
	ask.topicIds && topic.cityIds.includes(learner)
		? ask.topicIds.includes(topic.topicId)
		: isOnAsk(topic, ask);

/** What a meeting shares with an ask; null where it is about something else. */
function sharedWith({ type, themeIds, subjectIds }: Meeting, ask: MarkedAsk): MeetingMark['shares'] | null {
	if (type === 'kick-off' || !touches(ask.themeIds, themeIds)) return null;
	return touches(ask.subjectIds ?? [], subjectIds ?? []) ? 'subject' : 'theme';
}

/**
 * What is told of the proposals on an ask: those that name both cities; and where none of them is a visit, the first visit
 * for which the source names one of the two.
 */
export function proposedShown({ proposed }: Pick<Marks, 'proposed'>): readonly ProposedMark[] {
	const both = proposed.filter(({ names }) => names === 'both');
	const isVisit = ({ kind }: ProposedMark): boolean => kind === 'staff-exchange';
	const one = both.some(isVisit)
		? undefined
		: proposed.find((mark) => mark.names !== 'both' && isVisit(mark));
	return one ? [...both, one] : both;
}

/** The meeting that says most: on the subject before on the theme, then one that the host itself hosts, then the first. */
export const meetingShown = ({ meetings }: Marks): MeetingMark | undefined =>
	[...meetings].sort(
		(a, b) =>
			Number(b.shares === 'subject') - Number(a.shares === 'subject') ||
			Number(b.isHosted) - Number(a.isHosted)
	)[0];

/** Marks for one pair on one ask; topics that name both cities first, meetings by date. */
export function marksOf(
	{ exchangeTopics, meetings }: MarkTables,
	ask: MarkedAsk,
	pair: { readonly learner: string; readonly host: string }
): Marks {
	return {
		proposed: exchangeTopics
			.filter((topic) => isProposedOn(topic, ask, pair.learner))
			.flatMap((topic) => proposedMark(topic, pair.learner, pair.host))
			.sort((a, b) => ORDER[a.names] - ORDER[b.names] || (a.topicId < b.topicId ? -1 : 1)),
		meetings: meetings
			.flatMap((meeting): MeetingMark[] => {
				const shares = sharedWith(meeting, ask);
				if (!shares) return [];
				const { meetingId, title, start, end, hostCityId, wasHeld = false, moved = null } = meeting;
				const isHosted = hostCityId === pair.host;
				return [{ meetingId, title, start, end, wasHeld, moved, shares, isHosted }];
			})
			.sort((a, b) =>
				startOf(a) === startOf(b) ? (a.meetingId < b.meetingId ? -1 : 1) : startOf(a) < startOf(b) ? -1 : 1
			)
	};
}
