import type { GivenFile } from './messages.ts';

/** What is taken into memory of all files together. */
export const LARGEST_GIVEN = 300 * 1024 * 1024;

/** Files with an ending that names neither tables nor something that holds some; one without any may be a ZIP. */
const isNoTable = (path: string): boolean =>
	/\.[a-z0-9]{1,5}$/iu.test(path) && !/\.(?:csv|tsv|txt|xlsx?|xlsm|xlsb|ods|zip|numbers)$/iu.test(path);

/**
 * The bytes of the files that a reader gave, by path. Of films, pictures and the like in a folder the name is enough,
 * and is what the report needs; nothing is taken into memory before all sizes were looked at.
 *
 * @throws Error where the files are larger than what is read
 */
export async function givenBytes(files: readonly GivenFile[]): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
	const limit = `${LARGEST_GIVEN / 1024 / 1024} MB, which is the limit`;
	const wanted = files.filter(({ path }) => !isNoTable(path));
	const large = wanted.find(({ file }) => file.size > LARGEST_GIVEN);
	if (large) throw new Error(`${large.path} is larger than ${limit}`);
	if (wanted.reduce((sum, { file }) => sum + file.size, 0) > LARGEST_GIVEN)
		throw new Error(`the files together are larger than ${limit}`);
	const given = new Map<string, Uint8Array<ArrayBuffer>>();
	for (const { path, file } of files)
		given.set(path, isNoTable(path) ? new Uint8Array() : new Uint8Array(await file.arrayBuffer()));
	return given;
}
