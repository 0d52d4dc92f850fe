import type { Dataset, LaterFact } from '#lib/domain/dataset.ts';
import { laterPath } from '#lib/domain/later-note.ts';
import { subjectsOnAgendas } from '#lib/peers/agenda-subjects.ts';
import { subjectsOfMeetings } from '#lib/peers/meeting-subjects.ts';
import type { PeerIndex } from '#lib/peers/peer-index.ts';
import type { Ask } from '#lib/peers/peer-records.ts';
import { wordsOf } from '#lib/peers/words.ts';
import { groupBy } from '#lib/selectors/group-by.ts';
import { perDataset } from '#lib/selectors/per-dataset.ts';
import { recordKey } from '#lib/selectors/record-buckets.ts';
import { subjectCodings } from '#lib/selectors/subject-codings.ts';

/**
 * What happened, or is planned to happen, on an ask: what no list of hosts and of planners holds.
 *
 * - meetings: those that speak of what the ask is mainly about, by their title or a point of their agenda, with the cities
 *   that their agenda names. A meeting that starts a group's work is about the group.
 * - later: facts of later sources on a record that shares a subject with the ask; and of those on no coded record, the ones on
 *   one theme of the ask alone that name its city, or share a rare word with it. Facts on when a meeting was held stand with
 *   the meetings.
 */
export interface AskEvents {
	readonly meetings: readonly { readonly meetingId: string; readonly cityIds: readonly string[] }[];
	readonly later: readonly { readonly path: string; readonly text: string }[];
}

/** So many later facts are told of one ask. */
const TOLD = 2;

const meetingsBySubject = perDataset((dataset: Dataset) => {
	const agenda = groupBy(
		dataset.meetingItems.filter(({ kind }) => kind === 'agenda'),
		({ meetingId }) => meetingId
	);
	return groupBy(
		dataset.meetings
			.filter(({ type }) => type !== 'kick-off')
			.flatMap(({ meetingId, hostCityId }) => {
				const named = new Set((agenda.get(meetingId) ?? []).flatMap(({ cityIds }) => cityIds));
				const cityIds = [...named].filter((id) => id !== hostCityId).sort();
				const subjects = [subjectsOfMeetings, subjectsOnAgendas].flatMap(
					(of) => of(dataset).get(meetingId) ?? []
				);
				return [...new Set(subjects)].map((subjectId) => ({ subjectId, meetingId, cityIds }));
			}),
		({ subjectId }) => subjectId
	);
});

/** Later facts by the subjects of the records that they update, and those on one theme and on no coded record by the theme. */
const laterByTopic = perDataset((dataset: Dataset) => {
	const codings = subjectCodings(dataset);
	const facts = dataset.later
		.filter(({ kind }) => kind !== 'held' && kind !== 'moved')
		.flatMap((fact) => {
			const { recordTable: table, recordId: id, themeIds } = fact;
			const coding = table === null || id === null ? undefined : codings.get(recordKey({ table, id }));
			const topics = coding
				? coding.subjectIds.map((one) => `subject ${one}`)
				: themeIds.map((one) => `theme ${one}`);
			return coding || themeIds.length === 1 ? topics.map((topic) => ({ topic, fact })) : [];
		});
	return groupBy(facts, ({ topic }) => topic);
});

function laterOn(dataset: Dataset, index: PeerIndex, ask: Ask): LaterFact[] {
	const on = (topic: string): LaterFact[] => (laterByTopic(dataset).get(topic) ?? []).map(({ fact }) => fact);
	const { words } = index.vectorOfAsk(ask);
	const isNear = ({ cityIds, text }: LaterFact): boolean =>
		cityIds.includes(ask.cityId) || wordsOf(text).some(({ stem }) => words.get(stem)?.isRare);
	const found = new Set([
		...(ask.subjectIds ?? []).flatMap((id) => on(`subject ${id}`)),
		...ask.themeIds.flatMap((id) => on(`theme ${id}`).filter(isNear))
	]);
	const isOwn = ({ cityIds }: LaterFact): number => Number(cityIds.includes(ask.cityId));
	return [...found].sort((a, b) => isOwn(b) - isOwn(a) || (a.laterId < b.laterId ? -1 : 1)).slice(0, TOLD);
}

/** The meetings and later facts on an ask; null where there are none. */
export function askEvents(dataset: Dataset, index: PeerIndex, ask: Ask): AskEvents | null {
	const [main] = ask.subjectIds ?? [];
	const meetings = meetingsBySubject(dataset).get(main ?? '') ?? [];
	const later = laterOn(dataset, index, ask);
	if (meetings.length + later.length === 0) return null;
	return {
		meetings: meetings.map(({ meetingId, cityIds }) => ({ meetingId, cityIds })),
		later: later.map(({ laterId, text }) => ({ path: laterPath(laterId), text }))
	};
}
