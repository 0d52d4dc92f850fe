import { MEMBER_STATES, type MemberState } from '../../domain/choices.ts';
import { policyRecordPath } from '../../domain/policy-anchor.ts';
import { recordId } from '../../domain/record-id.ts';
import { slug } from '../../domain/slug.ts';
import { countryName } from '../../format/country.ts';
import { formatList } from '../../format/list.ts';
import { m } from '../../messages/index.ts';
import { partnership, stateIn } from '../../selectors/partnership-membership.ts';
import { memberPlaces, type MemberRow } from '../policy/members.ts';
import { europeMembers, type EuropeMembers } from './europe-members.ts';
import {
	part,
	type AtlasContext,
	type AtlasLayer,
	type AtlasPlace,
	type AtlasRow,
	type AtlasTable,
	type LayerKind,
	type LegendEntry
} from './layer.ts';
import {
	courseLegend,
	COURSE_LOOKS,
	memberEntry,
	NOT_MEMBER_LOOK,
	STATE_LOOKS,
	type MemberLook
} from './member-signs.ts';

/** What a map says of the members: on their whole course, or in one phase. */
interface Reading {
	readonly phase: string | null;
	readonly lookOf: (member: MemberRow) => MemberLook;
	readonly wordsOf: (member: MemberRow) => string;
	readonly legend: readonly LegendEntry[];
}

function readingOf({ all, rows }: EuropeMembers, choice: string): Reading {
	const phase = all.phases.find((each) => slug(each) === choice) ?? null;
	if (phase === null) {
		return {
			phase,
			lookOf: ({ movement }) => COURSE_LOOKS[movement],
			wordsOf: ({ movement }) => m.europe.movement[movement],
			legend: courseLegend(rows.map(({ movement }) => movement))
		};
	}
	const stateOf = (member: MemberRow) => stateIn(all, member, phase);
	const occurring = new Set(rows.map(stateOf));
	return {
		phase,
		lookOf: (member) => STATE_LOOKS[stateOf(member)],
		wordsOf: (member) => m.europeMap.state[stateOf(member)],
		legend: MEMBER_STATES.filter((state) => occurring.has(state)).map((state) =>
			memberEntry(state, m.europeMap.state[state], STATE_LOOKS[state])
		)
	};
}

const pathOf = ({ memberId, rows }: MemberRow): string =>
	policyRecordPath('partnership_members', recordId('partnership_members', [memberId, rows.at(-1)!.phase]));

function placeOf(
	{ member, ...place }: EuropeMembers['places'][number],
	{ lookOf, wordsOf, phase }: Reading,
	network: string
): AtlasPlace {
	const { cityId, name, countryCode, latitude, longitude } = place;
	const look = member ? lookOf(member) : NOT_MEMBER_LOOK;
	const words = member ? wordsOf(member) : m.europeMap.notMember(network);
	const isOwn = member === null || member.ownCity !== null;
	const label = member?.ownCity ? `${words}; ${m.europe.ownCity(network)}` : words;
	return {
		...{ cityId, countryCode, latitude, longitude },
		name: member?.ownCity ? m.europeMap.ownMember(name) : name,
		path: member ? pathOf(member) : `cities/${cityId}/`,
		block: { signs: [], value: '', label },
		mark: { ...look, label },
		size: null,
		properties: {
			category: member?.category ?? null,
			phases: member?.rows.map((row) => row.phase).join('; ') ?? '',
			course: member ? m.europe.movement[member.movement] : null,
			...(phase === null ? {} : { in_phase: member?.rows.some((row) => row.phase === phase) ?? false }),
			network_city: isOwn
		}
	};
}

function rowOf(member: MemberRow, { wordsOf }: Reading, isDrawn: boolean): Omit<AtlasRow, 'id'> {
	const country = member.countryCode === null ? '' : countryName(member.countryCode);
	return {
		head: part(member.name, pathOf(member)),
		cells: [
			[part(m.europeMap.kind(member.category, country))],
			[part(formatList(member.rows.map(({ phase }) => phase)))],
			[part(wordsOf(member))],
			[part(isDrawn ? m.europeMap.isDrawn : m.europeMap.noPlace)]
		]
	};
}

function findingOf({ all, rows, places, network }: EuropeMembers, phase: string | null): string {
	const inPhase = (of: string) => rows.filter((member) => member.rows.some((row) => row.phase === of));
	const shown = phase === null ? rows : inPhase(phase);
	const drawn = places.filter(({ member }) => member !== null && shown.includes(member)).length;
	const before = phase === null ? undefined : all.phases[all.phases.indexOf(phase) - 1];
	const count = (state: MemberState) =>
		rows.filter((member) => phase !== null && stateIn(all, member, phase) === state).length;
	return [
		phase === null
			? m.europeMap.finding(all.phases.map((each) => ({ phase: each, count: inPhase(each).length })))
			: m.europeMap.findingOf(phase, shown.length),
		before === undefined
			? ''
			: m.europeMap.change(before, {
					stayed: count('stayed'),
					joined: count('joined'),
					left: count('left')
				}),
		m.europeMap.drawn(drawn, shown.length),
		m.europeMap.network(
			network,
			shown.flatMap(({ ownCity }) => ownCity?.name ?? [])
		)
	]
		.filter((each) => each !== '')
		.join(' ');
}

/** Every member, those on the map first, with the cities of the network among them. */
function tableOf({ places, apart, network }: EuropeMembers, reading: Reading, caption: string): AtlasTable {
	return {
		caption,
		columns: [
			m.europe.member,
			m.europeMap.what,
			m.europeMap.phases,
			reading.phase === null ? m.europe.movementColumn : m.europeMap.inPhase(reading.phase),
			m.europeMap.map
		],
		rows: [
			...places.map(({ cityId, name, member, countryCode }) => ({
				id: cityId,
				...(member
					? rowOf(member, reading, true)
					: {
							head: part(name, `cities/${cityId}/`),
							cells: [
								[part(m.europeMap.kind(m.europe.ownCity(network), countryName(countryCode)))],
								[part(m.europeMap.noPhase)],
								[part(m.europeMap.notMember(network))],
								[part(m.europeMap.isDrawn)]
							]
						})
			})),
			...apart.map(({ id, member }) => ({ id, ...rowOf(member, reading, false) }))
		]
	};
}

function europeMapOf({ dataset, policy }: AtlasContext, choice: string): AtlasLayer {
	const members = europeMembers(dataset, policy!);
	const { network } = members;
	const reading = readingOf(members, choice);
	const hasOthers = members.places.some(({ member }) => member === null);
	const title = reading.phase === null ? m.europe.membersTitle : m.europeMap.titleOf(reading.phase);
	return {
		title,
		finding: findingOf(members, reading.phase),
		note: m.europeMap.note(network),
		places: members.places.map((place) => placeOf(place, reading, network)),
		legend: [
			...reading.legend,
			...(hasOthers ? [memberEntry('none', m.europeMap.legendOf(network), NOT_MEMBER_LOOK)] : [])
		],
		table: tableOf(members, reading, title),
		more: [part(m.europeMap.page, 'policy/partnership/')],
		unit: null,
		arrows: [],
		land: 'europe'
	};
}

/** The members of the European partnership by their course, and phase by phase; only where there is a policy context. */
export const europeLayer: LayerKind = {
	choices: ({ policy }) => {
		const places = policy === null ? [] : memberPlaces(partnership(policy).members);
		if (policy === null || places.length === 0) return [];
		const { phases } = partnership(policy);
		return [
			{ id: '', label: m.europeMap.all },
			...(phases.length > 1 ? phases.map((phase) => ({ id: slug(phase), label: phase })) : [])
		];
	},
	layer: europeMapOf
};
