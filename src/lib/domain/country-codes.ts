import { fold } from './fold.ts';

/** The codes of ISO 3166-1 alpha-2, and XK, which European statistics use for Kosovo. */
const CODES =
	'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
	'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO ' +
	'FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE ' +
	'JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO ' +
	'MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW ' +
	'PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM ' +
	'TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW';

export const COUNTRY_CODES: ReadonlySet<string> = new Set(CODES.split(' '));

/** Codes of other lists that people write: of the EU institutions, of vehicles, of ISO with three letters, of older states. */
const OTHER_CODES =
	'EL=GR UK=GB YU=RS CS=RS SP=ES PO=PL SW=SE KS=XK GER=DE HOL=NL DEN=DK A=AT B=BE D=DE E=ES F=FR H=HU I=IT P=PT S=SE ' +
	'AUT=AT DNK=DK EST=EE IRL=IE MLT=MT POL=PL PRT=PT SVK=SK SVN=SI SWE=SE TUR=TR UKR=UA SRB=RS MNE=ME BIH=BA';

const others = new Map(OTHER_CODES.split(' ').map((pair) => pair.split('=') as [string, string]));

/** The names of countries in English, without accents and case. */
const names = new Map<string, string>();

/** The code of ISO 3166-1 that another code, a code in small letters or an English name stands for; null for none. */
export function meantCountry(value: string): string | null {
	const capital = value.trim().toUpperCase();
	const other = others.get(capital);
	if (other !== undefined) return other;
	if (COUNTRY_CODES.has(capital)) return capital;
	if (names.size === 0) {
		const inEnglish = new Intl.DisplayNames('en', { type: 'region' });
		for (const code of COUNTRY_CODES) names.set(fold(inEnglish.of(code) ?? code), code);
	}
	const named = names.get(fold(value.trim()));
	if (named !== undefined) return named;
	// Most codes of three letters begin with the one of two.
	return /^[A-Z]{3}$/u.test(capital) && COUNTRY_CODES.has(capital.slice(0, 2)) ? capital.slice(0, 2) : null;
}
