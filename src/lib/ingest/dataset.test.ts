import { describe, expect, it } from 'vitest';
import { readFolder } from '../../hosts/read-folder.ts';
import { loadDataset } from './dataset.ts';

const tiny = () => new Map(readFolder('tests/fixtures/tiny-network'));
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe('loadDataset', () => {
	it('loads a small network without most of the optional tables', () => {
		const { dataset, problems } = loadDataset(tiny());
		expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(dataset?.network.title).toBe('Three Harbours');
		expect(dataset?.cities.map(({ name }) => name)).toEqual(['Ålmvik', 'Jõhvaste', 'Žołvilė']);
		expect(dataset?.cities[2]?.population).toBeNull();
		expect(dataset?.needs[3]?.themeIds).toEqual(['ferries', 'language-cafes']);
		expect(dataset?.swot).toEqual([]);
	});

	it('gives no dataset where one id is wrong, and says which was meant', () => {
		const files = tiny();
		files.set('needs.csv', encode(decode(files.get('needs.csv')).replace('johvaste,', 'johvsate,')));
		const { dataset, problems, tables } = loadDataset(files);
		expect(dataset).toBeNull();
		expect(problems.find(({ code }) => code === 'unknown-id')).toEqual({
			severity: 'error',
			code: 'unknown-id',
			file: 'needs.csv',
			line: 4,
			column: 'city_id',
			value: 'johvsate',
			message: '"johvsate" is not in cities.csv; did you mean "johvaste"?'
		});
		expect(tables.find(({ file }) => file === 'needs.csv')).toMatchObject({ rows: 4, loaded: 3 });
	});

	it('gives the same version for the same rows, however they are written', () => {
		const files = tiny();
		const cities = decode(files.get('cities.csv'));
		const { dataset } = loadDataset(files);
		files.set('cities.csv', encode(`\ufeff${cities.replace(/\n/g, '\r\n')}`));
		expect(loadDataset(files).dataset?.version).toBe(dataset?.version);
		expect(dataset?.version).toMatch(/^[0-9a-f]{10}$/u);
		files.set('cities.csv', encode(cities.replace('41250', '41251')));
		expect(loadDataset(files).dataset?.version).not.toBe(dataset?.version);
	});
});
