import { json } from '@sveltejs/kit';
import { cityProfileSlice } from '#lib/pages/city-profile.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = () => readDataset().cities.map(({ cityId }) => ({ city: cityId }));

/** What the profile shows, as data: see `src/lib/pages/README.md`. */
export const GET = ({ params }) => json(cityProfileSlice(readDataset(), params.city));
