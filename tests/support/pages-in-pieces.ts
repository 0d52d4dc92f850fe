import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createSiteServer } from '../../scripts/serve.mjs';

/** Characters of the main part after which a piece ends: close at the top, where most is on show. */
const CUTS = [400, 1500, 3000, 5000, 8000, 14_000, 30_000];

/** Drawn and laid out before the next piece comes. */
const PAUSE_MS = 100;

/** The HTML, cut at tags. */
function* pieces(html: string): Generator<string> {
	const main = html.indexOf('<main');
	let from = 0;
	for (const cut of CUTS) {
		const to = html.indexOf('<', main + cut);
		if (to < 0) break;
		yield html.slice(from, to);
		from = to;
	}
	yield html.slice(from);
}

/** The built site on a line so slow that each page is drawn several times before its last rows have come. */
export function pagesInPieces(folder: string): Server {
	const files = createSiteServer(folder);
	const send = async (file: string, write: (piece: string) => void): Promise<void> => {
		for (const piece of pieces(readFileSync(file, 'utf8'))) {
			write(piece);
			await pause(PAUSE_MS);
		}
	};
	return createServer((request, response) => {
		const path = decodeURIComponent((request.url ?? '').split('?')[0]!);
		const file = join(folder, path, 'index.html');
		if (!path.endsWith('/') || !existsSync(file)) return void files.emit('request', request, response);
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
		void send(file, (piece) => response.write(piece)).then(() => response.end());
	});
}
