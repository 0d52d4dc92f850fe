import { json } from '@sveltejs/kit';
import type { HostFile } from '#lib/site/host-file.ts';
import { currentSite } from '#lib/site/site.ts';

export const prerender = true;

/** What a host in a reader's browser needs beside the network: it has no folders to read. */
export const GET = (): Response => {
	const { policy, policyName, europe, tokenSheet } = currentSite();
	return json({ policy, policyName, topology: europe.topology, tokenSheet } satisfies HostFile);
};
