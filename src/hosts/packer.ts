import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { Site } from '#lib/site/site.ts';

export interface Packing {
	/** The site as a function from an address to an answer. */
	readonly answer: (path: string, site: Site) => Promise<Response>;
	readonly site: Site;
	/** Addresses that no link need lead to; asked for after the first answer. */
	readonly knownPaths: () => Promise<readonly string[]>;
	/** Files that were built once for all networks, and how to get them. */
	readonly assets: readonly string[];
	readonly fetchAsset: (path: string) => Promise<Uint8Array>;
	/** What a reader who unpacks it finds first. */
	readonly readme: string;
	/** Called after each file, with the files so far and those known to come. */
	readonly onProgress: (done: number, known: number) => void;
}

/** Kinds of files that are packed already, or too small to gain. */
const PACKED = /\.(woff2|png|zip|xlsx|ods)$/;
const UNKNOWN = '404/';

/**
 * The whole site as a ZIP that any web server can publish: every page that a link leads to, every file that the pages
 * load, and the assets.
 * @throws Error naming the address and the status where one cannot be answered
 */
export async function packSite(packing: Packing): Promise<Uint8Array<ArrayBuffer>[]> {
	const chunks: Uint8Array<ArrayBuffer>[] = [];
	const zip = new Zip((error, chunk) => {
		if (error) throw error;
		chunks.push(chunk);
	});
	const add = (name: string, bytes: Uint8Array): void => {
		const file = PACKED.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
		zip.add(file);
		file.push(bytes, true);
	};
	add('README.txt', new TextEncoder().encode(packing.readme));
	for await (const [path, bytes] of sitePages(packing)) {
		add(fileOf(path), bytes);
		if (path === UNKNOWN) add('404.html', bytes);
	}
	for (const path of packing.assets) add(path, await packing.fetchAsset(path));
	zip.end();
	return chunks;
}

/** The file that a web server answers an address with. */
export const fileOf = (path: string): string =>
	path === '' || path.endsWith('/') ? `${path}index.html` : path;

async function* sitePages({
	answer,
	site,
	knownPaths,
	assets,
	onProgress
}: Packing): AsyncGenerator<[string, Uint8Array]> {
	const built = new Set(assets);
	const paths = new Set(['']);
	let done = 0;
	for (const path of paths) {
		const response = await answer(path, site);
		if (done === 0) for (const known of await knownPaths()) paths.add(known);
		if (!response.ok) throw new Error(`/${path}: status ${response.status}`);
		const bytes = new Uint8Array(await response.arrayBuffer());
		if (response.headers.get('content-type')?.startsWith('text/html'))
			for (const link of linksIn(new TextDecoder().decode(bytes), path))
				if (!built.has(link)) paths.add(link);
		yield [path, bytes];
		onProgress(++done, paths.size);
	}
}

const ORIGIN = 'http://site.invalid/';

/**
 * The addresses within the site that a page of it links to or loads, without query and anchor.
 * @param path of the page
 */
export function linksIn(html: string, path: string): string[] {
	const base = /<base href="([^"]*)"/.exec(html)?.[1] ?? '';
	const from = new URL(base, new URL(path, ORIGIN));
	return [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].flatMap(([, written = '']) => {
		const address = URL.parse(written.replaceAll('&amp;', '&'), from);
		return address?.href.startsWith(ORIGIN) ? [decodeURI(address.pathname.slice(1))] : [];
	});
}
