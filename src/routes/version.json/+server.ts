import { json } from '@sveltejs/kit';
import { version } from '$app/environment';
import { readDataset } from '#lib/site/read-dataset.ts';
import { currentSite } from '#lib/site/site.ts';

export const prerender = true;

/** Tells one making of the site from another: its code, its tables, and when they were put together. */
export const GET = () => json({ version: [version, readDataset().version, currentSite().madeAt].join(' ') });
