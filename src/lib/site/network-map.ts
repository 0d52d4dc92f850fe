import type { BaseMap, BaseTopology } from '../geo/base-map.ts';
import type { Place } from '../geo/place-cities.ts';
import { areInEurope, worldMap } from '../geo/world-map.ts';
import type { LoadedDataset } from '../ingest/dataset.ts';

/** The countries of the world in degrees, among the published files: only a network outside Europe needs it. */
export const WORLD_FILE = 'world.topojson';

const placesOf = ({ dataset }: LoadedDataset): readonly Place[] =>
	(dataset?.cities ?? []).map(({ cityId, latitude, longitude }) => ({ id: cityId, latitude, longitude }));

/** Whether the map of Europe will do for a network. */
export const isOnEurope = (network: LoadedDataset): boolean => areInEurope(placesOf(network));

/**
 * The map that a network's cities lie on.
 * @param world gives the countries of the world, where they are needed
 */
export const networkMap = (network: LoadedDataset, europe: BaseMap, world: () => BaseTopology): BaseMap =>
	isOnEurope(network) ? europe : worldMap(world(), placesOf(network));
