import { saveText } from '#lib/format/save-file.ts';
import { m } from '#lib/messages/index.ts';
import type { Decision, DecisionKind } from '#lib/peers/decisions.ts';
import { askInAddress } from '#lib/url/ask-key.ts';
import { dataJson } from '../kernel/fetch-json.ts';
import { turns } from '../kernel/latest.ts';
import type { KeptDecisions } from '#lib/peers/kept-decisions.ts';

const askOf = (item: HTMLElement | null | undefined): string => item?.dataset.match?.split(' ')[0] ?? '';

const wordsOfAsk = (ask: string): string =>
	ask === '' ? '' : (document.getElementById(askInAddress(ask))?.textContent ?? '');

/** The buttons beside proposed hosts, and the page's book of decisions. */
export class DecisionsPage {
	readonly #section: HTMLElement;
	readonly #networkId: string;
	/** The city of the page; empty on a page of all cities. */
	readonly #learner: string;
	readonly #key: string;
	readonly #decisions: KeptDecisions;
	readonly #begin = turns();
	#remove: (() => Promise<void>) | undefined;

	constructor(section: HTMLElement, key: string, decisions: KeptDecisions) {
		const { networkId = '', learner = '' } = section.dataset;
		this.#section = section;
		this.#networkId = networkId;
		this.#learner = learner;
		this.#key = key;
		this.#decisions = decisions;
	}

	/** With the decisions that the browser keeps of the page's network under a key. */
	static async open(section: HTMLElement, key: string): Promise<DecisionsPage> {
		const { networkId = '' } = section.dataset;
		const { KeptDecisions } = await import('#lib/peers/kept-decisions.ts');
		return new DecisionsPage(section, key, new KeptDecisions(networkId));
	}

	start(): void {
		document.addEventListener('click', ({ target }) => this.#press(target));
		// The finder brings hosts onto the page that it had not shown, or had taken off.
		document.querySelector('[data-peer-results]')?.addEventListener('peers-drawn', ({ target }) => {
			if (target instanceof Element) this.#mark(target);
		});
		addEventListener('storage', (event) => {
			if (event.key !== this.#key) return;
			this.#decisions.readAgain();
			void this.#draw();
		});
		this.#mark();
		const book = this.#section.querySelector('details');
		if (book?.open) void this.#draw();
		else book?.addEventListener('toggle', () => void this.#draw(), { once: true });
		if (this.#decisions.all.length > 0) book?.setAttribute('open', '');
	}

	/** A button beside a host decides; pressed again, it takes the decision back. */
	#press(target: EventTarget | null): void {
		const button = target instanceof Element ? target.closest<HTMLElement>('[data-decide]') : null;
		const item = button?.closest<HTMLElement>('[data-match]');
		if (!button || !item) return;
		const place = this.#placeOf(item);
		const isPressed = button.getAttribute('aria-pressed') === 'true';
		const kind = button.dataset.decide as DecisionKind;
		void this.#changed(
			isPressed ? this.#decisions.remove(place) : this.#decisions.decide({ ...place, kind, reason: '' })
		);
	}

	#placeOf = (item: HTMLElement | null) => ({
		learnerId: this.#learner,
		hostId: item?.dataset.host ?? '',
		ask: askOf(item)
	});

	#mark(within: ParentNode = document): void {
		for (const button of within.querySelectorAll<HTMLElement>('[data-decide]')) {
			const place = this.#placeOf(button.closest<HTMLElement>('[data-match]'));
			const isSet = this.#decisions.at(place)?.kind === button.dataset.decide;
			button.setAttribute('aria-pressed', String(isSet));
		}
	}

	async #draw(): Promise<void> {
		const isLatest = this.#begin();
		this.#mark();
		const [{ mount, unmount }, { default: DecisionBook }] = await Promise.all([
			import('svelte'),
			import('#lib/components/peers/DecisionBook.svelte')
		]);
		const target = this.#section.querySelector<HTMLElement>('[data-decision-book]');
		if (!isLatest() || !target) return;
		await this.#remove?.();
		const learner = this.#learner;
		const book = mount(DecisionBook, {
			target,
			props: {
				decisions: this.#decisions.all.filter(({ learnerId }) => learner === '' || learnerId === learner),
				names: dataJson<Record<string, string>>(this.#section.dataset.names),
				learnerId: learner || null,
				textOfAsk: wordsOfAsk,
				// The field shows its reason already; drawn anew, it would take the focus away that moves on from it.
				onchange: (decision: Decision) =>
					this.#say(this.#decisions.edit(decision) ? '' : m.peersDecisions.notKept),
				onremove: (decision: Decision, place: number) => void this.#takeOut(decision, place),
				onadd: (visit: { learnerId: string; hostId: string; reason: string }) =>
					void this.#added(this.#decisions.decide({ ...visit, ask: '', kind: 'added' })),
				onsave: () => this.#save(),
				onopen: (file: File) => void this.#open(file)
			}
		});
		this.#remove = () => unmount(book);
	}

	async #changed(isKept: boolean, words = ''): Promise<void> {
		this.#say(isKept ? words : m.peersDecisions.notKept);
		await this.#draw();
	}

	/** The focus goes to the decision that follows, or comes before; where none is left, to adding one. */
	async #takeOut(decision: Decision, place: number): Promise<void> {
		await this.#changed(this.#decisions.remove(decision), m.peersDecisions.removed);
		const left = this.#section.querySelectorAll<HTMLElement>('[data-remove]');
		(left[Math.min(place, left.length - 1)] ?? this.#section.querySelector('select'))?.focus();
	}

	/** Another visit can be added at once. */
	async #added(isKept: boolean): Promise<void> {
		await this.#changed(isKept, m.peersDecisions.added);
		this.#section.querySelector('select')?.focus();
	}

	#save(): void {
		const name = `${this.#networkId}-exchange-decisions.json`;
		saveText(this.#decisions.toText(), name, 'application/json');
		this.#say(m.peersDecisions.saved(name));
	}

	async #open(file: File): Promise<void> {
		const read = this.#decisions.open(await file.text());
		if (!read.ok) return this.#say(m.peersDecisions.refused[read.why]);
		await this.#changed(read.isKept, m.peersDecisions.opened(read.decisions.length, read.leftOut));
	}

	#say(text: string): void {
		this.#section.querySelector('[role="status"]')?.replaceChildren(text);
	}
}
