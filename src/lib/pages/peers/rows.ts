import type { Basis } from '#lib/domain/choices.ts';
import type { Dataset, ExchangeTopic, NetworkMeeting } from '#lib/domain/dataset.ts';
import type { EvidenceRecord } from '#lib/domain/record.ts';
import type { PeerCity } from '#lib/peers/peer-city.ts';
import type { Offer } from '#lib/peers/peer-records.ts';
import type { OfferRow, PeerCityRow } from './city-slice.ts';

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
}

export const recordRow = ({ cityId, kind, title, text, page, basis, path }: EvidenceRecord): RecordRow => ({
	cityId,
	kind,
	title,
	text,
	page,
	basis,
	path
});

export const cityRow = (city: PeerCity): PeerCityRow => ({
	cityId: city.cityId,
	name: city.name,
	countryCode: city.countryCode,
	level: city.level,
	population: city.population,
	groups: city.groups,
	funds: city.funds
});

export const offerRow = (offer: Offer): OfferRow => ({
	key: offer.key,
	cityId: offer.cityId,
	maturity: offer.maturity,
	isGuess: offer.isGuess,
	title: offer.title,
	text: offer.text,
	themeIds: offer.themeIds,
	groupIds: offer.groupIds,
	records: offer.records,
	practice: offer.practice
});

const touches = (a: readonly string[], b: readonly string[]): boolean => a.some((id) => b.includes(id));

/** The exchange topics on some themes that name one of some cities. */
export const topicsOn = (
	{ exchangeTopics }: Dataset,
	themeIds: readonly string[],
	cityIds: readonly string[]
): Pick<ExchangeTopic, 'topicId' | 'kind' | 'title' | 'cityIds' | 'themeIds'>[] =>
	exchangeTopics
		.filter((topic) => touches(topic.themeIds, themeIds) && touches(topic.cityIds, cityIds))
		.map(({ topicId, kind, title, cityIds: named, themeIds: on }) => ({
			topicId,
			kind,
			title,
			cityIds: named,
			themeIds: on
		}));

/** The meetings on some themes. */
export const meetingsOn = (
	{ meetings }: Dataset,
	themes: readonly string[]
): Pick<NetworkMeeting, 'meetingId' | 'title' | 'start' | 'end' | 'hostCityId' | 'themeIds'>[] =>
	meetings
		.filter(({ themeIds }) => touches(themeIds, themes))
		.map(({ meetingId, title, start, end, hostCityId, themeIds }) => ({
			meetingId,
			title,
			start,
			end,
			hostCityId,
			themeIds
		}));
