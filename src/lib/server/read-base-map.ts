import { readFileSync } from 'node:fs';
import { readBaseMap as parse, type BaseMap } from '#lib/geo/base-map.ts';

let baseMap: BaseMap | undefined;

/** The committed base map, read once a build (from the project's root, where the build runs). */
export const readBaseMap = (): BaseMap =>
	(baseMap ??= parse(JSON.parse(readFileSync('data/geo/europe.topojson', 'utf8'))));
