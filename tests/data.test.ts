import { describe, expect, it } from 'vitest';
import { problemLine } from '../src/lib/ingest/problem.ts';
import { networkFolder, readNetwork } from '../src/hosts/build.ts';

const { dataset, tables, problems } = readNetwork();
const linesOf = (severity: string) =>
	problems.filter((problem) => problem.severity === severity).map(problemLine);

describe(`the tables in ${networkFolder()}`, () => {
	it('have no error, and every row is loaded', () => {
		expect(linesOf('error')).toEqual([]);
		expect(tables.filter(({ rows, loaded }) => rows !== loaded)).toEqual([]);
		expect(dataset).not.toBeNull();
	});

	it('are plain UTF-8 with commas, as the contract asks of shipped data', () => {
		const others = tables.filter(({ encoding, delimiter }) => encoding !== 'utf-8' || delimiter !== ',');
		expect(others).toEqual([]);
	});

	it('have no warning but that figures of one indicator describe different kinds of area', () => {
		const codes = new Set(problems.filter(({ severity }) => severity === 'warning').map(({ code }) => code));
		codes.delete('mixed-geographies');
		expect([...codes]).toEqual([]);
	});
});
