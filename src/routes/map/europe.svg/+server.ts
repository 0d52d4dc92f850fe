import { baseMapSvg } from '#lib/server/base-map-svg.ts';
import { readBaseMap } from '#lib/server/read-base-map.ts';
import { readDataset } from '#lib/server/read-dataset.ts';

export const prerender = true;

export const GET = (): Response =>
	new Response(baseMapSvg(readDataset(), readBaseMap()), { headers: { 'content-type': 'image/svg+xml' } });
