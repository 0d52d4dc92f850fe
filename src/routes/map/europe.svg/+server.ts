import { baseMapSvg } from '#lib/site/base-map-svg.ts';
import { readBaseMap } from '#lib/site/read-base-map.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { currentSite } from '#lib/site/site.ts';

export const prerender = true;

export const GET = (): Response =>
	new Response(baseMapSvg(readDataset(), readBaseMap(), currentSite().tokenSheet), { headers: { 'content-type': 'image/svg+xml' } });
