import type { Row, Rows } from './city-rows.ts';
import type { Random } from './random.ts';
import { SOURCE, THEMES } from './shared-rows.ts';

const four = <Made extends Row>(make: (number: number) => Made): Made[] => [1, 2, 3, 4].map(make);
const STATED = { source_id: SOURCE, page: '7', basis: 'stated' };
const EDITORIAL = { ...STATED, basis: 'editorial' };

/** The cities of a network, and a share of them as a cell names it. */
interface Cities {
	readonly every: readonly string[];
	readonly named: () => string;
}

/** The ask that has two claims. */
const ASK_OF_TWO = 'ask-1';

/** What the network asks for, and the records of the cities on it. */
function askRows({ every, named }: Cities, random: Random): Rows {
	const advocacy = four((number) => ({
		advocacy_id: `ask-${number}`,
		title: random.sentence(5),
		summary: random.sentence(15),
		city_ids: named(),
		theme_ids: random.some(THEMES, 1, 2).join(';'),
		...STATED
	}));
	const evidence = advocacy.flatMap(({ advocacy_id }) =>
		every.map((city) => ({
			advocacy_id,
			record_table: 'needs',
			record_id: `${city}-need-1`,
			stance: random.pick(['for', 'for', 'against', 'context']),
			claim_ids: advocacy_id === ASK_OF_TWO ? `${advocacy_id}-claim-${1 + random.below(2)}` : '',
			why: random.sentence(6),
			...EDITORIAL
		}))
	);
	const claims = [1, 2].map((position) => ({
		claim_id: `${ASK_OF_TWO}-claim-${position}`,
		advocacy_id: ASK_OF_TWO,
		position,
		text: random.sentence(9),
		...EDITORIAL
	}));
	return { advocacy, advocacy_claims: claims, advocacy_evidence: evidence };
}

/** What the network does together. */
const workRows = ({ named }: Cities, random: Random): Rows => ({
	exchange_topics: four((number) => ({
		topic_id: `topic-${number}`,
		kind: number % 2 ? 'staff-exchange' : 'subgroup',
		title: random.sentence(4),
		city_ids: named(),
		open_list: number === 1 ? 'yes' : null,
		theme_ids: random.pick(THEMES),
		...STATED
	})),
	initiatives: four((number) => ({
		initiative_id: `initiative-${number}`,
		name: random.sentence(3),
		scope: 'transnational',
		city_ids: named(),
		summary: random.sentence(10),
		...STATED
	})),
	outputs: four((number) => ({
		output_id: `output-${number}`,
		title: random.sentence(4),
		kind: number % 2 ? 'output' : 'training',
		summary: random.sentence(9),
		...STATED
	}))
});

/** What is said of the report itself. */
const reportRows = ({ every }: Cities, random: Random): Rows => ({
	notes: every.map((city, index) => ({
		note_id: `note-${index + 1}`,
		kind: random.pick(['inferred', 'missing', 'conflict', 'slip']),
		text: random.sentence(12),
		city_id: city,
		record_table: 'needs',
		...EDITORIAL
	})),
	pictures: four((number) => ({
		picture_id: `picture-${number}`,
		label: random.sentence(3),
		parts: number % 2 ? '' : 'One side;Other side',
		city_ids: number % 2 ? '' : every.slice(0, 2).join(';'),
		...STATED
	})),
	glossary: four((number) => ({
		term_id: `term-${number}`,
		term: `T${number}`,
		full_name: random.sentence(3),
		meaning: random.sentence(8),
		...EDITORIAL
	}))
});

/** The network's own tables, which name a share of the cities. */
export function contextRows(cities: number, random: Random): Rows {
	const every = Array.from({ length: cities }, (_, index) => `city-${index + 1}`);
	const named = (): string => every.filter(() => random.below(4) === 0).join(';') || every[0]!;
	const all = { every, named };
	return { ...askRows(all, random), ...workRows(all, random), ...reportRows(all, random) };
}
