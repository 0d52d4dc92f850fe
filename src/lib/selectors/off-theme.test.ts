import { expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import { offTheme, offThemeLabels } from './off-theme.ts';

const shipped = datasetIn('data/weldi');

it('finds what the grid prints under a theme that is not that of its subject', () => {
	expect(offThemeLabels(shipped, 'cluj-napoca-health-practice-2')).toEqual(['Participation and co-creation']);
	expect(offThemeLabels(shipped, 'utrecht-health-need-1')).toEqual(['Accommodation of asylum seekers']);
	expect(offThemeLabels(shipped, 'lampedusa-health-need-1')).toEqual([]);
});

it('finds nothing where nobody coded the entries', () => {
	expect(offTheme({ ...shipped, recordSubjects: [] }).size).toBe(0);
});
