import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/** Unpacks a saved website into a new folder, as a reader does who publishes it. */
export function unpackSite(zip: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'website-'));
	for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), bytes);
	}
	return folder;
}
