// Prints what the staff-exchange finder costs at 10, 100 and 1,000 cities: one city's matches at build time, its slice in
// bytes, a new weighting in the reader's script as a multiple of one plain pass over the same slice, and the click in a
// browser at a four times slower processor, from the input event to the frame that shows its answer: median and worst.
// npm run build && npm run bench:peers
// SIZES=10,1000 takes other sizes. For the click the page of one city of each network is made by the code of the built site
// and served in it, with its JSON (bench/city-site.ts). BROWSER=no leaves the click out.
import { gzipSync } from 'node:zlib';
import { loadDataset } from '../src/lib/ingest/dataset.ts';
import { peerCitySlice, type PeerCitySlice } from '../src/lib/pages/peers/city-slice.ts';
import { peerNetwork, type PeerNetwork } from '../src/lib/pages/peers/network.ts';
import { ownQuestionMatcher } from '../src/lib/pages/peers/own-question.ts';
import { peerResults } from '../src/lib/pages/peers/results.ts';
import { cityMatches } from '../src/lib/peers/network-matches.ts';
import { DEFAULT_WEIGHTS } from '../src/lib/peers/score.ts';
import type { Dataset } from '../src/lib/domain/dataset.ts';
import { serveCityPage } from './bench/city-site.ts';
import { clickTimes } from './bench/click-times.ts';
import { networkFiles } from './generated-network/network-files.ts';

const SIZES = (process.env.SIZES ?? '10,100,1000').split(',').map(Number);
const ROUNDS = 20;

/** Middle of several runs, in milliseconds. */
function median(run: () => unknown): number {
	const times = Array.from({ length: ROUNDS }, () => {
		const start = performance.now();
		run();
		return performance.now() - start;
	});
	return times.sort((a, b) => a - b)[ROUNDS / 2]!;
}

/** The floor: looks at every part of every match of a slice once. */
function plainScan({ matches }: PeerCitySlice): number {
	let sum = 0;
	for (const list of Object.values(matches))
		for (const { values } of list) for (const value of Object.values(values)) sum += value ?? 0;
	return sum;
}

function report(dataset: Dataset, network: PeerNetwork, built: number, cityId: string): void {
	const slice = peerCitySlice(dataset, network, cityId);
	const text = JSON.stringify(slice);
	const scan = median(() => plainScan(slice));
	const order = median(() => peerResults(slice, { ...DEFAULT_WEIGHTS, groups: 5 }));
	const question = median(() => ownQuestionMatcher(slice)('housing for students with children'));
	const one = median(() => cityMatches(network.index, cityId));
	console.log(`${dataset.cities.length} cities, ${[...network.offers].length} offers`);
	console.log(
		`  whole network, at build   ${built.toFixed(0)} ms, ${(built / dataset.cities.length).toFixed(1)} a city`
	);
	console.log(`  one city's matches        ${one.toFixed(1)} ms`);
	console.log(
		`  slice                     ${(text.length / 1000).toFixed(0)} kB, ${(gzipSync(text).length / 1000).toFixed(1)} compressed`
	);
	console.log(
		`  new weights               ${order.toFixed(2)} ms, ${(order / scan).toFixed(0)} plain passes of ${scan.toFixed(3)} ms`
	);
	console.log(`  own question, first time  ${question.toFixed(1)} ms`);
}

for (const size of SIZES) {
	const files = networkFiles(size);
	const { dataset } = loadDataset(files);
	if (!dataset) throw new Error(`the generated network of ${size} cities cannot be used`);
	const start = performance.now();
	const network = peerNetwork(dataset);
	const { cityId } = dataset.cities[Math.floor(size / 2)]!;
	report(dataset, network, performance.now() - start, cityId);
	if (process.env.BROWSER === 'no') continue;
	const site = await serveCityPage(files, cityId);
	await clickTimes(site.url);
	site.close();
}
