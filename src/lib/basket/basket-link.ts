import { basketFile } from '../messages/en/basket-file.ts';
import type { Basket } from './basket.ts';
import { BasketFileError, readBasket, writeBasket } from './basket-file.ts';

/** Characters that a link may have: mail programs and chats cut longer ones. */
export const LINK_LIMIT = 6000;
/** Characters of an address that a reader follows within the site: browsers take far more. */
export const WITHIN_SITE = 1_000_000;
const NAME = 'basket=';

const toBase64Url = (bytes: Uint8Array): string =>
	btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replaceAll('=', '');

const fromBase64Url = (text: string): Uint8Array =>
	Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));

/**
 * The basket as the part of an address after `#`, which no browser sends to a server.
 *
 * @param limit characters that it may have
 * @returns null where it would be longer: then a file is the way
 */
export function basketFragment(basket: Basket, limit = LINK_LIMIT): string | null {
	const compact = JSON.stringify(JSON.parse(writeBasket(basket)));
	const fragment = NAME + toBase64Url(new TextEncoder().encode(compact.toWellFormed()));
	return fragment.length > limit ? null : fragment;
}

/**
 * The basket that an address holds, or null where it holds none.
 *
 * @param fragment with or without its `#`
 * @throws {BasketFileError} where it was cut short, or is of another version
 */
export function basketFromFragment(fragment: string): Basket | null {
	const text = fragment.replace(/^#/, '');
	if (!text.startsWith(NAME)) return null;
	let content: string;
	try {
		content = new TextDecoder('utf-8', { fatal: true }).decode(fromBase64Url(text.slice(NAME.length)));
	} catch {
		throw new BasketFileError(basketFile.cutOff);
	}
	return readBasket(content);
}
