import type { Practice } from '../domain/dataset.ts';
import { PRACTICE_FIELDS, type PracticeField } from '../domain/open-question.ts';

/** The fields of a practice for which its source gives nothing: the questions to ask. */
export const practiceGaps = (practice: Pick<Practice, PracticeField>): readonly PracticeField[] =>
	PRACTICE_FIELDS.filter((field) => practice[field] === null || practice[field].length === 0);
