import { createSecureServer } from 'node:http2';
import type { RequestListener } from 'node:http';
import { generate } from 'selfsigned';

export interface H2Server {
	readonly url: string;
	readonly close: () => void;
}

/**
 * Serves over HTTP/2 on this machine, as web servers on the web do; browsers speak it over TLS alone, so a certificate
 * is made for the hour. `answer` is written for HTTP/1, whose requests and responses Node imitates.
 */
export async function serveH2(answer: RequestListener): Promise<H2Server> {
	const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
		algorithm: 'sha256'
	});
	const server = createSecureServer({ key, cert });
	server.on('request', answer);
	const sessions = new Set<{ destroy: () => void }>();
	server.on('session', (session) => {
		sessions.add(session);
		session.on('close', () => sessions.delete(session));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
	return {
		url: `https://127.0.0.1:${address.port}`,
		close: () => {
			server.close();
			for (const session of sessions) session.destroy();
		}
	};
}
