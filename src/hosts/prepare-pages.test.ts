import { describe, expect, it } from 'vitest';
import { networkFiles } from '../../scripts/generated-network/network-files.ts';
import { loadDataset } from '#lib/ingest/dataset.ts';
import { currentSite } from '#lib/site/site.ts';
import { preparePages } from './prepare-pages.ts';

const site = { ...currentSite(), network: loadDataset(networkFiles(3)) };
const pages = ['', 'cities/', 'peers/'];

describe('pages that are prepared', () => {
	it('are the first one, those of a city, and the given ones, each once', async () => {
		const made: string[] = [];
		const answer = (path: string) => Promise.resolve(made.push(path));
		await preparePages(site, { pages, answer, isKept: () => Promise.resolve(true) });
		expect(made).toEqual(['', 'cities/city-1/', 'peers/city-1/', 'cities/', 'peers/']);
	});

	it('leave room for what is asked meanwhile', async () => {
		const made: string[] = [];
		const answer = (path: string) => Promise.resolve(made.push(path));
		const all = preparePages(site, { pages, answer, isKept: () => Promise.resolve(true) });
		// A request comes as a task of its own.
		setTimeout(() => made.push('asked'));
		await all;
		expect(made.indexOf('asked')).toBeLessThan(2);
	});

	it('end where the network is forgotten or replaced', async () => {
		const made: string[] = [];
		const answer = (path: string) => Promise.resolve(made.push(path));
		await preparePages(site, { pages, answer, isKept: () => Promise.resolve(made.length < 2) });
		expect(made).toEqual(['', 'cities/city-1/']);
	});
});
