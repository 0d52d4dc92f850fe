import type { Dataset } from '../../domain/dataset.ts';
import type { PolicyContext } from '../../domain/policy-context.ts';
import { compareNames } from '../../format/list.ts';
import { placeCities } from '../../geo/place-cities.ts';
import { partnership, type Partnership } from '../../selectors/partnership-membership.ts';
import type { MapPlace, MapPlaces } from '../city-map.ts';
import { memberPlaces, memberRows, type MemberRow } from '../policy/members.ts';

/** The members of a partnership beside the cities of a network. */
export interface EuropeMembers {
	readonly all: Partnership;
	readonly rows: readonly MemberRow[];
	/** Members that are places, and cities of the network that are no members (null), by name. */
	readonly places: readonly (MapPlace & { readonly member: MemberRow | null })[];
	/** Members that are no place, in the order of the table. */
	readonly apart: readonly { readonly id: string; readonly member: MemberRow }[];
	/** Short title of the network. */
	readonly network: string;
}

/** With more cities in the network than this, those that are no members would hide the members. */
const MOST_OTHERS = 40;

/** Where the members of the partnership and the cities of a network lie, each once. */
export function europeMembers(
	dataset: Pick<Dataset, 'cities' | 'network'>,
	policy: PolicyContext
): EuropeMembers {
	const all = partnership(policy);
	const rows = memberRows(dataset, all);
	const cityIds = new Set(dataset.cities.map(({ cityId }) => cityId));
	/** A member that only shares its id with a city of the network is something else. */
	const idOf = ({ memberId, ownCity }: MemberRow): string =>
		cityIds.has(memberId) && ownCity?.cityId !== memberId ? `member-${memberId}` : memberId;
	const places = new Map(memberPlaces(rows).map((place) => [place.cityId, place]));
	const members = rows.map((member) => ({ member, id: idOf(member), place: places.get(member.memberId) }));
	return {
		all,
		rows,
		places: [
			...members.flatMap(({ member, id, place }) => (place ? [{ ...place, cityId: id, member }] : [])),
			...othersIn(dataset, rows)
		].sort((a, b) => compareNames(a.name, b.name)),
		apart: members.filter(({ place }) => !place),
		network: dataset.network.shortTitle ?? dataset.network.title
	};
}

/** What the maps of the members show, whichever phase is chosen, so that all lie on the same picture of the land. */
export const europePlaces = (
	dataset: Pick<Dataset, 'cities' | 'network'>,
	policy: PolicyContext
): MapPlaces => ({ cities: europeMembers(dataset, policy).places });

/** The cities of the network in Europe that are no members. */
function othersIn({ cities }: Pick<Dataset, 'cities'>, rows: readonly MemberRow[]): EuropeMembers['places'] {
	const owned = new Set(rows.flatMap(({ ownCity }) => ownCity?.cityId ?? []));
	const { placed } = placeCities(cities.map((city) => ({ ...city, id: city.cityId })));
	const drawn = new Set(placed.map(({ id }) => id));
	const others = cities.filter(({ cityId }) => !owned.has(cityId) && drawn.has(cityId));
	return others.length > MOST_OTHERS ? [] : others.map((city) => ({ ...city, member: null }));
}
