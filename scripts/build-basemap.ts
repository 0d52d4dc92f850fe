/**
 * Writes data/geo/europe.topojson from the world-atlas package. Run it (`npm run basemap`) when the package or
 * a rule in scripts/basemap changes; a test compares the file with what this would write.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { bakeBaseMap } from './basemap/bake.ts';

const ATLAS = new URL('../node_modules/world-atlas/countries-10m.json', import.meta.url);
const TARGET = new URL('../data/geo/europe.topojson', import.meta.url);

const baked = JSON.stringify(bakeBaseMap(JSON.parse(readFileSync(ATLAS, 'utf8')))) + '\n';
writeFileSync(TARGET, baked);
console.log(`data/geo/europe.topojson: ${(baked.length / 1000).toFixed(0)} kB`);
