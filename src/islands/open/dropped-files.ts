import type { GivenFile } from './messages.ts';

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
	new Promise((resolve, reject) => entry.file(resolve, reject));

/** What is in a folder; a reader gives it in parts until one is empty. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
	const reader = folder.createReader();
	const all: FileSystemEntry[] = [];
	for (;;) {
		const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
			reader.readEntries(resolve, reject)
		);
		if (part.length === 0) return all;
		all.push(...part);
	}
}

async function filesIn(entry: FileSystemEntry, depth: number): Promise<GivenFile[]> {
	const path = entry.fullPath.replace(/^\//u, '');
	if (entry.isFile) return [{ path, file: await fileOf(entry as FileSystemFileEntry) }];
	// Tables lie in a folder or in one of its folders.
	if (!entry.isDirectory || depth > 2) return [];
	const inside = await entriesIn(entry as FileSystemDirectoryEntry);
	return (await Promise.all(inside.map((one) => filesIn(one, depth + 1)))).flat();
}

/** The files that were dropped, with those in dropped folders. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<GivenFile[]> {
	// Entries must be asked for before anything is waited for: the drop is over then.
	const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
	if (entries.length === 0) return [...files].map((file) => ({ path: file.name, file }));
	return (await Promise.all(entries.map((entry) => filesIn(entry, 0)))).flat();
}

/** The files that were chosen; of a folder, with their path in it. */
export const chosenFiles = (input: HTMLInputElement): GivenFile[] =>
	[...(input.files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
