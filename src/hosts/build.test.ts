import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readDataset } from '#lib/site/read-dataset.ts';
import { buildTime, datasetIn, hostSite, networkFolder, readNetwork } from './build.ts';
import { readFolder } from './read-folder.ts';

let folder = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'network-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
	vi.unstubAllEnvs();
});

describe('readFolder', () => {
	it('reads the tables of a folder and of the folders in it; of other files it takes the name', () => {
		mkdirSync(join(folder, 'inner/deep'), { recursive: true });
		mkdirSync(join(folder, '.git'));
		writeFileSync(join(folder, 'a.csv'), 'x');
		writeFileSync(join(folder, 'README.md'), 'text');
		writeFileSync(join(folder, 'inner/B.CSV'), 'yy');
		writeFileSync(join(folder, 'inner/deep/c.csv'), 'z');
		writeFileSync(join(folder, '.git/d.csv'), 'z');
		const sizes = [...readFolder(folder)].map(([path, bytes]) => [path, bytes.length]);
		expect(Object.fromEntries(sizes)).toEqual({ 'README.md': 0, 'a.csv': 1, 'inner/B.CSV': 2 });
	});

	it('throws where there is no folder', () => {
		expect(() => readFolder(join(folder, 'nowhere'))).toThrow(/ENOENT/u);
	});
});

describe('readDataset', () => {
	it('reads the network that NETWORK_DATA names, once', () => {
		vi.stubEnv('NETWORK_DATA', 'tests/fixtures/tiny-network');
		expect(networkFolder()).toBe('tests/fixtures/tiny-network');
		expect(readDataset().network.networkId).toBe('three-harbours');
		expect(readDataset()).toBe(readDataset());
		expect(readNetwork().tables).toHaveLength(13);
	});

	it('throws with the whole report where the tables have an error', () => {
		writeFileSync(join(folder, 'cities.csv'), 'city_id,name\nAlmvik,Ålmvik\n');
		expect(() => datasetIn(folder)).toThrow(
			/cities\.csv:2 city_id: "Almvik" is not an id[\s\S]*themes\.csv: the table is missing/u
		);
	});
});

describe('the time of a build', () => {
	it('is that of the clock in whole seconds, the same for all files of one site', () => {
		const before = Math.floor(Date.now() / 1000) * 1000;
		const { madeAt } = hostSite();
		expect(Date.parse(madeAt)).toBeGreaterThanOrEqual(before - 60_000);
		expect(madeAt).toMatch(/:\d\d\.000Z$/u);
		expect(hostSite().madeAt).toBe(madeAt);
	});

	it.each([
		['1700000000', '2023-11-14T22:13:20.000Z'],
		['0', '1970-01-01T00:00:00.000Z']
	])('is SOURCE_DATE_EPOCH=%s where builds have to be the same', (epoch, time) => {
		vi.stubEnv('SOURCE_DATE_EPOCH', epoch);
		expect(buildTime()).toBe(time);
	});

	it.each(['', 'today'])('is that of the clock where SOURCE_DATE_EPOCH is "%s"', (epoch) => {
		vi.stubEnv('SOURCE_DATE_EPOCH', epoch);
		expect(buildTime() > '2026').toBe(true);
	});
});
