/** The part of Kit's server that is used; every adapter rests on it. */
export interface PageServer {
	init: (options: { env: Record<string, string>; read: (file: string) => never }) => Promise<void>;
	respond: (request: Request, options: object) => Promise<Response>;
}
