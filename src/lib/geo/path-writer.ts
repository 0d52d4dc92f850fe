import type { GeoContext } from 'd3';

/**
 * Collects what d3's `geoPath` draws as an SVG path of relative steps in whole numbers: a third of the length of
 * d3's own absolute decimals, which matters for an outline of ten thousand points. Steps that round to nothing are
 * left out; rounding does not add up, because each step is taken from the last written position.
 */
export class PathWriter implements GeoContext {
	#path = '';
	#x = 0;
	#y = 0;
	/** Last written command; a repeated `l` needs no letter. */
	#command = '';
	#start: [number, number] = [0, 0];

	moveTo(x: number, y: number): void {
		this.#step('m', x, y);
	}

	lineTo(x: number, y: number): void {
		this.#step('l', x, y);
	}

	closePath(): void {
		this.#path += 'z';
		this.#command = 'z';
		[this.#x, this.#y] = this.#start;
	}

	beginPath(): void {}

	/** Points are not drawn: the base map has none. */
	arc(): void {}

	toString(): string {
		return this.#path;
	}

	#step(command: 'm' | 'l', x: number, y: number): void {
		const dx = Math.round(x) - this.#x;
		const dy = Math.round(y) - this.#y;
		if (command === 'l' && dx === 0 && dy === 0) return;
		// After `m` further pairs are lines, so `l` needs its letter only after a close.
		const letter = command === 'm' ? 'm' : this.#command === 'z' ? 'l' : ' ';
		this.#path += `${letter}${dx}${dy < 0 ? '' : ' '}${dy}`.replace(' -', '-');
		this.#command = command;
		this.#x += dx;
		this.#y += dy;
		if (command === 'm') this.#start = [this.#x, this.#y];
	}
}
