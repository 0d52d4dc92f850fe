import { ownClaims } from './claims.ts';
import { decimalMarks } from './decimal-marks.ts';
import { pairedCells } from './later.ts';
import { lostLetters } from './lost-letters.ts';
import { completeFunding, completeGroupMatrix, mixedGeographies, ownProfile, sharedIds } from './network.ts';
import { parents } from './parents.ts';
import { places } from './places.ts';
import { dateRange, valueRange } from './ranges.ts';
import { rowCounts } from './row-counts.ts';
import type { Rule } from './rule.ts';
import { spreadsheetDates } from './spreadsheet-dates.ts';
import { namedBaseline, namedSources, notedInferences, unusedSources } from './sources.ts';

/** What holds for any tables with the columns of the contract. */
export const COMMON_RULES: readonly Rule[] = [
	rowCounts,
	valueRange,
	dateRange,
	parents,
	decimalMarks,
	lostLetters,
	places,
	spreadsheetDates,
	unusedSources,
	notedInferences
];

/** What holds for the tables of a network besides. */
export const NETWORK_RULES: readonly Rule[] = [
	...COMMON_RULES,
	namedBaseline,
	ownProfile,
	mixedGeographies,
	completeGroupMatrix,
	completeFunding,
	sharedIds,
	ownClaims,
	pairedCells
];

/** What holds for the tables of a policy context besides. */
export const POLICY_RULES: readonly Rule[] = [...COMMON_RULES, namedSources];
