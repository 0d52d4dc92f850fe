import { MOVEMENTS, type Movement } from '../../domain/choices.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { ContextNote, PolicyContext } from '../../domain/policy-context.ts';
import type { MemberFilter } from '../../domain/member-filter.ts';
import { slug } from '../../domain/slug.ts';
import { fold } from '../../domain/fold.ts';
import { countryName } from '../../format/country.ts';
import type { BaseMap } from '../../geo/base-map.ts';
import { m } from '../../messages/index.ts';
import { groupBy } from '../../selectors/group-by.ts';
import {
	membershipsOf,
	partnership,
	type Membership,
	type Partnership
} from '../../selectors/partnership-membership.ts';
import { cityMapSlice, type CityMapSlice, type CityMark, type MapPlace } from '../city-map.ts';
import type { LegendEntry } from '../map/layer.ts';
import { courseLegend, COURSE_LOOKS } from '../map/member-signs.ts';
import { chartSourceOf, remarksOn } from './frame.ts';

/** A member as the table of the page has it. */
export interface MemberRow extends Membership {
	/** The network's own city that it is, or null. */
	readonly ownCity: { readonly cityId: string; readonly name: string } | null;
	/** Names of the network's cities in the country whose government it is; empty for all others. */
	readonly citiesOfCountry: readonly string[];
	/** Its values for each filter, as an address has them; several are separated by spaces. */
	readonly facets: Readonly<Record<MemberFilter, string>>;
}

interface MemberOption {
	readonly id: string;
	readonly label: string;
}

/** What `/policy/partnership/` shows. */
export interface MembersSlice {
	readonly phases: readonly { readonly phase: string; readonly count: number }[];
	/** By the headings of the document, in its order. */
	readonly categories: readonly { readonly category: string; readonly members: readonly MemberRow[] }[];
	readonly movements: readonly { readonly movement: Movement; readonly members: readonly MemberRow[] }[];
	readonly namedOnly: readonly MemberRow[];
	readonly others: Partnership['others'];
	readonly own: { readonly cities: readonly MemberRow[]; readonly states: readonly MemberRow[] };
	/** Members that are a city or a region; null where none has a place. */
	readonly map: CityMapSlice | null;
	/** What the signs of the map stand for. */
	readonly legend: readonly LegendEntry[];
	/** What the list can be narrowed by, with the values that occur. */
	readonly filters: Readonly<Record<MemberFilter, readonly MemberOption[]>>;
	readonly remarks: readonly ContextNote[];
	readonly source: string;
}

/** Members by phase, category and course, with those that belong to the network. */
export function membersSlice(
	dataset: Pick<Dataset, 'cities' | 'network'>,
	context: PolicyContext,
	base: BaseMap
): MembersSlice {
	const all = partnership(context);
	const rows = memberRows(dataset, all);
	const phases = groupBy(context.partnershipMembers, ({ phase }) => phase);
	const byMovement = groupBy(rows, ({ movement }) => movement);
	const places = memberPlaces(rows);
	const network = dataset.network.shortTitle ?? dataset.network.title;
	return {
		phases: all.phases.map((phase) => ({ phase, count: phases.get(phase)?.length ?? 0 })),
		categories: [...groupBy(rows, ({ category }) => category)].map(([category, members]) => ({
			category,
			members
		})),
		movements: MOVEMENTS.filter((movement) => byMovement.has(movement)).map((movement) => ({
			movement,
			members: byMovement.get(movement)!
		})),
		namedOnly: rows.filter(({ isNamedOnly }) => isNamedOnly),
		others: all.others,
		own: {
			cities: rows.filter(({ ownCity }) => ownCity !== null),
			states: rows.filter(({ citiesOfCountry }) => citiesOfCountry.length > 0)
		},
		map:
			places.length === 0
				? null
				: cityMapSlice({ cities: places }, base, { marks: memberMarks(rows, network) }),
		legend: courseLegend(
			places.map(({ cityId }) => rows.find(({ memberId }) => memberId === cityId)!.movement)
		),
		filters: memberFilters(rows, all.phases, network),
		remarks: remarksOn(context, 'partnership_members'),
		source: chartSourceOf(context, context.partnershipMembers)
	};
}

const facetsOf = (member: Omit<MemberRow, 'facets'>): MemberRow['facets'] => ({
	category: slug(member.category),
	phase: member.rows.map(({ phase }) => slug(phase)).join(' '),
	movement: member.movement,
	own: member.ownCity ? 'city' : member.citiesOfCountry.length > 0 ? 'country' : ''
});

function memberFilters(
	rows: readonly MemberRow[],
	phases: readonly string[],
	network: string
): MembersSlice['filters'] {
	const owned = new Set(rows.map(({ facets }) => facets.own));
	const labels = m.memberFilters.own(network);
	return {
		category: [...new Set(rows.map(({ category }) => category))].map((label) => ({ id: slug(label), label })),
		phase: phases.map((label) => ({ id: slug(label), label })),
		movement: MOVEMENTS.filter((movement) => rows.some((row) => row.movement === movement)).map((id) => ({
			id,
			label: m.europe.movement[id]
		})),
		own: (['city', 'country'] as const).filter((id) => owned.has(id)).map((id) => ({ id, label: labels[id] }))
	};
}

/** Every member with what it is of the network. */
export function memberRows({ cities }: Pick<Dataset, 'cities'>, all: Partnership): readonly MemberRow[] {
	const own = new Map(
		cities.flatMap((city) => membershipsOf(all, city).map(({ memberId }) => [memberId, city] as const))
	);
	const byCountry = groupBy(cities, ({ countryCode }) => countryCode);
	return all.members.map((member) => {
		const city = own.get(member.memberId);
		const row = {
			...member,
			ownCity: city ? { cityId: city.cityId, name: city.name } : null,
			citiesOfCountry: isState(member)
				? (byCountry.get(member.countryCode ?? '') ?? []).map(({ name }) => name)
				: []
		};
		return { ...row, facets: facetsOf(row) };
	});
}

/** A member that is called by the name of its country is the country's government. That of a part of it is not. */
const isState = ({ name, countryCode }: Membership): boolean =>
	countryCode !== null && fold(name) === fold(countryName(countryCode));

/** Members with a place, as the map needs them. */
export const memberPlaces = (members: readonly Membership[]): readonly MapPlace[] =>
	members.flatMap(({ memberId, name, countryCode, rows }) => {
		const { latitude, longitude } = rows.find((row) => row.latitude !== null) ?? rows[0]!;
		return latitude === null || longitude === null
			? []
			: [{ cityId: memberId, name, countryCode: countryCode ?? '', latitude, longitude }];
	});

const memberMarks = (rows: readonly MemberRow[], network: string): ReadonlyMap<string, CityMark> =>
	new Map(
		rows.map(({ memberId, movement, ownCity }) => [
			memberId,
			{
				...COURSE_LOOKS[movement],
				label: [m.europe.movement[movement], ...(ownCity ? [m.europe.ownCity(network)] : [])].join('; ')
			}
		])
	);
