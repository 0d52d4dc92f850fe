import { json } from '@sveltejs/kit';
import { meetingsSlice } from '#lib/pages/meetings.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const prerender = true;

export const GET = (): Response => json(meetingsSlice(readDataset()));
