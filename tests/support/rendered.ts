import { DomUtils, ElementType, parseDocument } from 'htmlparser2';
import type { Component, ComponentProps, SvelteComponent } from 'svelte';
import { render } from 'svelte/server';
import { recordsContext, type RecordsOnPage } from '../../src/lib/components/evidence/records-context.ts';

type Root = ReturnType<typeof parseDocument>;
type Node = Root['children'][number];
type Element = NonNullable<ReturnType<typeof DomUtils.getElementById>>;
/** The bound of Svelte for the properties of a component. */
type AnyProps = ComponentProps<SvelteComponent>;

/** What a component finds around it on a page, as far as the test is about it. */
interface Around {
	/** What the loads of the page gave. */
	readonly data?: object;
	/** Id of its route. */
	readonly route?: string;
	/** The later facts and the pages of notes of the records on the page. */
	readonly records?: Partial<RecordsOnPage>;
}

/** Roles of elements that have one by themselves. An element may have another by its attribute. */
const ROLES: Readonly<Record<string, string>> = {
	...{ a: 'link', button: 'button', summary: 'summary', select: 'combobox', textarea: 'textbox' },
	...{ option: 'option', form: 'form', fieldset: 'group', details: 'group', nav: 'navigation' },
	...{ ul: 'list', ol: 'list', li: 'listitem', dt: 'term', dd: 'definition', article: 'article' },
	...{ table: 'table', tr: 'row', td: 'cell', th: 'columnheader', caption: 'caption' },
	...{ p: 'paragraph', strong: 'strong', em: 'emphasis', del: 'deletion', ins: 'insertion', mark: 'mark' },
	...{
		section: 'region',
		aside: 'complementary',
		figure: 'figure',
		img: 'img',
		h1: 'heading',
		h2: 'heading'
	},
	...{
		h3: 'heading',
		h4: 'heading',
		h5: 'heading',
		h6: 'heading',
		bdi: 'isolated text',
		blockquote: 'blockquote'
	}
};
const INPUTS: Readonly<Record<string, string>> = {
	...{ checkbox: 'checkbox', radio: 'radio', search: 'searchbox', range: 'slider', text: 'textbox' }
};

const isElement = (node: Node | Root): node is Element =>
	node.type === ElementType.Tag || node.type === ElementType.Script || node.type === ElementType.Style;
const isHidden = ({ attribs }: Element): boolean => 'hidden' in attribs || attribs['aria-hidden'] === 'true';
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** Whether its text runs on with what stands beside it; what is hidden from sight alone stands by itself. */
const isInline = ({ name, attribs }: Element): boolean =>
	/^(a|abbr|b|bdi|button|cite|code|del|em|i|ins|label|mark|small|span|strong|sup|time)$/.test(name) &&
	!attribs.class?.includes('visually-hidden');

/** Signs, and what opens the note of a source. */
const isReadByName = ({ name, attribs }: Element): boolean =>
	attribs['aria-label'] !== undefined && (name === 'summary' || (name === 'span' && attribs.role === 'img'));

/** What is read out of a node, with a space where a new block begins; `without` a part of it, where one is given. */
function textOf(node: Node | Root, without?: Node | Root): string {
	if (node.type === ElementType.Text) return node.data;
	if (node === without || !('children' in node) || (isElement(node) && isHidden(node))) return '';
	if (isElement(node) && isReadByName(node)) return ` ${node.attribs['aria-label']} `;
	const text = node.children.map((child) => textOf(child, without)).join('');
	return isElement(node) && !isInline(node) ? ` ${text} ` : text;
}

/** The label of a control: the one around it, else the one that names its id. */
function labelOf(control: Element, whole: Root): Element | undefined {
	for (let around = control.parent; around && isElement(around); around = around.parent)
		if (around.name === 'label') return around;
	const isFor = (node: Element) => node.name === 'label' && node.attribs.for === control.attribs.id;
	return control.attribs.id ? (DomUtils.findOne(isFor, whole.children) ?? undefined) : undefined;
}

function roleOf({ name, attribs }: Element): string | undefined {
	if (attribs.role) return attribs.role;
	if (name === 'a' && attribs.href === undefined) return undefined;
	if (name === 'th' && attribs.scope?.startsWith('row')) return 'rowheader';
	return name === 'input' ? INPUTS[attribs.type ?? 'text'] : ROLES[name];
}

/** A part of what was drawn, as a reader of the page finds it: by role and name, without what is hidden from them. */
export class Part {
	readonly #node: Element | Root;
	readonly #whole: Root;

	constructor(node: Element | Root, whole: Root) {
		this.#node = node;
		this.#whole = whole;
	}

	/** What is read out, with single spaces. */
	get text(): string {
		return tidy(textOf(this.#node));
	}

	/** The accessible name: its label, else its caption, legend or title, else its text. */
	get name(): string {
		const label = this.attribute('aria-label');
		if (label !== undefined) return tidy(label);
		const by = this.attribute('aria-labelledby');
		if (by !== undefined)
			return tidy(
				by
					.split(' ')
					.map((id) => this.#textOfId(id))
					.join(' ')
			);
		const labelled = isElement(this.#node) && /^(input|select|textarea)$/.test(this.#node.name) && this.#node;
		const named = labelled && labelOf(labelled, this.#whole);
		if (named) return tidy(textOf(named, this.#node));
		const heads = DomUtils.getElementsByTagName(
			(tag) => /^(caption|legend|title)$/.test(tag),
			this.#node,
			true,
			1
		);
		return this.attribute('alt') ?? (heads[0] ? tidy(textOf(heads[0])) : this.text);
	}

	/** @returns undefined where there is no such attribute */
	attribute(name: string): string | undefined {
		return isElement(this.#node) ? this.#node.attribs[name] : undefined;
	}

	/** Every part of a role, in the order of the page; of those with the name, or whose name fits, where one is given. */
	all(role: string, name?: string | RegExp): readonly Part[] {
		return this.#find((element) => roleOf(element) === role).filter((part) =>
			typeof name === 'string' ? part.name === name : !name || name.test(part.name)
		);
	}

	/** @throws where there is none or more than one */
	one(role: string, name?: string | RegExp): Part {
		const [part, ...others] = this.all(role, name);
		if (part && others.length === 0) return part;
		throw new Error(`${part ? others.length + 1 : 'no'} ${role} ${name ?? ''} in: ${this.text}`);
	}

	/** The texts of every part of a role. */
	texts(role: string): readonly string[] {
		return this.all(role).map(({ text }) => text);
	}

	/** The headings, each with its level before it. */
	get headings(): readonly string[] {
		return this.#find((element) => /^h\d$/.test(element.name)).map(
			(part) => `${part.tag.slice(1)} ${part.text}`
		);
	}

	/** Where its links lead, within the site: without what leads to its beginning. */
	get addresses(): readonly string[] {
		return this.all('link').map((link) => link.address);
	}

	/** Where it leads, as a link. */
	get address(): string {
		return (this.attribute('href') ?? '').replace(/^(\.\.?\/)+|^\/(?!\/)/, '');
	}

	get tag(): string {
		return isElement(this.#node) ? this.#node.name : '';
	}

	/** The parts that say that they are in a language. */
	inLanguage(language: string): readonly string[] {
		return this.#find(({ attribs }) => attribs.lang === language).map(({ text }) => text);
	}

	#textOfId(id: string): string {
		const found = DomUtils.getElementById(id, this.#whole.children);
		return found ? textOf(found) : '';
	}

	#find(isWanted: (element: Element) => boolean): readonly Part[] {
		const found: Element[] = [];
		const look = (node: Node | Root): void => {
			if (!('children' in node) || (isElement(node) && isHidden(node))) return;
			for (const child of node.children) {
				if (isElement(child) && !isHidden(child) && isWanted(child)) found.push(child);
				look(child);
			}
		};
		look(this.#node);
		return found.map((element) => new Part(element, this.#whole));
	}
}

/** What a component draws on the server, to be read by role and name. */
export function rendered<Props extends AnyProps>(
	component: Component<Props>,
	props: NoInfer<Props>,
	{ data = {}, route, records }: Around = {}
): Part {
	const context = new Map<string, unknown>([
		// What SvelteKit gives a page that it draws.
		['__request__', { page: { data, route: { id: route ?? null } } }],
		...(records ? recordsContext({ later: {}, language: 'en', notePlaces: {}, ...records }) : [])
	]);
	const root = parseDocument(render(component as Component<AnyProps>, { props, context }).body);
	return new Part(root, root);
}
