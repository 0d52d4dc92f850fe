import { LOCALE } from './number.ts';

const languages = new Intl.DisplayNames(LOCALE, { type: 'language', fallback: 'code' });

/** `hr` to `Croatian`; what is no language comes back as it is. */
export function languageName(tag: string): string {
	try {
		return languages.of(tag) ?? tag;
	} catch {
		return tag;
	}
}
