import { fetchPage, resolveLinks } from './fetch-page.ts';
import { onceEach } from './once.ts';

/** Pages of notes that were asked for, by their address. */
const pageAt = onceEach(fetchPage);

/**
 * Puts what a record's page of notes says in place of the link to it. Where that page cannot be had, the link stays:
 * it leads there all the same.
 *
 * @param body of an opened note
 * @param key of the record, by which its note is known there
 */
export async function bringNote(body: HTMLElement, key: string): Promise<void> {
	const link = body.querySelector<HTMLAnchorElement>('a[href*="/records/"], a[href^="records/"]');
	if (!link) return;
	const [address = ''] = link.href.split('#');
	const page = await pageAt(address).catch(() => null);
	const note = page?.getElementById(key)?.querySelector('[data-source-body]');
	if (!note || !link.isConnected) return;
	const copy = document.importNode(note, true);
	resolveLinks(copy, address);
	link.replaceWith(...copy.childNodes);
}
