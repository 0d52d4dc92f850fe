import type { Weights } from '#lib/peers/score.ts';
import type { PeersOffer, PeersView } from '#lib/url/peers-view.ts';

/** The form of the finder: what it offers, what is chosen in it. */
export class FinderForm {
	readonly offer: PeersOffer;
	readonly questions: readonly HTMLInputElement[];
	readonly #form: HTMLFormElement;
	readonly #ranges: readonly HTMLInputElement[];

	constructor(form: HTMLFormElement) {
		this.#form = form;
		this.#ranges = [...form.querySelectorAll<HTMLInputElement>('input[type="range"]')];
		this.questions = [...form.querySelectorAll<HTMLInputElement>('input[name="q"]')];
		this.offer = {
			asks: [...(this.#ask()?.options ?? [])].map(({ value }) => value).filter(Boolean),
			hosts: (form.dataset.hosts ?? '').split(' ').filter(Boolean),
			weights: this.#weights(({ defaultValue }) => defaultValue),
			heaviest: Number(this.#ranges[0]?.max)
		};
	}

	/** What is chosen; one host alone is asked for by the address only. */
	view(host: string | null): PeersView {
		return {
			ask: this.#ask()?.value || null,
			host,
			weights: this.#weights(({ value }) => value),
			questions: this.questions.map(({ value }) => value)
		};
	}

	/** Every weight at its heaviest. */
	heaviest = (): Weights => this.#weights(({ max }) => max) as Weights;

	fill({ ask, weights, questions }: PeersView): void {
		const select = this.#ask();
		if (select) select.value = ask ?? '';
		for (const range of this.#ranges) range.value = String(weights[range.name]);
		this.questions.forEach((input, at) => (input.value = questions[at] ?? ''));
		if (questions.length > 0) this.#form.querySelector('details')?.setAttribute('open', '');
		this.showWeights();
	}

	/** Says each weight beside its slider. */
	showWeights(): void {
		for (const range of this.#ranges) {
			const output = range.parentElement?.querySelector('output');
			if (output) output.value = range.value;
		}
	}

	#ask = (): HTMLSelectElement | null => this.#form.querySelector<HTMLSelectElement>('select[name="ask"]');

	#weights(valueOf: (range: HTMLInputElement) => string): Record<string, number> {
		return Object.fromEntries(this.#ranges.map((range) => [range.name, Number(valueOf(range))]));
	}
}
