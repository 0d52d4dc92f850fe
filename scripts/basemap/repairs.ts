/**
 * What Natural Earth's units need before they can stand for countries. Codes are ISO 3166-1 alpha-2, as in
 * `cities.csv`; Kosovo has none there and gets the XK that the Commission and the World Bank use.
 */
export const COUNTRY_CODES: Readonly<Record<string, string>> = {
	Albania: 'AL',
	Algeria: 'DZ',
	Andorra: 'AD',
	Armenia: 'AM',
	Austria: 'AT',
	Azerbaijan: 'AZ',
	Belarus: 'BY',
	Belgium: 'BE',
	'Bosnia and Herz.': 'BA',
	Bulgaria: 'BG',
	Croatia: 'HR',
	Cyprus: 'CY',
	Czechia: 'CZ',
	Denmark: 'DK',
	Egypt: 'EG',
	Estonia: 'EE',
	'Faeroe Is.': 'FO',
	Finland: 'FI',
	France: 'FR',
	Georgia: 'GE',
	Germany: 'DE',
	Gibraltar: 'GI',
	Greece: 'GR',
	Greenland: 'GL',
	Guernsey: 'GG',
	Hungary: 'HU',
	Iceland: 'IS',
	Iran: 'IR',
	Iraq: 'IQ',
	Ireland: 'IE',
	'Isle of Man': 'IM',
	Israel: 'IL',
	Italy: 'IT',
	Jersey: 'JE',
	Jordan: 'JO',
	Kazakhstan: 'KZ',
	Kosovo: 'XK',
	Latvia: 'LV',
	Lebanon: 'LB',
	Libya: 'LY',
	Liechtenstein: 'LI',
	Lithuania: 'LT',
	Luxembourg: 'LU',
	Macedonia: 'MK',
	Malta: 'MT',
	Moldova: 'MD',
	Monaco: 'MC',
	Montenegro: 'ME',
	Morocco: 'MA',
	Netherlands: 'NL',
	Norway: 'NO',
	Palestine: 'PS',
	Poland: 'PL',
	Portugal: 'PT',
	Romania: 'RO',
	Russia: 'RU',
	'San Marino': 'SM',
	'Saudi Arabia': 'SA',
	Serbia: 'RS',
	Slovakia: 'SK',
	Slovenia: 'SI',
	Spain: 'ES',
	Sweden: 'SE',
	Switzerland: 'CH',
	Syria: 'SY',
	Tunisia: 'TN',
	Turkey: 'TR',
	Turkmenistan: 'TM',
	Ukraine: 'UA',
	'United Kingdom': 'GB'
};

/** Names that the source shortens or that have changed since. */
export const COUNTRY_NAMES: Readonly<Record<string, string>> = {
	'Bosnia and Herz.': 'Bosnia and Herzegovina',
	'Faeroe Is.': 'Faroe Islands',
	Macedonia: 'North Macedonia',
	Turkey: 'Türkiye'
};

/**
 * Units that the source draws apart and that belong to a country of the table: the north of Cyprus and the buffer
 * zone under international law, the two British bases on Cyprus, and Åland, a region of Finland.
 */
export const PART_OF: Readonly<Record<string, string>> = {
	'N. Cyprus': 'Cyprus',
	'Cyprus U.N. Buffer Zone': 'Cyprus',
	Akrotiri: 'United Kingdom',
	Dhekelia: 'United Kingdom',
	Åland: 'Finland'
};

/** Land that the source gives to the wrong country: Crimea, by a place on it, is Ukraine. */
export const MOVED: readonly { place: readonly [number, number]; from: string; to: string }[] = [
	{ place: [34.1, 45.1], from: 'Russia', to: 'Ukraine' }
];

/** Units in reach that are no land: the source draws the Vatican as a line of no area. */
export const LEFT_OUT: readonly string[] = ['Vatican'];
