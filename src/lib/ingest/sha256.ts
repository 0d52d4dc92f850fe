/** The fractional parts of the `power`th roots of the first primes, as FIPS 180-4 takes its constants. */
const rootFractions = (count: number, power: number): Uint32Array => {
	const fractions = new Uint32Array(count);
	for (let found = 0, candidate = 2; found < count; candidate += 1) {
		let prime = true;
		for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) prime &&= candidate % divisor !== 0;
		if (!prime) continue;
		const root = candidate ** (1 / power);
		fractions[found] = (root - Math.floor(root)) * 2 ** 32;
		found += 1;
	}
	return fractions;
};

const K = rootFractions(64, 3);
const START = rootFractions(8, 2);

const padded = (bytes: Uint8Array): DataView => {
	const length = Math.ceil((bytes.length + 9) / 64) * 64;
	const block = new Uint8Array(length);
	block.set(bytes);
	block[bytes.length] = 0x80;
	const view = new DataView(block.buffer);
	view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29));
	view.setUint32(length - 4, bytes.length * 8);
	return view;
};

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** Mixes one block of 64 bytes into the state; `w` is room for its schedule. */
function mix(state: Uint32Array, w: Uint32Array, view: DataView, offset: number): void {
	const at = (index: number): number => w[index] ?? 0;
	for (let i = 0; i < 16; i += 1) w[i] = view.getUint32(offset + i * 4);
	for (let i = 16; i < 64; i += 1) {
		const x = at(i - 15);
		const y = at(i - 2);
		const s0 = rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3);
		const s1 = rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10);
		w[i] = at(i - 16) + s0 + at(i - 7) + s1;
	}
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
	for (let i = 0; i < 64; i += 1) {
		const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
		const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (K[i] ?? 0) + at(i)) | 0;
		const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
		const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
		[h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
	}
	[a, b, c, d, e, f, g, h].forEach((word, index) => (state[index] = (state[index] ?? 0) + word));
}

/**
 * SHA-256 (FIPS 180-4) as hexadecimal. Written out because the same code must run while a page is built and
 * in a browser's worker, and the browser's own digest answers only later and only on secure addresses.
 */
export function sha256(bytes: Uint8Array): string {
	const view = padded(bytes);
	const state = Uint32Array.from(START);
	const schedule = new Uint32Array(64);
	for (let offset = 0; offset < view.byteLength; offset += 64) mix(state, schedule, view, offset);
	return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}
