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

/** The codes of three letters of ISO 3166-1, in the same order. */
const LONG_CODES =
	'AND ARE AFG ATG AIA ALB ARM AGO ATA ARG ASM AUT AUS ABW ALA AZE BIH BRB BGD BEL BFA BGR BHR BDI BEN BLM BMU BRN ' +
	'BOL BES BRA BHS BTN BVT BWA BLR BLZ CAN CCK COD CAF COG CHE CIV COK CHL CMR CHN COL CRI CUB CPV CUW CXR CYP CZE ' +
	'DEU DJI DNK DMA DOM DZA ECU EST EGY ESH ERI ESP ETH FIN FJI FLK FSM FRO FRA GAB GBR GRD GEO GUF GGY GHA GIB GRL ' +
	'GMB GIN GLP GNQ GRC SGS GTM GUM GNB GUY HKG HMD HND HRV HTI HUN IDN IRL ISR IMN IND IOT IRQ IRN ISL ITA JEY JAM ' +
	'JOR JPN KEN KGZ KHM KIR COM KNA PRK KOR KWT CYM KAZ LAO LBN LCA LIE LKA LBR LSO LTU LUX LVA LBY MAR MCO MDA MNE ' +
	'MAF MDG MHL MKD MLI MMR MNG MAC MNP MTQ MRT MSR MLT MUS MDV MWI MEX MYS MOZ NAM NCL NER NFK NGA NIC NLD NOR NPL ' +
	'NRU NIU NZL OMN PAN PER PYF PNG PHL PAK POL SPM PCN PRI PSE PRT PLW PRY QAT REU ROU SRB RUS RWA SAU SLB SYC SDN ' +
	'SWE SGP SHN SVN SJM SVK SLE SMR SEN SOM SUR SSD STP SLV SXM SYR SWZ TCA TCD ATF TGO THA TJK TKL TLS TKM TUN TON ' +
	'TUR TTO TUV TWN TZA UKR UGA UMI USA URY UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM XKX YEM MYT ZAF ZMB ZWE';

/** What can mean one country only. */
const certain = new Map(
	LONG_CODES.split(' ').map((code, index) => [code, CODES.split(' ')[index] ?? ''] as const)
);

/** Codes of other lists that people write: of EU institutions, of vehicles, of sports, of older states. */
const OTHER_CODES =
	'EL=GR UK=GB YU=RS CS=RS SP=ES PO=PL SW=SE KS=XK GER=DE HOL=NL DEN=DK A=AT B=BE D=DE E=ES F=FR H=HU I=IT P=PT S=SE';

const others = new Map(OTHER_CODES.split(' ').map((pair) => pair.split('=') as [string, string]));

/** Languages whose names of countries are understood: the official ones of the EU, and of some neighbours. */
const LANGUAGES =
	'en bg cs da de el es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv uk sr bs mk sq tr no is ca'.split(
		' '
	);

/** Codes by the name of the country without accents and case; null for a name that means two in different languages. */
const names = new Map<string, string | null>();
let english: ReadonlyMap<string, string | null> = new Map();

function readNames(): void {
	for (const language of LANGUAGES) {
		const namesIn = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
		const before = new Map(names);
		for (const code of COUNTRY_CODES) {
			const name = fold(namesIn.of(code) ?? '');
			const known = before.get(name);
			if (name !== '') names.set(name, known === undefined || known === code ? code : null);
		}
		// What a name means in English stands, whatever it means elsewhere.
		if (language === 'en') english = new Map(names);
	}
}

/**
 * The code of ISO 3166-1 that a cell certainly stands for: in small letters, of three letters, or the country's whole
 * name in a language of Europe; null for codes of other lists, and for what could mean another.
 */
export function understoodCountry(value: string): string | null {
	const capital = value.trim().toUpperCase();
	if (COUNTRY_CODES.has(capital)) return capital;
	if (names.size === 0) readNames();
	const name = fold(value.trim());
	return certain.get(capital) ?? english.get(name) ?? names.get(name) ?? null;
}

/** The code of ISO 3166-1 that another code or a name may stand for; null for none. */
export function meantCountry(value: string): string | null {
	return understoodCountry(value) ?? others.get(value.trim().toUpperCase()) ?? null;
}
