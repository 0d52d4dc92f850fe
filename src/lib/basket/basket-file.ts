import { basketFile as words } from '../messages/en/basket-file.ts';
import {
	BRIEF_TEXTS,
	VERDICTS,
	emptyBasket,
	type Basket,
	type BasketItem,
	type BriefText,
	type Finding,
	type Verdict
} from './basket.ts';

/** Why a file is no basket: what was expected and what was found. */
export class BasketFileError extends Error {}

const KEY = /^[a-z_]+\/[a-z0-9-]+$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** A search, a theme or an ask of this site: no file brings another link. */
const START = /^(search\/\?[^#\s]+|(themes|advocacy)\/[a-z0-9-]+\/(#[a-z0-9-]+)?)$/;

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A basket as the text of a file that a reader saves, shares and opens again. */
export const writeBasket = (basket: Basket): string => `${JSON.stringify(basket, null, '\t')}\n`;

/**
 * Reads a basket from the text of a file. Entries that are no records are left out; a record that stands twice is
 * kept where it stands first.
 *
 * @throws {BasketFileError} where the text is not a basket, or of a version that this dashboard does not know
 */
export function readBasket(content: string): Basket {
	const value = parseJson(content);
	if (!isObject(value) || value.format !== 'city-network-basket') {
		throw new BasketFileError(words.notBasket);
	}
	if (value.version !== 1) {
		throw new BasketFileError(words.otherVersion(JSON.stringify(value.version) ?? ''));
	}
	const seen = new Set<string>();
	const items = (entries: unknown): readonly BasketItem[] =>
		list(entries).flatMap((entry): BasketItem[] => {
			if (!isObject(entry) || !KEY.test(text(entry.key)) || seen.has(text(entry.key))) return [];
			seen.add(text(entry.key));
			return [
				{
					key: text(entry.key),
					note: text(entry.note),
					taken: DAY.test(text(entry.taken)) ? text(entry.taken) : '',
					...(entry.qualifies === true && { qualifies: true })
				}
			];
		});
	const texts = isObject(value.texts) ? value.texts : {};
	const findings = list(value.findings)
		.filter(isObject)
		.map((finding, place): Finding => ({
			id: `finding-${place + 1}`,
			text: text(finding.text),
			items: items(finding.items),
			cities: verdicts(finding.cities),
			looked: list(finding.looked).map(text).filter(Boolean),
			start: START.test(text(finding.start)) ? text(finding.start) : null
		}));
	const loose = items(value.items);
	const keysIn = (keys: unknown) => [...new Set(list(keys).map(text))].filter((key) => seen.has(key));
	return {
		...emptyBasket(text(value.network)),
		texts: Object.fromEntries(BRIEF_TEXTS.map((name) => [name, text(texts[name])])) as Record<
			BriefText,
			string
		>,
		findings,
		items: loose,
		caseKey: KEY.test(text(value.caseKey)) ? text(value.caseKey) : null,
		hookKeys: keysIn(value.hookKeys),
		askKeys: keysIn(value.askKeys)
	};
}

function parseJson(content: string): unknown {
	try {
		return JSON.parse(content);
	} catch (error) {
		throw new BasketFileError(words.notJson(error instanceof Error ? error.message : String(error)));
	}
}

const verdicts = (value: unknown): Readonly<Record<string, Verdict>> =>
	Object.fromEntries(
		Object.entries(isObject(value) ? value : {}).filter((entry): entry is [string, Verdict] =>
			VERDICTS.some((verdict) => verdict === entry[1])
		)
	);
