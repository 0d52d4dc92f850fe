// Writes a generated network into a folder, to build or measure the site with: every table, the same each time.
// tsx scripts/generate-network.ts FOLDER [CITIES=100] [SEED=1]
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { networkFiles } from './generated-network/network-files.ts';

const [folder, cities = '100', seed = '1'] = process.argv.slice(2);
const count = Number(cities);
if (!folder || !Number.isInteger(count) || count < 1) {
	console.error('Use: tsx scripts/generate-network.ts FOLDER [CITIES] [SEED], with a new or an empty folder');
	process.exitCode = 2;
} else if (existsSync(folder) && readdirSync(folder).length > 0) {
	// A network that somebody keeps there must not be overwritten.
	console.error(`${folder} is not empty.`);
	process.exitCode = 2;
} else {
	mkdirSync(folder, { recursive: true });
	const files = networkFiles(count, Number(seed));
	for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
	console.log(`${files.size} tables of ${count} cities in ${folder}`);
}
