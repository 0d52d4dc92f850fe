import { formatList } from '../../format/list.ts';
import { plural } from '../plural.ts';
import { evidence } from './evidence.ts';

export const search = {
	title: 'Search',
	description: 'Find any statement of the dataset by its words, its city, its theme or its kind.',
	label: 'Search all records',
	button: 'Search',
	hint: 'Accents, case and small typing errors do not matter. Press / on any page to come here.',
	needsScript: 'Search runs in your browser and needs scripting. Without it, these pages list every record:',
	filters: 'Narrow the results',
	city: 'City',
	theme: 'Theme',
	kind: 'Kind',
	subject: 'Subject',
	any: 'Any',
	words: 'Records with',
	wordsChoice: { all: 'all words', any: 'any word' },
	loading: 'Fetching the records …',
	failed: 'The records could not be fetched. Check the connection and search again; what you typed is kept.',
	count: (count: number, query: string) =>
		count === 0
			? `Nothing found for “${query}”.`
			: `${plural(count, { one: 'record', other: 'records' })} found for “${query}”.`,
	common: (words: readonly string[]) =>
		`${formatList(words.map((word) => `“${word}”`))} ${words.length === 1 ? 'is' : 'are'} in so many records that ${words.length === 1 ? 'it was' : 'they were'} not counted.`,
	withAny: (count: number) =>
		`${plural(count, { one: 'more record has', other: 'more records have' })} only some of the words.`,
	showAny: 'Show records with any word',
	shownFirst: (count: number) => `The first ${count} are shown.`,
	more: 'Show more',
	nothingTip: 'Try fewer words, another spelling, or take a filter away.',
	matchedIn: 'Matched in',
	/** Why a record was found. */
	reason: (reason: 'name' | 'phrase' | 'all' | 'subject' | 'some', missing: readonly string[]) =>
		({
			name: 'Named so.',
			phrase: 'Has the words in a row.',
			all: 'Has all words.',
			subject: 'Has all words, with those of its subject.',
			some: `Lacks ${formatList(missing.map((word) => `“${word}”`))}.`
		})[reason],
	field: { title: 'title', text: 'text', city: 'city', theme: 'theme', kind: 'kind', subject: 'subject' },
	/** The word that names a kind in a result, and in the filter. */
	kindLabel: {
		...evidence.recordKind,
		city: 'City',
		theme: 'Theme',
		subject: 'Subject',
		group: 'Migrant group',
		accessible: 'Funding: access',
		'no-access': 'Funding: no access',
		unclear: 'Funding: unclear',
		mentioned: 'Funding: named, access not said',
		'not-stated': 'Funding: not stated',
		named: 'Group: named',
		implied: 'Group: implied',
		absent: 'Group: not named',
		meeting: 'Meeting',
		agenda: 'Meeting: agenda',
		preparation: 'Meeting: preparation',
		advocacy: 'Advocacy theme',
		'staff-exchange': 'Staff-exchange topic',
		subgroup: 'Subgroup',
		initiative: 'City network or charter',
		output: 'Planned output',
		training: 'Planned training',
		'partnership-action': 'Europe: partnership action',
		'partnership-step': 'Europe: step of an action',
		'partnership-member': 'Europe: member of the partnership',
		'integration-action': 'Europe: action plan',
		'local-measure': 'Europe: measure',
		milestone: 'Europe: milestone',
		'context-statement': 'Europe: background'
	} as Readonly<Record<string, string>>,
	/** Words by which readers look for a kind. */
	kindWords: {
		challenge: 'challenge challenges need needs problem',
		'learning-need': 'learning need needs learn',
		need: 'grid need needs',
		action: 'action actions plan planned',
		practice: 'practice practices good example',
		strength: 'strength strengths swot',
		weakness: 'weakness weaknesses swot',
		opportunity: 'opportunity opportunities swot',
		threat: 'threat threats swot',
		strategy: 'strategy strategies policy policies',
		competence: 'competence competences responsibility',
		figure: 'figure figures number',
		city: 'city profile',
		theme: 'theme',
		subject: 'subject',
		group: 'group groups migrants',
		accessible: 'fund funding access eligible',
		'no-access': 'fund funding no access excluded',
		unclear: 'fund funding unclear proposed',
		advocacy: 'advocacy ask',
		'partnership-action': 'europe european eu partnership action actions',
		'partnership-step': 'europe european eu step steps timeline',
		'partnership-member': 'europe european eu member members partnership',
		'integration-action': 'europe european eu action actions plan commission',
		'local-measure': 'europe european eu measure measures committee regions',
		milestone: 'europe european eu milestone milestones history',
		'context-statement': 'europe european eu background',
		'later-held': 'later since after held took place',
		'later-moved': 'later since after moved postponed',
		'later-result': 'later since after result',
		'later-changed': 'later since after changed',
		'later-contradicts': 'later since after contradicts contradiction',
		'later-output': 'later since after output published'
	} as Readonly<Record<string, string>>
};
