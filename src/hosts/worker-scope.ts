/** What this project uses of the global scope of workers: TypeScript cannot know a page's and a worker's in one project. */
export interface WorkerScope {
	readonly location: Location;
	readonly clients: { claim(): Promise<void> };
	skipWaiting(): Promise<void>;
	postMessage(message: unknown): void;
	addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
	addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
	addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

interface LifeEvent extends Event {
	waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends Event {
	readonly request: Request;
	respondWith(answer: Promise<Response>): void;
}
