import type { BaseMap } from '#lib/geo/base-map.ts';
import { currentSite } from './site.ts';

/** The land and borders under every map. */
export const readBaseMap = (): BaseMap => currentSite().baseMap;
