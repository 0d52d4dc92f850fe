import type { PageServer } from '#lib/site/page-server.ts';
import type { Site } from '#lib/site/site.ts';

/** Any host name: pages link relatively, and none of them knows where it is published. */
const ORIGIN = 'http://site.invalid';

/** The page that is shown for unknown addresses. */
const UNKNOWN = '404/';

/**
 * The site as a function from an address to an answer, made as the build makes it.
 * @param server Kit's server, initialised
 */
export function answerer(server: PageServer): (path: string, site: Site) => Promise<Response> {
	const respond = (path: string, site: Site): Promise<Response> =>
		server.respond(new Request(`${ORIGIN}/${path}`), {
			getClientAddress: () => '127.0.0.1',
			platform: { site },
			// As while prerendering: the policy stands in the page, and nothing depends on the request.
			prerendering: { dependencies: new Map(), remote_responses: new Map() }
		});
	return async (path, site) => {
		const answer = await respond(path, site);
		if (answer.status !== 404 || path === UNKNOWN) return answer;
		const page = await respond(UNKNOWN, site);
		return new Response(page.body, { status: 404, headers: page.headers });
	};
}
