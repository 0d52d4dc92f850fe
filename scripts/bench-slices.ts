// Prints how the pages' slices grow with the network: time and bytes at 10, 100 and 1,000 cities, and how much more a
// ten times larger network costs. 10 is growth with the data; much more is code that grows faster than its data.
// npm run bench
import { gzipSync } from 'node:zlib';
import type { Dataset } from '../src/lib/domain/dataset.ts';
import { loadDataset } from '../src/lib/ingest/dataset.ts';
import { reportText } from '../src/lib/ingest/report.ts';
import { citiesSlice } from '../src/lib/pages/cities.ts';
import { cityProfileSlice } from '../src/lib/pages/city-profile.ts';
import { gridCitySlice } from '../src/lib/pages/grid-city.ts';
import { gridSlice } from '../src/lib/pages/grid.ts';
import { meetingPack } from '../src/lib/pages/meeting-pack.ts';
import { meetingSlice } from '../src/lib/pages/meeting.ts';
import { meetingsSlice } from '../src/lib/pages/meetings.ts';
import { overviewSlice } from '../src/lib/pages/overview.ts';
import { allRecords } from '../src/lib/selectors/all-records.ts';
import { networkFiles } from './generated-network/network-files.ts';

const SIZES = [10, 100, 1000];

/** Packs of equal demand: the meetings that are generated differ in how many themes they have. */
function tenPacks(dataset: Dataset): unknown {
	const themeIds = dataset.themes.slice(0, 1).map(({ themeId }) => themeId);
	const meetings = dataset.meetings.map((meeting, place) =>
		place < 10 ? { ...meeting, themeIds } : meeting
	);
	const alike = { ...dataset, meetings };
	return meetings.slice(0, 10).map(({ meetingId }) => meetingPack(alike, meetingId));
}

/** Slices of one page, or of every page of a kind, whose data grow with the network. */
const SLICES: Readonly<Record<string, (dataset: Dataset) => unknown>> = {
	'overview (one page)': overviewSlice,
	'cities (one page)': citiesSlice,
	'profiles (all)': (dataset) => dataset.cities.map(({ cityId }) => cityProfileSlice(dataset, cityId)),
	'grid (one page)': (dataset) => gridSlice(dataset),
	'grid (all cities)': (dataset) => dataset.cities.map(({ cityId }) => gridCitySlice(dataset, cityId)),
	'meetings (one page)': meetingsSlice,
	'meeting (all)': (dataset) => dataset.meetings.map(({ meetingId }) => meetingSlice(dataset, meetingId)),
	'meeting packs (ten, on one theme)': tenPacks,
	'records (all)': allRecords
};

interface Cost {
	readonly milliseconds: number;
	readonly kilobytes: number;
	readonly compressed: number;
}

function measure(make: () => unknown): Cost {
	const start = performance.now();
	const made = make();
	const milliseconds = performance.now() - start;
	const text = JSON.stringify(made) ?? '';
	return { milliseconds, kilobytes: text.length / 1000, compressed: gzipSync(text).length / 1000 };
}

const costs = new Map<string, Cost[]>();
const keep = (name: string, cost: Cost): void => {
	costs.set(name, [...(costs.get(name) ?? []), cost]);
};
for (const cities of SIZES) {
	const files = networkFiles(cities);
	let loaded: ReturnType<typeof loadDataset> | undefined;
	keep('load and check', {
		...measure(() => {
			loaded = loadDataset(files);
		}),
		kilobytes: [...files.values()].reduce((sum, { length }) => sum + length, 0) / 1000,
		compressed: [...files.values()].reduce((sum, bytes) => sum + gzipSync(bytes).length, 0) / 1000
	});
	if (!loaded?.dataset) throw new Error(reportText({ folder: `${cities} cities`, ...loaded! }));
	const { dataset } = loaded;
	for (const [name, slice] of Object.entries(SLICES))
		keep(
			name,
			measure(() => slice(dataset))
		);
}

const number = (value: number): string => (value < 10 ? value.toFixed(1) : String(Math.round(value)));
const growth = (values: readonly number[]): string =>
	values
		.slice(1)
		.map((value, index) => `x${number(value / values[index]!)}`)
		.join(' ');
console.log(`At ${SIZES.join(', ')} cities; growth is for ten times the cities.\n`);
for (const [name, own] of costs) {
	const times = own.map(({ milliseconds }) => milliseconds);
	const bytes = own.map(({ kilobytes }) => kilobytes);
	const packed = own.map(({ compressed }) => compressed);
	console.log(name);
	console.log(`  time   ${times.map(number).join(', ')} ms   ${growth(times)}`);
	console.log(
		`  bytes  ${bytes.map(number).join(', ')} kB (${packed.map(number).join(', ')} kB compressed)   ${growth(bytes)}`
	);
}
