import type { Dataset } from '../../src/lib/domain/dataset.ts';
import { sheetNeeds } from '../../src/lib/pages/city-document/sheet-needs.ts';
import { cityProfileSlice } from '../../src/lib/pages/city-profile.ts';
import { settledGradeOf } from './judged-answers.ts';

/** So many helpers of a statement are on a sheet with most room. */
const SHOWN = { needs: Infinity, hosts: 2 };

/** The grades of all that the sheets of a network name as who can help, each for the statement that it stands below. */
export const helperGrades = (dataset: Dataset) =>
	dataset.cities.flatMap(({ cityId }) =>
		sheetNeeds(dataset, cityProfileSlice(dataset, cityId), SHOWN)
			.flatMap(({ challenge, learned }) => [challenge, ...learned])
			.flatMap(({ row: { needId }, hosts }) =>
				hosts.map(({ cityId: hostId, offer }) => ({ needId, offer, grade: settledGradeOf(needId, hostId) }))
			)
	);
