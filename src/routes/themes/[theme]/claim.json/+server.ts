import { json } from '@sveltejs/kit';
import { themeClaim } from '#lib/selectors/theme-claim.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => readDataset().themes.map(({ themeId }) => ({ theme: themeId }));

/** The records of a theme city by city, for a claim check; fetched when a reader begins one. */
export const GET: RequestHandler = ({ params }) => json(themeClaim(readDataset(), params.theme));
