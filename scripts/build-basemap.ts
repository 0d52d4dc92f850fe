/**
 * Writes the base maps of Europe and the world from the world-atlas package. Run it (`npm run basemap`) when the package or
 * a rule in scripts/basemap changes; a test compares the files with what this would write.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { bakeWorld } from './basemap/bake-world.ts';
import { bakeBaseMap } from './basemap/bake.ts';

const atlas = (scale: string) =>
	JSON.parse(
		readFileSync(new URL(`../node_modules/world-atlas/countries-${scale}.json`, import.meta.url), 'utf8')
	);

function write(path: string, topology: unknown): void {
	const baked = JSON.stringify(topology) + '\n';
	writeFileSync(new URL(`../${path}`, import.meta.url), baked);
	console.log(`${path}: ${(baked.length / 1000).toFixed(0)} kB`);
}

write('data/geo/europe.topojson', bakeBaseMap(atlas('10m')));
write('static/world.topojson', bakeWorld(atlas('50m')));
