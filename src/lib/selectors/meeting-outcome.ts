import type { Basis, MeetingStatus } from '../domain/choices.ts';
import type { Dataset, NetworkMeeting } from '../domain/dataset.ts';
import { recordKey } from './record-buckets.ts';
import { laterOf } from './later-facts.ts';

/** First and last day or month, as precise as the source. */
export interface MeetingDays {
	readonly start: string;
	readonly end: string | null;
}

/** Another time than the planned one, as a later source has it. */
export interface MovedTo extends MeetingDays {
	/** Whether the source says so of this meeting, or it is concluded. */
	readonly basis: Basis;
}

/** What came of a meeting that the baseline plans or reports. */
export interface MeetingOutcome {
	/** `held` where the baseline or a later source says so. */
	readonly status: MeetingStatus;
	/** The days on which later sources say that it was held, in the order of the table; several where they differ. */
	readonly held: readonly MeetingDays[];
	/** When it was instead, as the first later source that moves it says; null where none does, or where it was held. */
	readonly moved: MovedTo | null;
	/** When it was as far as anybody knows: as the first later source with a date has it, else as the baseline has it. */
	readonly when: MeetingDays;
	/** Whether the dataset has later facts, and none on this meeting, which the baseline only plans. */
	readonly isUnknown: boolean;
}

/**
 * What became of a meeting. The rule: it counts as held only where a source says that it was; a source on its topic, or
 * one on another time that is concluded, does not make it held. Nothing at all is no sign that it was not held.
 */
export function meetingOutcome(dataset: Dataset, meeting: NetworkMeeting): MeetingOutcome {
	const facts = laterOf(dataset, recordKey({ table: 'meetings', id: meeting.meetingId }));
	const heldFacts = facts.filter(({ fact }) => fact.kind === 'held').map(({ fact }) => fact);
	const held = heldFacts.flatMap(({ date, endDate }) =>
		date === null ? [] : [{ start: date, end: endDate }]
	);
	const [moved = null] =
		heldFacts.length > 0
			? []
			: facts.flatMap(({ fact: { kind, date, endDate, basis } }): MovedTo[] =>
					kind === 'moved' && date !== null ? [{ start: date, end: endDate, basis }] : []
				);
	const planned = { start: meeting.start, end: meeting.end };
	return {
		status: heldFacts.length > 0 ? 'held' : meeting.status,
		held,
		moved,
		when: held[0] ?? planned,
		isUnknown: dataset.later.length > 0 && meeting.status === 'planned' && facts.length === 0
	};
}
