import { json } from '@sveltejs/kit';
import { recordRelations } from '#lib/selectors/record-relations.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { readPolicyContext } from '#lib/site/read-policy.ts';

export const prerender = true;

/** Which figures compare, and which lines of the profiles stand behind the grid: what a basket warns by; and what a brief can take as its ask and its European hook. */
export const GET = () => json(recordRelations(readDataset(), readPolicyContext()));
