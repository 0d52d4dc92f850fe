import { inflateSync } from 'fflate';
import { crc32 } from './crc32.ts';

/** One file of a ZIP: what its directory says of it. Its bytes come when they are asked for. */
export interface ZipEntry {
	/** Path inside the ZIP, with slashes. */
	readonly path: string;
	readonly size: number;
	readonly encrypted: boolean;
	/** The bytes; throws `Unreadable` where they are damaged, protected or packed in a way that is not known. */
	read(): Uint8Array;
}

/** Why something cannot be read, in words for the person who gave it. */
export class Unreadable extends Error {}

/** What all files of one ZIP may unpack to; a network of 1,000 cities as a workbook stays below 100 MB. */
export const LARGEST_UNPACKED = 300 * 1024 * 1024;
const MOST_ENTRIES = 10_000;
const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 0xffff;

export const isZip = (bytes: Uint8Array): boolean =>
	bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

const DAMAGED = 'it is damaged or only half there; save it once more, or copy it again';

/** Where the record stands that ends a ZIP: at the very end, or before a comment. */
function endOf(view: DataView): number {
	const lowest = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
	for (let at = view.byteLength - 22; at >= lowest; at -= 1) if (view.getUint32(at, true) === END) return at;
	throw new Unreadable(DAMAGED);
}

interface Packed {
	readonly method: number;
	readonly crc: number;
	readonly packedSize: number;
	readonly size: number;
	readonly encrypted: boolean;
	/** Where its local header stands. */
	readonly at: number;
}

function unpack(bytes: Uint8Array, { method, crc, packedSize, size, encrypted, at }: Packed): Uint8Array {
	if (encrypted) throw new Unreadable('it is protected by a password; save it without one');
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) throw new Unreadable(DAMAGED);
	const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
	const packed = bytes.subarray(from, from + packedSize);
	if (packed.length < packedSize) throw new Unreadable(DAMAGED);
	if (method !== 0 && method !== 8)
		throw new Unreadable('it is packed in an unusual way; pack it as a plain ZIP');
	let plain: Uint8Array;
	try {
		// The buffer is as large as the directory says: what would unpack to more is cut off, and its sum is wrong.
		plain = method === 0 ? packed : inflateSync(packed, { out: new Uint8Array(size) });
	} catch {
		throw new Unreadable(DAMAGED);
	}
	if (plain.length !== size || crc32(plain) !== crc) throw new Unreadable(DAMAGED);
	return plain;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
	if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY) throw new Unreadable(DAMAGED);
	const flags = view.getUint16(at + 8, true);
	const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) =>
		view.getUint16(at + place, true)
	) as [number, number, number];
	const name = bytes.subarray(at + 46, at + 46 + nameLength);
	const packed: Packed = {
		method: view.getUint16(at + 10, true),
		crc: view.getUint32(at + 16, true),
		packedSize: view.getUint32(at + 20, true),
		size: view.getUint32(at + 24, true),
		encrypted: (flags & 1) === 1,
		at: view.getUint32(at + 42, true)
	};
	const entry: ZipEntry = {
		path: nameOf(name, (flags & 0x800) !== 0),
		size: packed.size,
		encrypted: packed.encrypted,
		read: () => unpack(bytes, packed)
	};
	return { entry, next: at + 46 + nameLength + extraLength + commentLength };
}

/** Names are UTF-8 where the flag says so, and often where it does not. */
function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
	const text = (label: string, fatal: boolean) => new TextDecoder(label, { fatal }).decode(bytes);
	const name = isUtf8 ? text('utf-8', false) : (tryUtf8(bytes) ?? text('windows-1252', false));
	return name.replaceAll('\\', '/');
}

function tryUtf8(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

/**
 * The files of a ZIP, in their order and without its folders. What it says of sizes is held against a limit before
 * anything is unpacked, and nothing can unpack to more than it said.
 *
 * @throws Unreadable where it is damaged, too large, or holds two files of one name
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length < 22) throw new Unreadable(DAMAGED);
	const end = endOf(view);
	const count = view.getUint16(end + 10, true);
	if (count > MOST_ENTRIES) throw new Unreadable(`it holds more than ${MOST_ENTRIES} files`);
	const entries: ZipEntry[] = [];
	const names = new Set<string>();
	let total = 0;
	let at = view.getUint32(end + 16, true);
	for (let index = 0; index < count; index += 1) {
		const { entry, next } = readEntry(bytes, view, at);
		at = next;
		if (entry.path.endsWith('/')) continue;
		if (names.has(entry.path)) throw new Unreadable(`it holds two files with the name ${entry.path}`);
		names.add(entry.path);
		total += entry.size;
		entries.push(entry);
	}
	if (total > LARGEST_UNPACKED) {
		const limit = LARGEST_UNPACKED / 1024 / 1024;
		throw new Unreadable(`it would unpack to more than ${limit} MB, which is the limit`);
	}
	return entries;
}
