// Prints what a first view costs on a slow line and a slow processor, beside the floor: one page that somebody wrote by
// hand, measured in the same run, so that the ratios hold on any machine. Medians of five, for 10 cities and for 100.
// npm run build && npm run bench:pages
// Each figure that something is promised of says whether that is held; the last lines list what is missed.
// ROUNDS=1 and SIZES=10 take less time; PAGES=home,grid only some of the pages.
import { chromium } from '@playwright/test';
import { floorPage } from './bench/pages/floor-page.ts';
import { serveNetwork, type ServedNetwork } from './bench/pages/network-site.ts';
import { measuredPages } from './bench/pages/pages.ts';
import { printFigures } from './bench/pages/print.ts';
import { measureVisits, type Figures } from './bench/pages/visits.ts';
import { findChromium } from './find-chromium.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const SIZES = (process.env.SIZES ?? '10,100').split(',').map(Number);
const only = process.env.PAGES?.split(',');

const executablePath = await findChromium();
if (!executablePath) throw new Error('No Chromium found: set CHROMIUM_PATH.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const networks: ServedNetwork[] = [];
for (const size of SIZES) networks.push(await serveNetwork(size, floorPage));

const pages = networks.flatMap((network) => measuredPages(network));
const wanted = pages.filter(
	({ name }) => !only || only.includes(name.split(' ')[0]!) || name.startsWith('floor')
);
const figures = new Map<string, Figures[]>(wanted.map(({ name }) => [name, []]));
// All pages in turn, again and again: what slows the machine down for a while slows them all.
for (let round = 0; round < ROUNDS; round += 1)
	for (const page of wanted) figures.get(page.name)!.push(await measureVisits(browser, page));
await browser.close();
for (const network of networks) network.close();
process.exitCode = printFigures(figures) === 0 ? 0 : 1;
