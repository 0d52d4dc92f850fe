import { address } from '#lib/messages/en/address.ts';
import { m } from '#lib/messages/index.ts';
import type { PeerCitySlice } from '#lib/pages/peers/city-slice.ts';
import type { PeerStatements } from '#lib/pages/peers/statements.ts';
import type { SubjectWords } from '#lib/peers/question-subjects.ts';
import { askInAddress } from '#lib/url/ask-key.ts';
import { parseExchangeView, serialiseExchangeView, type ExchangeView } from '#lib/url/exchange-view.ts';
import { onAddress, writeQuery } from '../kernel/address.ts';
import { dataJson, fetchJson } from '../kernel/fetch-json.ts';
import { turns } from '../kernel/latest.ts';
import { linkTo } from '#lib/url/links.ts';

const PAIR = ['learner', 'host'] as const;

/** What an editor is opened on. */
type Chosen = Readonly<Record<(typeof PAIR)[number], string>> & {
	readonly ask: string | null;
	readonly question: string | null;
	readonly days: ExchangeView['days'];
};

interface Opened {
	readonly remove: () => void;
	readonly unknown: string;
}

/**
 * The page of the exchange plan: the address holds the pair and what is asked, the learner's matches are fetched, the
 * editor is loaded.
 */
export class ExchangePlanPage {
	readonly #form: HTMLFormElement;
	readonly #target: HTMLElement;
	readonly #status = document.querySelector('[data-exchange-status]');
	readonly #begin = turns();
	#remove: (() => void) | undefined;

	constructor(form: HTMLFormElement, target: HTMLElement) {
		this.#form = form;
		this.#target = target;
	}

	start(): void {
		this.#form.addEventListener('change', () => this.#choose());
		onAddress(() => this.#open());
		this.#open();
	}

	#read = () =>
		parseExchangeView(
			new URLSearchParams(location.search),
			[...this.#field('learner').options].map(({ value }) => value).filter(Boolean)
		);

	/** Chooses the cities of the address, says which of them there are not, and shows the exchange plan of a pair. */
	#open(): void {
		const { view, dropped } = this.#read();
		for (const name of PAIR) this.#field(name).value = view[name] ?? '';
		void this.#show(view, address.dropped(dropped));
		// From here on they are the reader's draft, which a reload must not set back.
		if (Object.keys(view.days).length > 0) writeQuery(serialiseExchangeView(view), 'same');
	}

	/** What is asked stays where only the host is another; an ask belongs to its city. */
	#choose(): void {
		const { view: before } = this.#read();
		const learner = this.#field('learner').value || null;
		const host = this.#field('host').value || null;
		const ask = before.learner === learner ? before.ask : null;
		writeQuery(serialiseExchangeView({ ...before, learner, host, ask }));
		void this.#show(this.#read().view);
	}

	/** @param dropped what the address asks for in vain, in words */
	async #show({ learner, host, ask, questions, days }: ExchangeView, dropped = ''): Promise<void> {
		const isLatest = this.#begin();
		this.#remove?.();
		this.#remove = undefined;
		this.#say(dropped);
		if (learner === null || host === null || learner === host) return;
		try {
			const { remove, unknown } = await this.#openEditor({
				learner,
				host,
				ask,
				question: questions[0] ?? null,
				days
			});
			if (!isLatest()) return remove();
			this.#remove = remove;
			if (unknown) this.#say([dropped, unknown].join(' ').trim());
		} catch {
			this.#say(m.exchangePlan.page.failed);
		}
	}

	/** The result takes the editor away again; an ask that its city does not have is left out, and named in words. */
	async #openEditor({ learner, host, ask, question, days }: Chosen): Promise<Opened> {
		const { source, networkId = '' } = this.#form.dataset;
		const [{ openEditor }, slice, subjects, statements] = await Promise.all([
			import('./editor.ts'),
			fetchJson<PeerCitySlice>(linkTo(`peers/${learner}/slice.json`), 'asks', 'cities'),
			question === null ? [] : fetchJson<SubjectWords[]>(linkTo('peers/subjects.json')),
			question === null
				? null
				: fetchJson<PeerStatements>(linkTo('peers/statements.json'), 'records', 'subjectIds')
		]);
		const [chosen] = this.#field('host').selectedOptions;
		const isKnown = ask === null || slice.asks.some(({ key }) => key === ask);
		const remove = await openEditor(this.#target, {
			slice,
			host: { cityId: host, name: chosen?.text ?? host },
			ask: isKnown ? ask : null,
			question,
			subjects,
			statements,
			days,
			source: dataJson(source),
			networkId
		});
		const unknown = isKnown
			? ''
			: address.dropped([{ key: 'ask', value: askInAddress(ask), why: 'unknown' }]);
		return { remove, unknown };
	}

	#field(name: (typeof PAIR)[number]): HTMLSelectElement {
		const field = this.#form.elements.namedItem(name);
		if (!(field instanceof HTMLSelectElement)) throw new Error(`the form has no list "${name}"`);
		return field;
	}

	#say(text: string): void {
		this.#status?.replaceChildren(text);
	}
}
