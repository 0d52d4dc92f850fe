import { heading, list, type Block, type Inline } from '../../documents/document.ts';
import { laterPath } from '../../domain/later-note.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { m } from '../../messages/index.ts';
import type { CityRows } from '../../selectors/city-rows.ts';
import { laterFacts, type Later } from '../../selectors/later-facts.ts';
import { provenanceOf } from '../../selectors/records.ts';
import { subjectCodings } from '../../selectors/subject-codings.ts';
import { shares } from '../../peers/peer-records.ts';
import { subjectsOfMeetings } from '../../peers/meeting-subjects.ts';
import type { MeetingRow } from '../meetings/meeting-row.ts';
import type { Citer } from './cite.ts';

/** A later fact as a pack says it: its kind and date, whether it was inferred, and its words with their footnote. */
export const laterWords = ({ note, fact }: Later, { cite }: Citer): readonly [Inline, Inline] => [
	{
		text: `${[
			m.later.kind[note.kind],
			note.when ?? m.later.undated,
			// What we concluded is said where it stands, not in the note alone.
			...(fact.basis === 'inferred' ? [m.evidence.basis.inferred.toLowerCase()] : [])
		].join(', ')}: `
	},
	cite(note.text, provenanceOf(fact), laterPath(note.id))
];

const since = (title: string, facts: readonly Later[], citing: Citer): Block[] =>
	facts.length === 0
		? []
		: [
				heading(2, title),
				list(
					facts.map((later) => {
						const [kind, statement] = laterWords(later, citing);
						return [{ ...kind, strong: true }, statement];
					})
				)
			];

/** What became of meetings stands with each meeting. */
const isOfHost = ({ fact }: Later, hostId: string | undefined): boolean =>
	hostId !== undefined && fact.cityIds.includes(hostId) && fact.recordTable !== 'meetings';

/** What later sources say of the host, each with its kind and date; nothing where the tables have nothing later on it. */
export const sinceBlocks = (dataset: Dataset, { city }: CityRows, citing: Citer): Block[] =>
	since(
		m.meetingPack.since,
		laterFacts(dataset).filter((later) => isOfHost(later, city.cityId)),
		citing
	);

/**
 * What later sources say of a meeting's own points, and then of its subjects: of a record that an editor coded with one, and
 * of the network as a whole, on themes of the meeting alone. What they say of its host stands there.
 */
export function sinceMeetingBlocks(
	dataset: Dataset,
	{ meetingId, host, themes }: MeetingRow,
	citing: Citer
): Block[] {
	const points = new Set(
		dataset.meetingItems.filter((item) => item.meetingId === meetingId).map(({ itemId }) => itemId)
	);
	const subjectIds = subjectsOfMeetings(dataset).get(meetingId) ?? [];
	const themeIds = new Set(themes.map(({ themeId }) => themeId));
	const codings = subjectCodings(dataset);
	const isPoint = ({ fact }: Later): boolean =>
		fact.recordTable === 'meeting_items' && points.has(fact.recordId ?? '');
	const isOnSubject = ({ key, fact }: Later): boolean =>
		key === null
			? fact.cityIds.length === 0 && fact.themeIds.length > 0 && fact.themeIds.every((id) => themeIds.has(id))
			: fact.recordTable !== 'meetings' && shares(codings.get(key)?.subjectIds ?? [], subjectIds);
	const facts = laterFacts(dataset).filter((later) => !isOfHost(later, host?.cityId));
	return since(
		m.meetingPack.sinceMeeting,
		[...facts.filter(isPoint), ...facts.filter((later) => !isPoint(later) && isOnSubject(later))],
		citing
	);
}
