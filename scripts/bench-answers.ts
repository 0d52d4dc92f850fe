// Prints what each kind of page and file takes to be made from a generated network, as the worker that shows own data
// makes it: the first of its kind, then others with all indexes there, each by the clock and, in brackets, by the processor,
// which a busy machine disturbs less; and what is in memory. Needs a build.
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
	/** Processor time in milliseconds. */
	readonly processor: number;
	readonly kilobytes: number;
}
const made = new Map<string, Made[]>();
/** How many of a kind are made. */
const EACH = 3;

const megabytes = (bytes: number): number => Math.round(bytes / 1e6);
const memory = (): string => {
	const { heapUsed, rss } = process.memoryUsage();
	return `${megabytes(heapUsed)} MB of heap, ${megabytes(rss)} MB in all`;
};
/** Starts a clock; the function that it gives says what passed since. */
const clock = (): (() => Omit<Made, 'kilobytes'>) => {
	const [time, used] = [performance.now(), process.cpuUsage()];
	return () => ({
		milliseconds: performance.now() - time,
		processor: process.cpuUsage(used).user / 1000
	});
};

const opening = clock();
await make('/404/');
const opened = opening();
console.log(`opened in ${Math.round(opened.milliseconds)} (${Math.round(opened.processor)}) ms, ${memory()}`);

const paths = new Set(['', ...(await knownPaths(routes))]);
for (const path of paths) {
	const route = routeOf(path);
	if (!route?.includes(part)) continue;
	const known = made.get(route) ?? [];
	if (known.length >= EACH) continue;
	const passed = clock();
	const answer = await make(`/${path}`);
	if (!answer) continue;
	made.set(route, [...known, { ...passed(), kilobytes: answer.body.length / 1000 }]);
	if (answer.type.startsWith('text/html')) for (const link of linksIn(answer.body, path)) paths.add(link);
}
const number = (value: number): string => String(Math.round(value)).padStart(7);
const slowest = (all: readonly Made[]): number => Math.max(...all.slice(-2).map((one) => one.milliseconds));
for (const [route, all] of [...made].sort(([, one], [, other]) => slowest(other) - slowest(one)))
	console.log(
		`${all.map(({ milliseconds, processor }) => `${number(milliseconds)} (${Math.round(processor)})`).join('')} ms ${number(all.at(-1)!.kilobytes)} kB  ${route}`
	);
console.log(memory());
rmSync(folder, { recursive: true, force: true });
