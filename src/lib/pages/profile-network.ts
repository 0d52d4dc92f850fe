import type {
	AdvocacyTheme,
	City,
	Dataset,
	ExchangeTopic,
	Initiative,
	NetworkMeeting
} from '../domain/dataset.ts';
import { compareNames } from '../format/list.ts';
import { groupBy } from '../selectors/group-by.ts';
import { perDataset } from '../selectors/per-dataset.ts';
import type { CityName } from './meetings/meeting-row.ts';

/** A row that names cities, without the list: a profile says that its own city is named. */
type Naming<Row extends { readonly cityIds: readonly string[] }> = Omit<Row, 'cityIds'>;

/** What ties a city to its network. */
export interface ProfileNetwork {
	/** The cities before and after, by name. */
	readonly neighbours: { readonly previous: CityName | null; readonly next: CityName | null };
	readonly initiatives: readonly Naming<Initiative>[];
	/** Meetings that the city hosts. */
	readonly meetings: readonly NetworkMeeting[];
	/** Staff exchanges and subgroups that name the city, with the first of the other cities named. */
	readonly exchangeTopics: readonly {
		readonly topic: Naming<ExchangeTopic>;
		readonly partners: readonly CityName[];
		/** How many partners are not listed. */
		readonly more: number;
	}[];
	readonly advocacy: readonly Naming<AdvocacyTheme>[];
}

/** How many partners of an exchange a profile lists: in a large network one may name hundreds. */
const MOST_PARTNERS = 12;

const nameOf = ({ cityId, name }: City): CityName => ({ cityId, name });

/** Cities by name, with the place of each. */
const citiesByName = perDataset(({ cities }) => {
	const sorted = [...cities].sort((a, b) => compareNames(a.name, b.name) || compareNames(a.cityId, b.cityId));
	return { sorted, places: new Map(sorted.map(({ cityId }, place) => [cityId, place])) };
});

/** What is kept of each row, under each city that the row names. */
function byNamedCity<Row extends { readonly cityIds: readonly string[] }, Kept>(
	rows: readonly Row[],
	keep: (row: Row) => Kept
): (cityId: string) => readonly Kept[] {
	const named = rows.flatMap((row) => {
		const kept = keep(row);
		return [...new Set(row.cityIds)].map((cityId) => ({ cityId, kept }));
	});
	const groups = groupBy(named, ({ cityId }) => cityId);
	return (cityId) => (groups.get(cityId) ?? []).map(({ kept }) => kept);
}

function withoutCities<Row extends { readonly cityIds: readonly string[] }>({ cityIds: _, ...row }: Row) {
	return row;
}

const networkIndex = perDataset(({ cities, initiatives, meetings, exchangeTopics, advocacy }) => {
	const places = new Map(cities.map((city, place) => [city.cityId, { name: nameOf(city), place }]));
	return {
		initiatives: byNamedCity(initiatives, withoutCities),
		meetings: groupBy(meetings, ({ hostCityId }) => hostCityId),
		exchangeTopics: byNamedCity(exchangeTopics, (topic) => ({
			topic: withoutCities(topic),
			named: [...new Set(topic.cityIds)]
				.flatMap((id) => places.get(id) ?? [])
				.sort((a, b) => a.place - b.place)
				.map(({ name }) => name)
		})),
		advocacy: byNamedCity(advocacy, withoutCities)
	};
});

/** What ties a city to its network; costs no more in a large one. */
export function profileNetwork(dataset: Dataset, cityId: string): ProfileNetwork {
	const { sorted, places } = citiesByName(dataset);
	const at = (place: number): CityName | null => {
		const city = sorted[place];
		return city ? nameOf(city) : null;
	};
	const place = places.get(cityId)!;
	const { initiatives, meetings, exchangeTopics, advocacy } = networkIndex(dataset);
	return {
		neighbours: { previous: at(place - 1), next: at(place + 1) },
		initiatives: initiatives(cityId),
		meetings: meetings.get(cityId) ?? [],
		exchangeTopics: exchangeTopics(cityId).map(({ topic, named }) => {
			// One more than listed, since the city itself may be among the first.
			const partners = named
				.slice(0, MOST_PARTNERS + 1)
				.filter((partner) => partner.cityId !== cityId)
				.slice(0, MOST_PARTNERS);
			return { topic, partners, more: named.length - 1 - partners.length };
		}),
		advocacy: advocacy(cityId)
	};
}
