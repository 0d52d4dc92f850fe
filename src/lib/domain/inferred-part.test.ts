import { expect, it } from 'vitest';
import { allRecords } from '../selectors/all-records.ts';
import { datasetIn } from '../../hosts/build.ts';
import { inferredOf, inferredPart } from './inferred-part.ts';

it('says of a row what is inferred of it: the kind in the grid, the mark in the matrix, else the statement', () => {
	expect(['grid', 'group_matrix', 'facts', null].map(inferredPart)).toEqual([
		'kind',
		'mark',
		'wording',
		'wording'
	]);
	expect(inferredOf('stated', 'grid')).toBeNull();
});

it('is right for the shipped tables: no statement of the profiles is inferred, what came later may be', () => {
	const inferred = allRecords(datasetIn('data/weldi')).filter(({ basis }) => basis === 'inferred');
	expect(inferred.length).toBeGreaterThan(100);
	const statements = inferred.filter(({ basis, table }) => inferredOf(basis, table) === 'wording');
	expect(statements.filter(({ table }) => table !== 'later')).toEqual([]);
	// What the kind was concluded from is said.
	expect(inferred.filter(({ basisNote }) => !basisNote)).toEqual([]);
});
