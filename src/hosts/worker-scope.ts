/** What this project uses of the global scope of workers: TypeScript cannot know a page's and a worker's in one project. */
export interface WorkerScope {
	readonly location: Location;
	readonly clients: { claim(): Promise<void> };
	skipWaiting(): Promise<void>;
	postMessage(message: unknown): void;
	addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
	addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
	addEventListener(type: 'message', listener: (event: MessageEvent & LifeEvent) => void): void;
}

interface LifeEvent extends Event {
	waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends LifeEvent {
	readonly request: Request;
	/** The open page that asks. */
	readonly clientId: string;
	/** The page that is opened by this; missing in older browsers. */
	readonly resultingClientId?: string;
	respondWith(answer: Promise<Response>): void;
}
