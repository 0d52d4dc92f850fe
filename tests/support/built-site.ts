import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { filesUnder } from '../../scripts/fingerprint.mjs';

/** A page of the built site: its address on the site, and its HTML as it is served. */
export interface BuiltPage {
	path: string;
	html: string;
}

export interface Crawl {
	pages: BuiltPage[];
	/** Links that lead to nothing, each as "page -> address". */
	broken: string[];
}

const HERE = 'http://site.example';

/**
 * Follows every link of the built site from its first page, and from the page for unknown addresses, which nothing
 * links to. Read from the folder rather than through a server, so that tests can be listed page by page.
 */
export function crawl(folder: string): Crawl {
	const pages = new Map<string, BuiltPage>();
	const broken = new Set<string>();
	const queue = ['/', '/404/'];
	for (let path = queue.pop(); path; path = queue.pop()) {
		if (pages.has(path)) continue;
		const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
		pages.set(path, { path, html });
		for (const address of linksOf(html)) {
			const { origin, pathname } = new URL(address, HERE + path);
			if (origin !== HERE) continue;
			if (isPage(folder, pathname)) queue.push(pathname);
			else if (!isFile(join(folder, decodeURI(pathname)))) broken.add(`${path} -> ${address}`);
		}
	}
	const sorted = [...pages.values()].sort((a, b) => a.path.localeCompare(b.path, 'en'));
	return { pages: sorted, broken: [...broken] };
}

/** Every page in the folder, whether anything links to it or not. */
export function pagesIn(folder: string): string[] {
	return filesUnder(folder)
		.map((file) => `/${relative(folder, file).split(sep).join('/')}`)
		.filter((path) => path.endsWith('/index.html'))
		.map((path) => path.slice(0, -'index.html'.length));
}

/** The routes of the site, such as `/cities/[city]/`. */
export function routes(): string[] {
	return filesUnder('src/routes')
		.filter((file) => file.endsWith('+page.svelte'))
		.map((file) => relative('src/routes', dirname(file)).split(sep).join('/'))
		.map((route) => (route === '' ? '/' : `/${route}/`));
}

/** The pages that a network has whatever its rows are: those without parameters, and the first pages of lists. */
export const fixedRoutes = (): string[] =>
	routes().filter((route) => !route.replace('[[number=page]]/', '').includes('['));

/** A parameter named as its matcher stands for a folder of that name, which a network may do without. */
const withFolders = (route: string): string => route.replace(/\[(\w+)=\1\]/g, '$1');

interface Route {
	readonly route: string;
	readonly pattern: RegExp;
	readonly parameters: number;
}

let known: readonly Route[] | undefined;

/** The routes with what their addresses look like, those with fewer parameters first; read once. */
const knownRoutes = (): readonly Route[] =>
	(known ??= routes()
		.map((route) => {
			// A part in double brackets may be left out; the later pages of a list are no other kind of page.
			const pattern = withFolders(route)
				.replace(/\[\[number=page\]\]\//, '(?:page\\.\\d+/)?')
				.replace('[number=page]', 'page\\.\\d+')
				.replace(/\[\[[^\]]+\]\]\/|\[[^\]]+\]/g, (part) => {
					if (part.startsWith('[[')) return '(?:[^/.]+/)?';
					return part.endsWith('=pair]') ? '[^/.]+\\.[^/.]+' : '[^/]+';
				});
			const parameters = withFolders(route)
				.replace(/\[+number=page\]+/, '')
				.split('[').length;
			return { route, pattern: new RegExp(`^${pattern}$`), parameters };
		})
		.sort((a, b) => a.parameters - b.parameters));

/** The route that a page was made by: one without parameters wins over one with. */
export function routeOf(path: string): string {
	const found = knownRoutes().find(({ pattern }) => pattern.test(path));
	if (!found) throw new Error(`no route makes the page ${path}`);
	return found.route;
}

/** The pages by the route that makes them, so that pages of one kind are tested together. */
export function byRoute(pages: BuiltPage[]): Map<string, BuiltPage[]> {
	const groups = new Map<string, BuiltPage[]>();
	for (const page of pages) {
		const route = routeOf(page.path);
		groups.set(route, [...(groups.get(route) ?? []), page]);
	}
	return groups;
}

/** What a page says, word by word, without its tags, styles and scripts. */
export const wordsOf = ({ html }: BuiltPage): string =>
	html
		.replace(/<(style|script|svg)\b.*?<\/\1>/gs, ' ')
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();

function linksOf(html: string): string[] {
	const found = html.matchAll(/<(?:a|link|script|img|use|source)\b[^>]*?\s(?:href|src)="([^"]*)"/g);
	return [...found].map(([, address = '']) => address.replaceAll('&amp;', '&'));
}

function isPage(folder: string, pathname: string): boolean {
	return pathname.endsWith('/') && existsSync(join(folder, decodeURI(pathname), 'index.html'));
}

function isFile(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Of a kind with more pages than this, so many are opened in a browser, the longest and the shortest: their parts are the same. */
const OPENED = 4;

/** The pages of each kind that are opened in a browser. What can be read from the files is tested on all. */
export function opened(routes: Map<string, BuiltPage[]>): Map<string, BuiltPage[]> {
	const byLength = (a: BuiltPage, b: BuiltPage): number => b.html.length - a.html.length;
	return new Map(
		[...routes].map(([route, pages]) => [
			route,
			pages.length > OPENED ? [...pages].sort(byLength).toSpliced(OPENED - 1, pages.length - OPENED) : pages
		])
	);
}
