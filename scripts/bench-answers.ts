// Prints what each kind of page and file takes to be made from a generated network, as the worker that shows own data
// makes it: the first of its kind, then another one with all indexes there. Needs a build.
// npm run bench:answers -- [CITIES=1000] [PART OF A ROUTE]
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linksIn } from '../src/hosts/packer.ts';
import { networkFiles } from './generated-network/network-files.ts';
import { knownPaths } from '../src/hosts/known-paths.ts';
import { builtRoutes, pageMaker } from './bench/page-maker.ts';

const [cities = '1000', part = ''] = process.argv.slice(2);
const folder = join('.cache', 'bench-answers');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of networkFiles(Number(cities))) writeFileSync(join(folder, name), bytes);
process.env.NETWORK_DATA = folder;

const make = await pageMaker();
const routes = await builtRoutes();
const routeOf = (path: string): string | undefined =>
	routes.find(({ pattern }) => pattern.test(`/${path}`.replace(/(?<=.)\/$/, '')))?.id;

interface Made {
	readonly milliseconds: number;
	readonly kilobytes: number;
}
const made = new Map<string, Made[]>();
/** How many of a kind are made. */
const EACH = 3;

const start = performance.now();
await make('/404/');
console.log(`opened in ${Math.round(performance.now() - start)} ms`);

const paths = new Set(['', ...(await knownPaths(routes))]);
for (const path of paths) {
	const route = routeOf(path);
	if (!route?.includes(part)) continue;
	const known = made.get(route) ?? [];
	if (known.length >= EACH) continue;
	const before = performance.now();
	const answer = await make(`/${path}`);
	if (!answer) continue;
	const milliseconds = performance.now() - before;
	made.set(route, [...known, { milliseconds, kilobytes: answer.body.length / 1000 }]);
	if (answer.type.startsWith('text/html')) for (const link of linksIn(answer.body, path)) paths.add(link);
}
const number = (value: number): string => String(Math.round(value)).padStart(7);
const slowest = (all: readonly Made[]): number => Math.max(...all.slice(-2).map((one) => one.milliseconds));
for (const [route, all] of [...made].sort(([, one], [, other]) => slowest(other) - slowest(one)))
	console.log(
		`${all.map(({ milliseconds }) => number(milliseconds)).join('')} ms ${number(all.at(-1)!.kilobytes)} kB  ${route}`
	);
rmSync(folder, { recursive: true, force: true });
