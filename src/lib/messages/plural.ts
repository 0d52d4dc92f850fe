import { LOCALE, formatNumber } from '../format/number.ts';

const rules = new Intl.PluralRules(LOCALE);

/** The words for a count: `{ one: 'city', other: 'cities' }`. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** `plural(1, { one: 'city', other: 'cities' })` to `1 city`. */
export const plural = (count: number, forms: PluralForms): string =>
	`${formatNumber(count)} ${forms[rules.select(count)] ?? forms.other}`;
