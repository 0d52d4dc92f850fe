import type { Basis } from '#lib/domain/choices.ts';
import type { Dataset, NetworkMeeting } from '#lib/domain/dataset.ts';
import type { RecordNote } from '#lib/domain/later-note.ts';
import type { EvidenceRecord } from '#lib/domain/record.ts';
import { meetingOutcome, type MovedTo } from '#lib/selectors/meeting-outcome.ts';
import type { CompetenceCode } from '#lib/peers/competence.ts';
import type { Lack } from '#lib/peers/means.ts';
import type { PeerCity } from '#lib/peers/peer-city.ts';
import { codedSubjects } from '#lib/peers/coded-subjects.ts';
import { subjectsOfMeetings } from '#lib/peers/meeting-subjects.ts';
import type { MarkTopic } from '#lib/peers/marks.ts';
import {
	recordKey,
	shares,
	type Ask,
	type Offer,
	type RecordKey,
	type SubjectIds
} from '#lib/peers/peer-records.ts';
import type { AskRow, OfferRow, PeerCityRow, PeerCitySlice } from './city-slice.ts';

/** A record as a reason shows it. */
export interface RecordRow {
	readonly cityId: string | null;
	readonly kind: string;
	readonly title: string | null;
	readonly text: string;
	readonly page: string | null;
	readonly basis: Basis;
	/** Address within the site. */
	readonly path: string;
	readonly later?: readonly RecordNote[];
	/** How a statement on a competence was coded. */
	readonly code?: CompetenceCode;
}

export const recordRow = ({
	cityId,
	kind,
	title,
	text,
	page,
	basis,
	path,
	later
}: EvidenceRecord): RecordRow => ({
	cityId,
	kind,
	title,
	text,
	page,
	basis,
	path,
	...(later && { later })
});

/**
 * @param stated what it says first of who holds competences, where that is compared
 * @param lacks what it lacks of the means that anything new takes
 */
export const cityRow = (
	city: PeerCity,
	stated: readonly RecordKey[] = [],
	lacks: readonly Lack[] = []
): PeerCityRow => ({
	cityId: city.cityId,
	name: city.name,
	countryCode: city.countryCode,
	level: city.level,
	population: city.population,
	...(city.coordinator && { coordinator: city.coordinator }),
	groups: city.groups,
	funds: city.funds,
	mentioned: city.mentioned,
	stated,
	...(lacks.length > 0 && { lacks })
});

/** A city that is named, and that nobody visits. */
export const bareRow = (city: PeerCity): PeerCityRow => ({
	...cityRow(city),
	groups: [],
	funds: [],
	mentioned: []
});

export const askRow = ({ key, kind, text, themeIds, subjectIds, groupIds, records }: Ask): AskRow => ({
	key,
	kind,
	text,
	themeIds,
	subjectIds,
	...(groupIds.length > 0 && { groupIds }),
	records
});

export const offerRow = (offer: Offer): OfferRow => ({
	key: offer.key,
	cityId: offer.cityId,
	maturity: offer.maturity,
	isGuess: offer.isGuess,
	title: offer.title,
	text: offer.text,
	themeIds: offer.themeIds,
	subjectIds: offer.subjectIds,
	touchedIds: offer.touchedIds,
	groupIds: offer.groupIds,
	records: offer.records,
	...(offer.entries && { entries: offer.entries }),
	practice: offer.practice
});

/** The exchange topics that name the first of some cities, and those on some themes that name another of them. */
export const topicsOn = (
	dataset: Dataset,
	themeIds: readonly string[],
	cityIds: readonly string[]
): MarkTopic[] =>
	dataset.exchangeTopics
		.filter(
			(topic) =>
				shares(topic.cityIds, cityIds.slice(0, 1)) ||
				(shares(topic.themeIds, themeIds) && shares(topic.cityIds, cityIds))
		)
		.map(({ topicId, kind, title, cityIds: named, themeIds: on }) => ({
			topicId,
			kind,
			title,
			cityIds: named,
			themeIds: on,
			subjectIds: codedSubjects(dataset).first([recordKey('exchange_topics', topicId)])
		}));

/** A meeting as a mark of the finder shows it. */
export interface MeetingOnTheme extends Pick<
	NetworkMeeting,
	'meetingId' | 'title' | 'type' | 'hostCityId' | 'themeIds'
> {
	/** What its title and agenda speak of; null where no subject can be read. */
	readonly subjectIds: SubjectIds;
	/** When it was held where a later source says so, else when it is planned. */
	readonly start: string;
	readonly end: string | null;
	/** Whether the days are those of a later source. */
	readonly wasHeld: boolean;
	/** Another time, as a later source has it. */
	readonly moved?: MovedTo;
}

/** The meetings on some themes. */
export const meetingsOn = (dataset: Dataset, themes: readonly string[]): MeetingOnTheme[] =>
	dataset.meetings
		.filter(({ themeIds }) => shares(themeIds, themes))
		.map((meeting) => {
			const { meetingId, title, type, hostCityId, themeIds } = meeting;
			const { when, held, moved } = meetingOutcome(dataset, meeting);
			return {
				meetingId,
				title,
				type,
				subjectIds: subjectsOfMeetings(dataset).get(meetingId) ?? null,
				...when,
				wasHeld: held.length > 0,
				...(moved && { moved }),
				hostCityId,
				themeIds
			};
		});

/** Labels of the subjects that asks and offers have. */
export function subjectLabels(
	{ subjects }: Dataset,
	asks: readonly Ask[],
	offers: readonly Offer[]
): PeerCitySlice['subjects'] {
	const named = new Set([
		...[...asks, ...offers].flatMap((row) => row.subjectIds ?? []),
		...offers.flatMap(({ touchedIds }) => touchedIds)
	]);
	return Object.fromEntries(
		subjects.flatMap(({ subjectId, label }) => (named.has(subjectId) ? [[subjectId, label]] : []))
	);
}
