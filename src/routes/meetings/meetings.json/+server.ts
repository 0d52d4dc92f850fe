import { json } from '@sveltejs/kit';
import { meetingsSlice } from '#lib/pages/meetings.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { currentSite } from '#lib/site/site.ts';

export const prerender = true;

export const GET = (): Response => json({ ...meetingsSlice(readDataset()), madeAt: currentSite().madeAt });
