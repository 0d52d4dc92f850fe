import { m } from '#lib/messages/index.ts';
import type { Weights } from '#lib/peers/score.ts';
import { defaultPeersView, parsePeersView, serialisePeersView, type PeersView } from '#lib/url/peers-view.ts';
import type { Dropped } from '#lib/url/query.ts';
import { earlyInput } from '../early-input.ts';
import { onAddress, writeQuery } from '../kernel/address.ts';
import { turns } from '../kernel/latest.ts';
import { FinderForm } from './finder-form.ts';
import type { Finder } from './finder-view.ts';

const withWeights = (view: PeersView) => ({ ...view, weights: view.weights as Weights });

/**
 * One ask, own questions and weights, held by the address. The matches are fetched, and what draws them is loaded, when
 * the reader comes near the controls; until the first choice the page stands as it was published.
 */
export class FinderPage {
	readonly #element: HTMLFormElement;
	readonly #form: FinderForm;
	readonly #results: HTMLElement;
	readonly #status: Element | null;
	readonly #begin = turns();
	#finder: Promise<Finder> | undefined;
	#writing: ReturnType<typeof setTimeout> | undefined;
	#hasChosen = false;
	#isLoaded = false;

	constructor(form: HTMLFormElement, results: HTMLElement) {
		this.#element = form;
		this.#form = new FinderForm(form);
		this.#results = results;
		this.#status = form.querySelector('[data-peers-status]');
	}

	start(): void {
		this.#prepareEarly();
		this.#element.addEventListener('input', ({ target }) => {
			if (target instanceof HTMLInputElement) this.#choose(true);
		});
		// A choice from the list is one step of the history; a weight that is drawn along would be many.
		this.#element.addEventListener('change', ({ target }) => {
			if (target instanceof HTMLSelectElement) this.#choose(false);
		});
		this.#element.addEventListener('submit', (event) => event.preventDefault());
		this.#element.addEventListener('reset', (event) => {
			event.preventDefault();
			writeQuery('');
			this.#apply();
		});
		onAddress(() => this.#apply());
		const replay = earlyInput(this.#element);
		this.#apply();
		replay();
	}

	#parse = (query: string = location.search) => parsePeersView(new URLSearchParams(query), this.#form.offer);

	/** Shows what the address asks for. */
	#apply(): void {
		clearTimeout(this.#writing);
		const { offer } = this.#form;
		const { view, dropped } = this.#parse();
		this.#form.fill(view);
		const published = serialisePeersView(defaultPeersView(offer), offer);
		const isPublished = serialisePeersView(view, offer) === published;
		if (!isPublished || dropped.length > 0 || this.#finder) void this.#show(view, dropped);
	}

	/** Makes what is in the form the address, and shows it. */
	#choose(isTyping: boolean): void {
		this.#form.showWeights();
		const view = this.#form.view(this.#parse().view.host);
		const address = serialisePeersView(view, this.#form.offer, new URLSearchParams(location.search));
		clearTimeout(this.#writing);
		// Browsers take their time for an address; while a weight is drawn along, the list answers first.
		if (isTyping) this.#writing = setTimeout(() => writeQuery(address, 'same'));
		else writeQuery(address);
		void this.#show(this.#parse(address).view);
	}

	async #show(view: PeersView, dropped: readonly Dropped[] = []): Promise<void> {
		this.#hasChosen = true;
		const isLatest = this.#begin();
		if (!this.#isLoaded) {
			this.#say(m.peersFinder.working);
			this.#narrow(view.ask);
		}
		try {
			const { show: draw, prepareQuestions } = await this.#prepare();
			if (view.questions.length > 0) await prepareQuestions();
			this.#isLoaded = true;
			if (!isLatest()) return;
			const text = draw(withWeights(view));
			this.#say([...(dropped.length > 0 ? [m.address.dropped(dropped)] : []), text].join(' '));
		} catch {
			this.#finder = undefined;
			this.#narrow(null);
			this.#say(m.peersFinder.failed);
		}
	}

	/** What is published of an ask stands alone at once; the hosts that are best for it follow. */
	#narrow(ask: string | null): void {
		for (const section of this.#results.querySelectorAll<HTMLElement>('[data-ask]'))
			section.hidden = ask !== null && section.dataset.ask !== ask;
		const isEmpty = this.#results.querySelector<HTMLElement>('[data-nothing]')?.hidden === false;
		this.#results.querySelector('[data-short]')?.toggleAttribute('hidden', ask !== null || isEmpty);
	}

	/** The matches and what draws them, fetched once; a failure is not kept. */
	#prepare(): Promise<Finder> {
		return (this.#finder ??= this.#load());
	}

	async #load(): Promise<Finder> {
		// Asked for before the script that reads it has come.
		const slice = fetch('slice.json');
		slice.catch(() => undefined);
		const { loadFinder } = await import('./finder-view.ts');
		return loadFinder(slice, this.#results);
	}

	/** Who comes near the controls is about to choose: the click then finds what it needs, and code that has run before. */
	#prepareEarly(): void {
		const prepared = (use: (finder: Finder) => void | Promise<void>): void =>
			void this.#prepare()
				.then((finder) => new Promise((done) => setTimeout(() => done(use(finder)))))
				.catch(() => (this.#finder = undefined));
		for (const input of this.#form.questions)
			input.addEventListener('focus', () => prepared(({ prepareQuestions }) => prepareQuestions()));
		for (const sign of ['pointerenter', 'pointerdown', 'focusin'])
			this.#element.addEventListener(sign, () => prepared((finder) => this.#warmUp(finder)), {
				once: true,
				passive: true
			});
	}

	#warmUp({ show: draw }: Finder): void {
		if (this.#hasChosen || this.#results.contains(document.activeElement)) return;
		const view = defaultPeersView(this.#form.offer);
		draw({ ...view, weights: this.#form.heaviest() });
		draw(withWeights(view));
	}

	#say(text: string): void {
		this.#status?.replaceChildren(text);
	}
}
