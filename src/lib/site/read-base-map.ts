import type { BaseMap } from '#lib/geo/base-map.ts';
import { currentSite } from './site.ts';

/** The land and borders of Europe, under maps of European policy. */
export const readEuropeMap = (): BaseMap => currentSite().europe;

/** The land and borders under every map of the network. */
export const readBaseMap = (): BaseMap => currentSite().baseMap;
