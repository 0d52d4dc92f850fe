import type { Initiative } from '../../domain/dataset.ts';
import { m } from '../../messages/index.ts';
import {
	cityPlaces,
	part,
	placeTable,
	sign,
	type AtlasLayer,
	type AtlasPlace,
	type AtlasTable,
	type LayerKind
} from './layer.ts';

/** Networks and charters that name a partner city. */
const withCities = (initiatives: readonly Initiative[]): readonly Initiative[] =>
	initiatives.filter(({ cityIds }) => cityIds.length > 0);

const MEMBER = sign('diamond', 'full');

/** Each city with how many it is active in, and their names. */
const networkTable = (
	caption: string,
	places: readonly AtlasPlace[],
	of: (cityId: string) => readonly Initiative[]
): AtlasTable =>
	placeTable(
		{ caption, columns: [m.atlas.city, m.atlas.networks.count, m.atlas.networks.names] },
		places,
		(cityId) => {
			const active = of(cityId);
			return active.length === 0
				? [[part(m.atlas.networks.none)], []]
				: [
						[part(String(active.length))],
						active.map(({ initiativeId, name }) => part(name, `map/networks/${initiativeId}/`))
					];
		}
	);

/** Which city is active in which networks and charters: how many, then one by one. */
export const networkLayer: LayerKind = {
	choices: ({ dataset }) => {
		const named = withCities(dataset.initiatives);
		return named.length === 0
			? []
			: [
					{ id: '', label: m.atlas.networks.all },
					...named.map(({ initiativeId, name }) => ({ id: initiativeId, label: name }))
				];
	},
	layer: ({ dataset }, choice): AtlasLayer => {
		const named = withCities(dataset.initiatives);
		const shown = named.filter(({ initiativeId }) => choice === '' || initiativeId === choice);
		const whole = choice === '';
		const of = (cityId: string) => shown.filter(({ cityIds }) => cityIds.includes(cityId));
		const places = cityPlaces(dataset, ({ cityId }) => {
			const own = of(cityId).map(({ name }) => name);
			const count = own.length;
			return {
				signs: count === 0 ? [] : [whole ? { ...MEMBER, text: String(count) } : MEMBER],
				words: count === 0 ? m.atlas.networks.none : m.atlas.networks.active(own),
				properties: { active_in: count, networks: own.join('; ') }
			};
		});
		const active = places.filter(({ block }) => block.signs.length > 0).map(({ name }) => name);
		const title = whole ? m.atlas.networks.title : m.atlas.networks.titleOf(shown[0]?.name ?? choice);
		return {
			title,
			finding: whole
				? m.atlas.networks.finding(
						active.length,
						dataset.cities.length,
						named.length,
						dataset.initiatives.length - named.length
					)
				: m.atlas.networks.findingOf(active, dataset.cities.length),
			note: [whole ? '' : (shown[0]?.summary ?? ''), m.atlas.networks.note].filter(Boolean).join(' '),
			places,
			legend: [
				{
					id: 'member',
					label: whole ? m.atlas.networks.legend : m.atlas.networks.legendOf,
					sign: whole ? { ...MEMBER, text: '2' } : MEMBER
				}
			],
			table: networkTable(title, places, of),
			more: [part(m.atlas.networks.page, 'about/')],
			unit: null,
			arrows: []
		};
	}
};
