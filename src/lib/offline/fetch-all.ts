/** How many files are asked for at once. */
const AT_ONCE = 6;

/** Hears of the files so far, and of those known to come. */
export type Progress = (done: number, known: number) => void;

/** What fetching many files needs. */
interface Fetching {
	readonly fetch: (address: string) => Promise<Response>;
	/** Whether the site is still of the version that is kept. */
	readonly isCurrent: () => Promise<boolean>;
	/** Called with each file that could be had, and certainly is of that version. */
	readonly keep: (address: string, response: Response) => Promise<void>;
	readonly onProgress?: Progress;
}

/**
 * Fetches files and keeps them. What is not there, or cannot be had, is left out.
 * @param addresses may grow while this runs
 * @returns false where the site turned to another version meanwhile, or cannot be reached any more
 */
export async function fetchAll(addresses: ReadonlySet<string>, fetching: Fetching): Promise<boolean> {
	const { fetch, isCurrent, keep, onProgress } = fetching;
	let done = 0;
	let batch: string[] = [];
	const bring = async (): Promise<boolean> => {
		const brought = await Promise.all(
			batch.map(async (address) => [address, await fetch(address).catch(() => null)] as const)
		);
		// Asked afterwards: what came before the site was replaced is certainly of the version before.
		if (!(await isCurrent())) return false;
		for (const [address, response] of brought)
			if (response?.status === 200 && !response.redirected) await keep(address, response);
		done += batch.length;
		batch = [];
		onProgress?.(done, addresses.size);
		return true;
	};
	for (const address of addresses) {
		batch.push(address);
		// The last ones are brought before the set is asked whether it grew.
		if ((batch.length >= AT_ONCE || done + batch.length === addresses.size) && !(await bring())) return false;
	}
	return true;
}
