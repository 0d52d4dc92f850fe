import type { PeerCitySlice } from '#lib/pages/peers/city-slice.ts';

async function read(asked: Promise<Response>): Promise<PeerCitySlice> {
	const response = await asked;
	if (!response.ok) throw new Error(`matches: status ${response.status}`);
	return (await response.json()) as PeerCitySlice;
}

/** The matches of the page's city, which were asked for, and what draws them; rejects where one of them cannot be had. */
export async function load(asked: Promise<Response>) {
	const [slice, { mount }, drawn, pages] = await Promise.all([
		read(asked),
		import('svelte'),
		import('#lib/components/peers/drawn.ts'),
		import('#lib/pages/peers/finder.ts')
	]);
	return { slice, mount, ...drawn, ...pages };
}

export type Loaded = Awaited<ReturnType<typeof load>>;
