import { m } from '#lib/messages/index.ts';
import type { PeerCitySlice } from '#lib/pages/peers/city-slice.ts';
import type { PeerStatements } from '#lib/pages/peers/statements.ts';
import type { SubjectWords } from '#lib/peers/question-subjects.ts';
import { askOfAddress } from '#lib/url/ask-key.ts';
import { tidyQuestions } from '#lib/url/peers-view.ts';
import { writeValues } from '#lib/url/query.ts';
import { onAddress, writeQuery } from '../kernel/address.ts';
import { dataJson, fetchJson } from '../kernel/fetch-json.ts';
import { turns } from '../kernel/latest.ts';
import { linkTo } from '#lib/url/links.ts';

const PAIR = ['learner', 'host'] as const;

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
		this.#form.addEventListener('change', () => {
			writeQuery(this.#query(new URLSearchParams(location.search)));
			void this.#show();
		});
		onAddress(() => this.#open());
		this.#open();
	}

	/** Chooses the cities of the address, as far as there are such, and shows their exchange plan. */
	#open(): void {
		const query = new URLSearchParams(location.search);
		for (const name of PAIR) {
			const id = query.get(name) ?? '';
			const field = this.#field(name);
			field.value = id;
			if (field.value === id) continue;
			field.value = '';
			return this.#say(m.exchangePlan.page.unknown(id));
		}
		void this.#show();
	}

	/** What is asked stays where only the host is another; an ask belongs to its city. */
	#query(before: URLSearchParams): string {
		const [learner, host] = [this.#field('learner').value, this.#field('host').value];
		const ask = before.get('learner') === learner ? before.get('ask') : null;
		return writeValues({ learner, host, ask, q: before.getAll('q') });
	}

	async #show(): Promise<void> {
		const isLatest = this.#begin();
		this.#remove?.();
		this.#remove = undefined;
		this.#say('');
		const [learner, host] = [this.#field('learner').value, this.#field('host').value];
		if (!learner || !host || learner === host) return;
		try {
			const remove = await this.#openEditor(learner, host);
			if (isLatest()) this.#remove = remove;
			else remove();
		} catch {
			this.#say(m.exchangePlan.page.failed);
		}
	}

	async #openEditor(learner: string, host: string): Promise<() => void> {
		const { source, networkId = '' } = this.#form.dataset;
		const query = new URLSearchParams(location.search);
		const [question = null] = tidyQuestions(query.getAll('q'));
		const [{ openEditor }, slice, subjects, statements] = await Promise.all([
			import('./editor.ts'),
			fetchJson<PeerCitySlice>(linkTo(`peers/${learner}/slice.json`), 'asks', 'cities'),
			question === null ? [] : fetchJson<SubjectWords[]>(linkTo('peers/subjects.json')),
			question === null
				? null
				: fetchJson<PeerStatements>(linkTo('peers/statements.json'), 'records', 'subjectIds')
		]);
		const ask = query.get('ask');
		const [chosen] = this.#field('host').selectedOptions;
		return openEditor(this.#target, {
			slice,
			host: { cityId: host, name: chosen?.text ?? host },
			ask: ask === null ? null : askOfAddress(ask),
			question,
			subjects,
			statements,
			source: dataJson(source),
			networkId
		});
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
