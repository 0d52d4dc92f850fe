// Prints how well the finder answers what readers judged: first host, order of the first three, and whether it says that
// nobody has something ready; by the subjects of the records, and by themes and words alone, as for a network without
// subjects. The judgements are in tests/judged-pairs, made from the texts before the matcher knew subjects.
// npm run bench:matches
import { datasetIn } from '../src/hosts/build.ts';
import { readCodes, setAlpha } from './bench/coder-agreement.ts';
import { helperGrades } from './bench/judged-helpers.ts';
import { OF_USE, READY, weightedKappa } from './bench/judged-pairs.ts';
import { judgedAnswers, judgedPairs } from './bench/judged-answers.ts';
import { matchMeasures, type MatchMeasures } from './bench/match-measures.ts';

const shipped = datasetIn('data/weldi');
const pairs = judgedPairs(shipped);
const percent = (value: number): string => value.toFixed(3);

function print(title: string, { counts, ...found }: MatchMeasures): void {
	console.log(`${title}, ${counts.asks} asks`);
	console.log(`  first host of use         ${percent(found.firstOfUse)} of ${counts.named} asks with a host`);
	console.log(`  first host has it ready   ${percent(found.firstReady)} where somebody has`);
	console.log(`  nDCG at 3                 ${percent(found.ndcg3)}`);
	console.log(`  nobody, right and said    ${percent(found.nobodySaid)} of ${counts.nobody}`);
	console.log(`  nobody, said wrongly      ${found.nobodySaidWrongly}`);
}

console.log(
	`Two readers, ${pairs.length} pairs of ask and host, three grades: weighted kappa ${percent(weightedKappa(pairs.map(({ grades }) => grades)))}`
);
console.log(`A grade is the mean of the two; ready from ${READY}, of use from ${OF_USE}.`);

const [one, other] = [
	readCodes('tests/judged-pairs/coder-a.csv'),
	readCodes('tests/judged-pairs/coder-b.csv')
];
const tables = [...new Set([...one.keys()].map((key) => key.split('/')[0]!))].sort();
for (const table of [...tables, '']) {
	const keys = [...one.keys()].filter((key) => key.startsWith(table));
	const alpha = setAlpha(keys.map((key) => [one.get(key) ?? new Set(), other.get(key) ?? new Set()]));
	console.log(
		`Two readers, subjects of ${keys.length} records (${table || 'all'}): Krippendorff's alpha ${percent(alpha)}`
	);
}

print('By subjects', matchMeasures(judgedAnswers(shipped)));
print(
	'By themes and words alone',
	matchMeasures(judgedAnswers({ ...shipped, subjects: [], subjectWords: [], recordSubjects: [] }))
);
const helpers = helperGrades(shipped).map(({ grade }) => grade);
const share = (from: number): string =>
	percent(helpers.filter((grade) => grade >= from).length / helpers.length);
console.log(`Named on the sheets as who can help, ${helpers.length} for all statements`);
console.log(`  has it ready              ${share(READY)}`);
console.log(`  is of use                 ${share(OF_USE)}`);
