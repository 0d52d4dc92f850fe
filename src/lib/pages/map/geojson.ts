import type { AtlasLayer } from './layer.ts';

/** What a file says of itself. */
export interface GeoJsonHead {
	readonly network: string;
	/** Where the numbers come from, with the version of the tables. */
	readonly source: string;
	readonly licence: string | null;
}

interface Feature {
	readonly type: 'Feature';
	readonly id: string;
	readonly geometry:
		| { readonly type: 'Point'; readonly coordinates: readonly number[] }
		| { readonly type: 'LineString'; readonly coordinates: readonly (readonly number[])[] };
	readonly properties: Readonly<Record<string, string | number | boolean | null>>;
}

/**
 * A layer as GeoJSON (RFC 7946): a point for each place, whether the map reaches it or not, and a line for each arrow.
 * What the whole file says stands beside the features, as foreign members.
 */
export function layerGeoJson(layer: AtlasLayer, { network, source, licence }: GeoJsonHead) {
	const position = new Map(layer.places.map((place) => [place.cityId, [place.longitude, place.latitude]]));
	const points = layer.places.map(
		({ cityId, name, countryCode, block, properties, longitude, latitude }): Feature => ({
			type: 'Feature',
			id: cityId,
			geometry: { type: 'Point', coordinates: [longitude, latitude] },
			properties: { name, country: countryCode, ...properties, says: block.label }
		})
	);
	const lines = layer.arrows.flatMap(({ learnerId, hostId, drawn }): Feature[] => {
		const [from, to] = [position.get(learnerId), position.get(hostId)];
		const count = drawn[''];
		if (!from || !to || !count) return [];
		return [
			{
				type: 'Feature',
				id: `${learnerId}.${hostId}`,
				geometry: { type: 'LineString', coordinates: [from, to] },
				properties: { learner: learnerId, host: hostId, asks: count.asks, host_has: count.maturity }
			}
		];
	});
	return {
		type: 'FeatureCollection' as const,
		title: layer.title,
		finding: layer.finding,
		network,
		source,
		licence,
		features: [...points, ...lines]
	};
}
