import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml'
};

const fileIn = (path: string): string | null =>
	statSync(path, { throwIfNoEntry: false })?.isFile() ? path : null;

/**
 * The plainest web server: a folder below a path, whose pages it answers with and without the slash at their end, and its
 * page for unknown addresses. It leads nobody to another address.
 */
export function bareServer(folder: string, below: string): Server {
	return createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://site.example');
		const path = decodeURIComponent(pathname.slice(below.length));
		const isBelow = pathname === below || pathname.startsWith(`${below}/`);
		const found = isBelow ? (fileIn(join(folder, path)) ?? fileIn(join(folder, path, 'index.html'))) : null;
		const served = found ?? (isBelow ? join(folder, '404.html') : null);
		const type = TYPES[extname(served ?? '')] ?? 'application/octet-stream';
		response.writeHead(found ? 200 : 404, { 'content-type': `${type}; charset=utf-8` });
		response.end(served === null ? 'elsewhere' : readFileSync(served));
	});
}
