import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readDataset } from '#lib/site/read-dataset.ts';
import { datasetIn, networkFolder, readNetwork } from './build.ts';
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
