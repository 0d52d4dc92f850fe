import { formatNumber } from '../../format/number.ts';
import { plural } from '../plural.ts';
import { about as texts } from './texts/about.ts';

export const about = {
	...texts,
	description: (network: string) =>
		`Sources and method of the ${network} baseline dashboard: what was inferred, what is missing, how to cite, accessibility.`,
	figuresDescription: (network: string) =>
		`What each figure of the ${network} baseline counts, of whom, and what makes it hard to compare.`,
	allFigures: (count: number) =>
		plural(count, { one: 'figure and what it counts', other: 'figures and what they count' }),
	remarksDescription: (network: string) =>
		`Where the source of the ${network} baseline contradicts itself, slips or is silent, city by city, and what the tables keep.`,
	allRemarks: (count: number) =>
		plural(count, { one: 'remark on the source', other: 'remarks on the source, city by city' }),
	count: formatNumber,
	versionText: (version: string) =>
		`The version, ${version}, is a fingerprint of the tables: the same tables give the same version.`,
	licenceTables: (licence: string) => `Tables: ${licence}.`
};
