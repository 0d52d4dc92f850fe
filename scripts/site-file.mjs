import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** @type {Record<string, string>} */
const TYPES = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.ics': 'text/calendar; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.webp': 'image/webp',
	'.ico': 'image/x-icon',
	'.woff2': 'font/woff2',
	'.zip': 'application/zip'
};

/** @typedef {{ body: Buffer, type: string, etag: string, stamp: string, packed: Map<string, Buffer> }} SiteFile */

/**
 * A file of the site as it is sent, read once and kept.
 *
 * @param {Map<string, SiteFile>} files those read before; one that changed on disk is read again
 * @param {string} path
 */
export function fileAt(files, path) {
	const { mtimeMs, size } = statSync(path);
	const stamp = `${mtimeMs}-${size}`;
	const before = files.get(path);
	if (before?.stamp === stamp) return before;
	const body = readFileSync(path);
	const etag = createHash('sha256').update(body).digest('base64url').slice(0, 20);
	const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
	const file = { body, type, etag, stamp, packed: new Map() };
	files.set(path, file);
	return file;
}

/**
 * The best compression that the reader accepts and the file gains from.
 *
 * @param {string} accepted the `accept-encoding` header
 * @param {SiteFile} file
 * @returns {'br' | 'gzip' | undefined} none for what is packed already or too small to gain
 */
export function encodingFor(accepted, file) {
	if (!/^text\/|json|xml|javascript/.test(file.type) || file.body.length < 512) return undefined;
	const offers = accepted.split(',').filter((offer) => !/;\s*q=0(\.0*)?\s*$/.test(offer));
	const names = offers.map((offer) => offer.split(';')[0]?.trim().toLowerCase());
	return names.includes('br') ? 'br' : names.includes('gzip') ? 'gzip' : undefined;
}

/**
 * The compressed file, packed at the first request and kept.
 *
 * @param {SiteFile} file
 * @param {'br' | 'gzip'} encoding
 */
export async function packed(file, encoding) {
	const before = file.packed.get(encoding);
	if (before) return before;
	const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
	const body =
		encoding === 'br'
			? await promisify(brotliCompress)(file.body, { params })
			: await promisify(gzip)(file.body);
	file.packed.set(encoding, body);
	return body;
}
