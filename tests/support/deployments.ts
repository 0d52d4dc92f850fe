import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { createSiteServer, listen } from '../../scripts/serve.mjs';

const BUILD = 'build';
const PATH = '/city/dash/';

/** The built site in a folder of a server that can be stopped, and that publishes it anew. */
export class Deployments {
	/** Stands in the heading of every page, in every list of cities and in the version of the site. */
	name = '';
	#server: Server | null = null;
	#port = 0;
	readonly #files = createSiteServer(BUILD);

	get url(): string {
		return `http://127.0.0.1:${this.#port}${PATH}`;
	}

	async start(): Promise<void> {
		this.#server = createServer((request, response) => {
			const path = (request.url ?? '').split('?')[0]!;
			if (!path.startsWith(PATH)) return void response.writeHead(404).end();
			const inside = path.slice(PATH.length);
			const file = join(BUILD, inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside);
			if (this.name !== '' && /\.(html|json)$/.test(file) && existsSync(file)) {
				const type = file.endsWith('.html') ? 'text/html; charset=utf-8' : 'application/json';
				response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' });
				return void response.end(this.#renamed(readFileSync(file, 'utf8')));
			}
			request.url = `/${(request.url ?? '').slice(PATH.length)}`;
			this.#files.emit('request', request, response);
		});
		this.#port = await listen(this.#server, { host: '127.0.0.1', port: this.#port });
	}

	async stop(): Promise<void> {
		const server = this.#server;
		this.#server = null;
		if (!server) return;
		const closed = new Promise((done) => server.close(done));
		server.closeAllConnections();
		await closed;
	}

	#renamed(text: string): string {
		return text.replace('</h1>', ` (${this.name})</h1>`).replace('{"version":"', `{"version":"${this.name} `);
	}
}
