import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSiteServer, listen } from '../scripts/serve.mjs';

const LONG = '<p>Long enough that packing gains something.</p>'.repeat(40);
const SITE = {
	'index.html': `<h1>Start</h1>${LONG}`,
	'404.html': '<h1>Not here</h1>',
	'cities/index.html': '<h1>Cities</h1>',
	'data/facts.csv': 'id,value\na,1\n',
	'data/facts.json': '{}',
	'data/site.webmanifest': '{}',
	'data/all.zip': 'PK',
	'meetings/all.ics': 'BEGIN:VCALENDAR',
	'_app/immutable/text.woff2': 'font',
	'_app/immutable/chunk.js': 'export {};',
	'.built-from': 'hidden'
};

let folder: string;
let server: Server;
let port: number;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'site-'));
	for (const [name, text] of Object.entries(SITE)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	server = createSiteServer(folder);
	port = await listen(server, { host: '127.0.0.1', port: 0 });
});

afterAll(() => {
	server.close();
	rmSync(folder, { recursive: true });
});

interface Answer {
	status: number;
	headers: Record<string, unknown>;
	/** Bytes of the body as sent. */
	length: number;
	body: string;
}

/** Sends a path as it is; `fetch` would tidy it up first. */
function ask(path: string, { method = 'GET', headers = {} } = {}) {
	return new Promise<Answer>((done, fail) => {
		httpRequest({ port, host: '127.0.0.1', path, method, headers }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk) => chunks.push(chunk));
			response.on('end', () =>
				done({
					status: response.statusCode ?? 0,
					headers: response.headers,
					length: Buffer.concat(chunks).length,
					body: Buffer.concat(chunks).toString()
				})
			);
		})
			.on('error', fail)
			.end();
	});
}

describe('the server of the built site', () => {
	it('answers a folder with its page', async () => {
		expect((await ask('/')).body).toContain('Start');
		expect((await ask('/cities/?sort=name')).body).toContain('Cities');
	});

	it('leads a folder without a slash to the address with one and keeps the query', async () => {
		const answer = await ask('/cities?sort=name&q=a');
		expect(answer.status).toBe(301);
		expect(answer.headers.location).toBe('/cities/?sort=name&q=a');
	});

	it('never leads to another host', async () => {
		const answer = await ask('//cities');
		expect(String(answer.headers.location ?? '/')).not.toMatch(/^\/\//);
	});

	it('answers what is not there with the page for it and status 404', async () => {
		for (const path of ['/no-such-page', '/no/such/page/', '/cities/index.htm', '/%E0%A4%A']) {
			expect(await ask(path)).toMatchObject({ status: 404, body: SITE['404.html'] });
		}
	});

	it('reaches nothing outside the folder, and nothing hidden in it', async () => {
		const ways = [
			'/../etc/passwd',
			'/..%2f..%2fetc/passwd',
			'/cities/../../x',
			'/%2e%2e/x',
			'/..\\x',
			'/a%00b'
		];
		for (const path of [...ways, '/.built-from', `/${'../'.repeat(20)}etc/hostname`]) {
			expect((await ask(path)).status, path).toBe(404);
		}
	});

	it.each([
		['/', 'text/html; charset=utf-8'],
		['/data/facts.csv', 'text/csv; charset=utf-8'],
		['/data/facts.json', 'application/json; charset=utf-8'],
		['/data/site.webmanifest', 'application/manifest+json; charset=utf-8'],
		['/data/all.zip', 'application/zip'],
		['/meetings/all.ics', 'text/calendar; charset=utf-8'],
		['/_app/immutable/text.woff2', 'font/woff2'],
		['/_app/immutable/chunk.js', 'text/javascript; charset=utf-8']
	])('says what %s is', async (path, type) => {
		const { status, headers } = await ask(path);
		expect(status).toBe(200);
		expect(headers['content-type']).toBe(type);
	});

	it('lets only files whose name changes with their content be kept for ever', async () => {
		expect((await ask('/_app/immutable/chunk.js')).headers['cache-control']).toContain('immutable');
		expect((await ask('/')).headers['cache-control']).toBe('no-cache');
	});

	it.each(['br', 'gzip'])('packs text as %s where the reader accepts it', async (encoding) => {
		const answer = await ask('/', { headers: { 'accept-encoding': encoding } });
		expect(answer.headers['content-encoding']).toBe(encoding);
		expect(answer.length).toBeLessThan(SITE['index.html'].length / 2);
		expect(String(answer.headers.vary).toLowerCase()).toBe('accept-encoding');
	});

	it('sends text as it is where the reader refuses packing', async () => {
		const answer = await ask('/', { headers: { 'accept-encoding': 'br;q=0, identity' } });
		expect(answer.headers['content-encoding']).toBeUndefined();
		expect(answer.body).toBe(SITE['index.html']);
	});

	it('sends nothing again that the reader has, and a changed file at once', async () => {
		const etag = String((await ask('/cities/')).headers.etag);
		const again = await ask('/cities/', { headers: { 'if-none-match': etag } });
		expect(again).toMatchObject({ status: 304, body: '' });
		writeFileSync(join(folder, 'cities/index.html'), '<h1>More cities</h1>');
		expect((await ask('/cities/', { headers: { 'if-none-match': etag } })).body).toContain('More');
	});

	it('answers HEAD without a body and refuses to be written to', async () => {
		expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
		expect(await ask('/', { method: 'POST' })).toMatchObject({
			status: 405,
			headers: { allow: 'GET, HEAD' }
		});
	});

	it('takes the next port where the wanted one is taken', async () => {
		const second = createSiteServer(folder);
		expect(await listen(second, { host: '127.0.0.1', port })).toBeGreaterThan(port);
		second.close();
		await expect(listen(createSiteServer(folder), { host: '127.0.0.1', port, attempts: 1 })).rejects.toThrow(
			'PORT'
		);
	});
});
