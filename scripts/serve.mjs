import { existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { encodingFor, fileAt, packed } from './site-file.mjs';

/** @typedef {import('./site-file.mjs').SiteFile} SiteFile */

/**
 * A server for a folder of prerendered pages: what any web server does, so that none is needed to look at the site.
 *
 * Folders answer with their `index.html` and without a trailing slash lead to the address with one; what is not
 * there answers with the site's own `404.html` and status 404. Nothing outside the folder can be reached.
 *
 * @param {string} folder the built site
 * @returns {import('node:http').Server} not yet listening
 */
export function createSiteServer(folder) {
	const root = resolve(folder);
	/** @type {Map<string, SiteFile>} */
	const files = new Map();
	return createServer((request, response) => {
		answer(root, files, request, response).catch((error) => {
			console.error(`${request.method} ${request.url}: ${error.message}`);
			if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
			response.end('The server could not answer this.');
		});
	});
}

/**
 * Listens on the wanted port, or on the next free one after it.
 *
 * @param {import('node:http').Server} server
 * @param {{ host: string, port: number, attempts?: number }} where port 0 takes any free one
 * @returns {Promise<number>} the port in use
 * @throws {Error} when the host cannot be used, or no port of the attempted ones is free
 */
export function listen(server, { host, port, attempts = 20 }) {
	return new Promise((done, fail) => {
		server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
			if (taken && attempts > 1) done(listen(server, { host, port: port + 1, attempts: attempts - 1 }));
			else if (taken) fail(new Error(`no free port up to ${port}; set PORT to another number.`));
			else
				fail(new Error(`cannot listen on ${host} (${error.code}); set HOST to an address of this machine.`));
		});
		server.listen(port, host, () => {
			const address = server.address();
			done(typeof address === 'object' && address ? address.port : port);
		});
	});
}

/**
 * Serves a built site at HOST and PORT (of this machine only, unless HOST says otherwise) and prints the address.
 *
 * @param {string} folder
 * @throws {Error} when there is no built site, PORT is no port, or nothing is free
 */
export async function serveSite(folder) {
	if (!existsSync(join(folder, 'index.html'))) {
		throw new Error(`there is no built site in "${folder}"; run "npm run build" first.`);
	}
	const host = process.env.HOST || '127.0.0.1';
	const wanted = Number(process.env.PORT || 4173);
	if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) {
		throw new Error(`PORT is "${process.env.PORT}"; it must be a number from 0 to 65535.`);
	}
	const port = await listen(createSiteServer(folder), { host, port: wanted });
	if (wanted !== 0 && port !== wanted) console.log(`Port ${wanted} is taken, so the next free one is used.`);
	console.log(`The site is at http://${host.includes(':') ? `[${host}]` : host}:${port}/`);
}

/**
 * @param {string} root
 * @param {Map<string, SiteFile>} files
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(root, files, request, response) {
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { allow: 'GET, HEAD' }).end();
		return;
	}
	const [pathname = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
	const path = pathWithin(root, pathname);
	if (path && isFolder(path) && !pathname.endsWith('/')) {
		// Relative to this host on purpose: "//elsewhere" must not become a redirect to another site.
		const target = `/${pathname.replace(/^[/\\]+/, '')}/`;
		response.writeHead(308, { location: query === undefined ? target : `${target}?${query}` }).end();
		return;
	}
	const wanted = path && (pathname.endsWith('/') ? join(path, 'index.html') : path);
	const found = wanted && isFile(wanted) ? wanted : undefined;
	const served = found ?? join(root, '404.html');
	if (!isFile(served)) {
		response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such page.');
		return;
	}
	const immutable = found?.startsWith(join(root, '_app', 'immutable') + sep);
	await send(fileAt(files, served), request, response, found ? 200 : 404, Boolean(immutable));
}

/**
 * @param {SiteFile} file
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {200 | 404} status
 * @param {boolean} immutable whether the name changes with the content
 */
async function send(file, request, response, status, immutable) {
	const encoding = encodingFor(String(request.headers['accept-encoding'] ?? ''), file);
	const etag = `"${file.etag}${encoding ? `-${encoding}` : ''}"`;
	const headers = {
		'content-type': file.type,
		'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'same-origin',
		vary: 'accept-encoding',
		etag
	};
	const known = String(request.headers['if-none-match'] ?? '').split(/\s*,\s*/);
	if (status === 200 && (known.includes(etag) || known.includes('*'))) {
		response.writeHead(304, headers).end();
		return;
	}
	const body = encoding ? await packed(file, encoding) : file.body;
	const packing = encoding ? { 'content-encoding': encoding } : {};
	response.writeHead(status, { ...headers, ...packing, 'content-length': body.length });
	response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * The place in the folder that an address means, or `undefined` for one that is malformed, hidden or leads outside.
 *
 * @param {string} root
 * @param {string} pathname as sent, still percent-encoded
 */
function pathWithin(root, pathname) {
	let decoded;
	try {
		decoded = decodeURIComponent(pathname);
	} catch {
		return undefined;
	}
	if (decoded.includes('\0') || decoded.includes('\\')) return undefined;
	if (decoded.split('/').some((part) => part.startsWith('.') && part !== '.well-known')) return undefined;
	const path = resolve(root, `.${decoded.startsWith('/') ? decoded : `/${decoded}`}`);
	return path === root || path.startsWith(root + sep) ? path : undefined;
}

/** @param {string} path */
function isFolder(path) {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** @param {string} path */
function isFile(path) {
	return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	serveSite(process.argv[2] ?? process.env.BUILD_DIR ?? 'build').catch((error) => {
		console.error(`The site could not be served: ${error.message}`);
		process.exitCode = 1;
	});
}
