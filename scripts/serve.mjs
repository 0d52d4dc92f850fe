import compression from 'compression';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import serveStatic from 'serve-static';

/** @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, next: () => void) => void} Handler */

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
	// Its types know the requests of Express alone; it works with those of Node.
	const pack = /** @type {Handler} */ (compression());
	const files = serveStatic(root, {
		cacheControl: false,
		setHeaders: (response, path) => {
			// The name of such a file changes with its content.
			const immutable = path.startsWith(join(root, '_app', 'immutable') + sep);
			response.setHeader('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
		}
	});
	return createServer((request, response) => {
		response.setHeader('x-content-type-options', 'nosniff');
		response.setHeader('referrer-policy', 'same-origin');
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { allow: 'GET, HEAD' }).end();
			return;
		}
		pack(request, response, () => files(request, response, () => notFound(root, request, response)));
	});
}

/**
 * @param {string} root
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function notFound(root, request, response) {
	const page = join(root, '404.html');
	const [type, text] = existsSync(page)
		? ['text/html; charset=utf-8', readFileSync(page)]
		: ['text/plain; charset=utf-8', 'There is no such page.'];
	response.writeHead(404, { 'content-type': type, 'cache-control': 'no-cache' });
	response.end(request.method === 'HEAD' ? undefined : text);
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

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	serveSite(process.argv[2] ?? process.env.BUILD_DIR ?? 'build').catch((error) => {
		console.error(`The site could not be served: ${error.message}`);
		process.exitCode = 1;
	});
}
