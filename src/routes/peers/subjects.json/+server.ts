import { json } from '@sveltejs/kit';
import { subjectWordsSlice } from '#lib/peers/subject-words.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const prerender = true;

/** The words by which the finder reads a question in the reader's own words. */
export const GET = () => json(subjectWordsSlice(readDataset()));
