import { documents as words } from '../messages/en/documents.ts';
import { saveFile } from './save-file.ts';

/**
 * Saves a file that has still to be written, and says how that goes.
 *
 * @param write gives the content; a text says why there is none. Where it rejects, the file could not be written
 * @param say shows the reader a line, in place of the one before
 * @returns whether the reader was offered the file
 */
export async function saveWritten(
	name: string,
	write: () => Promise<Blob | string>,
	say: (line: string) => void
): Promise<boolean> {
	say(words.working);
	try {
		const written = await write();
		if (typeof written !== 'string') saveFile(written, name);
		say(typeof written === 'string' ? written : words.ready(name));
		return typeof written !== 'string';
	} catch {
		say(words.failed);
		return false;
	}
}
