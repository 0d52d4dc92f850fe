import type { MeetingItemKind } from '../domain/choices.ts';
import type { City, Dataset, MeetingItem, NetworkMeeting } from '../domain/dataset.ts';
import { groupBy, indexBy } from './group-by.ts';
import { perDataset } from './per-dataset.ts';

/** Meetings by date; those of a month, whose day is not known, before the days of that month. */
export const meetingsByDate = (meetings: readonly NetworkMeeting[]): readonly NetworkMeeting[] =>
	[...meetings].sort((a, b) => order(a.start, b.start) || order(a.end ?? a.start, b.end ?? b.start));

const order = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** A point of an agenda or a preparation with those that stand under it. */
export interface ItemTree {
	readonly item: MeetingItem;
	readonly children: readonly ItemTree[];
}

/** The points of one kind as they stand under each other, in their places. */
export function itemTrees(items: readonly MeetingItem[], kind: MeetingItemKind): readonly ItemTree[] {
	const own = items.filter((item) => item.kind === kind).sort((a, b) => a.position - b.position);
	const ids = new Set(own.map(({ itemId }) => itemId));
	// A point of the preparation may stand under one of the agenda, which is not in this list.
	const byParent = groupBy(own, ({ parentId }) => (parentId !== null && ids.has(parentId) ? parentId : null));
	const under = (parentId: string | null): readonly ItemTree[] =>
		(byParent.get(parentId) ?? []).map((item) => ({ item, children: under(item.itemId) }));
	return under(null);
}

/** What one city is named for. */
export interface NamedCity {
	readonly city: City;
	readonly items: readonly MeetingItem[];
}

/** The cities that points of a meeting name, by the order of the cities, each with those points. */
export function namedCities(items: readonly MeetingItem[], cities: readonly City[]): readonly NamedCity[] {
	const named = items.flatMap((item) => item.cityIds.map((cityId) => ({ cityId, item })));
	const byCity = groupBy(named, ({ cityId }) => cityId);
	return cities.flatMap((city) => {
		const found = byCity.get(city.cityId);
		return found ? [{ city, items: found.map(({ item }) => item) }] : [];
	});
}

/** Cities that a meeting is about: its host and those that its points name. */
export function citiesOfMeetings({
	meetings,
	meetingItems
}: Dataset): ReadonlyMap<string, readonly string[]> {
	const items = groupBy(meetingItems, ({ meetingId }) => meetingId);
	return new Map(
		meetings.map(({ meetingId, hostCityId }) => {
			const named = (items.get(meetingId) ?? []).flatMap(({ cityIds }) => cityIds);
			return [meetingId, [...new Set([...(hostCityId === null ? [] : [hostCityId]), ...named])]];
		})
	);
}

/** Meetings by date with the place of each, and the points of each. */
const meetingIndex = perDataset(({ meetings, meetingItems }) => {
	const ordered = meetingsByDate(meetings);
	return {
		ordered,
		places: new Map(ordered.map(({ meetingId }, place) => [meetingId, place])),
		items: groupBy(meetingItems, ({ meetingId }) => meetingId)
	};
});

/** A meeting with its points and its neighbours in time. Throws `no meeting: <id>`. */
export function meetingInOrder(dataset: Dataset, meetingId: string) {
	const { ordered, places, items } = meetingIndex(dataset);
	const place = places.get(meetingId) ?? -1;
	const meeting = ordered[place];
	if (!meeting) throw new Error(`no meeting: ${meetingId}`);
	return {
		meeting,
		items: items.get(meetingId) ?? [],
		previous: ordered[place - 1] ?? null,
		next: ordered[place + 1] ?? null
	};
}

/** Names of the cities by id. */
export const cityNames = perDataset(
	({ cities }): ReadonlyMap<string, string> =>
		new Map([...indexBy(cities, ({ cityId }) => cityId)].map(([id, { name }]) => [id, name]))
);
