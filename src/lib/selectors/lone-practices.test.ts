import { describe, expect, it } from 'vitest';
import type { Dataset, Practice, RecordSubjects } from '../domain/dataset.ts';
import { readDataset } from '../site/read-dataset.ts';
import { lonePractices } from './lone-practices.ts';

const dataset = readDataset();
const [sample] = dataset.practices;
const practice = (practiceId: string, cityId: string, themeIds: string[]): Practice => ({
	...sample!,
	practiceId,
	cityId,
	themeIds
});
const coding = (recordId: string, ...subjectIds: string[]): RecordSubjects => ({
	...dataset.recordSubjects[0]!,
	recordTable: 'practices',
	recordId,
	subjectIds
});
const network = (practices: Practice[], recordSubjects: RecordSubjects[] = []): Dataset => ({
	...dataset,
	practices,
	recordSubjects
});

describe('a practice stands alone', () => {
	it('where no other city has one on its themes; one of the same city is not another’s', () => {
		const practices = [
			practice('a', 'north', ['homes']),
			practice('b', 'north', ['homes']),
			practice('c', 'north', ['health']),
			practice('d', 'south', ['health', 'work'])
		];
		expect([...lonePractices(network(practices))]).toEqual(['a', 'b']);
	});

	it('by its subjects where it is coded: a theme is too coarse to call another the like', () => {
		const practices = [practice('a', 'north', ['homes']), practice('b', 'south', ['homes'])];
		const codings = [coding('a', 'shelter'), coding('b', 'social-housing')];
		expect([...lonePractices(network(practices))]).toEqual([]);
		expect([...lonePractices(network(practices, codings))]).toEqual(['a', 'b']);
		expect([...lonePractices(network(practices, [coding('a', 'x', 'y'), coding('b', 'y')]))]).toEqual([]);
	});

	it('only where something is known of what it is about', () => {
		expect([...lonePractices(network([practice('a', 'north', [])]))]).toEqual([]);
	});

	it('in the data, some do and some do not', () => {
		const alone = lonePractices(dataset);
		expect(alone.size).toBeGreaterThan(0);
		expect(alone.size).toBeLessThan(dataset.practices.length);
	});
});
