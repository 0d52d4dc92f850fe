import type { FundAccess, GroupStatus, PolicyKind } from '../../../domain/choices.ts';
import type { Relation } from '../../../domain/relation.ts';

export const compare = {
	title: 'Cities side by side',
	lead: 'Choose two to four cities. Texts stand side by side by theme; figures are marked where they do not compare, with the reason.',
	choose: 'Cities to compare',
	chooseHint: 'Two to four.',
	show: 'Show',
	shows: {
		all: 'everything',
		shared: 'only what they share',
		differs: 'only where they differ'
	},
	theme: 'On the theme',
	allThemes: 'All themes, and what is about none',
	download: 'Download what is shown (CSV)',
	withoutScript:
		'Choosing other cities needs scripts, which are off here. The profiles hold everything that this page sets side by side.',
	profiles: 'All cities, with their profiles',
	rowHead: 'What',
	relation: {
		shared: 'shared',
		differs: 'differs',
		unsettled: 'not settled'
	} satisfies Record<Relation, string>,
	rule: {
		title: 'How “share” and “differ” are decided',
		points: [
			'Entries of a kind on a theme: shared where every city has one, different where some have one and some have none. Texts are matched by theme, not by their words; an entry with two themes stands under both.',
			'A migrant group: shared where it is named for every city; different where it is named for one and not mentioned for another. “Implied” settles neither.',
			'A European fund: shared where every city can reach it, or none can; different where one can and another cannot. “Not stated” and “unclear” settle neither.',
			'Figures: only those that agree in definition, unit, area, period and exactness compare; they are shared where equal, different where not. All others are shown with what keeps them apart.',
			'No entry is silence of the source, not a fact of the city.'
		]
	},
	nothingOpen: 'Nothing that we found.',
	/** Under the levels by theme. */
	heldBy:
		'Level and theme are our reading of the statements on competences above. A theme that no statement speaks of has no row.',
	section: {
		place: 'The place',
		figures: 'Figures',
		groups: 'Migrant groups',
		challenge: 'Challenges',
		'learning-need': 'Learning needs',
		strength: 'Strengths',
		weakness: 'Weaknesses',
		opportunity: 'Opportunities',
		threat: 'Threats',
		action: 'Planned actions',
		practice: 'Good practices',
		policies: 'Strategies and competences',
		competences: 'Who holds the competence, by theme',
		funding: 'Access to European funds',
		network: 'In the network',
		grid: 'On the grid',
		open: 'What the profiles leave open'
	} as Readonly<Record<string, string>>,
	place: {
		country: 'Country',
		level: 'Sort of authority',
		population: 'Inhabitants',
		headline: 'In one line',
		summary: 'Summary',
		climate: 'Social climate'
	},
	policy: {
		strategy: 'Strategies',
		competence: 'Who is competent for what'
	} satisfies Record<PolicyKind, string>,
	groupStatus: {
		named: 'named',
		implied: 'implied',
		absent: 'not mentioned'
	} satisfies Record<GroupStatus, string>,
	fundAccess: {
		accessible: 'accessible',
		'no-access': 'no access',
		unclear: 'exclusion proposed, or unclear',
		mentioned: 'named, access not said',
		'not-stated': 'not stated'
	} satisfies Record<FundAccess, string>,
	noTheme: 'Under no theme',
	figuresOfOne: 'Figures of one city only',
	alsoStated: 'also stated:',
	ownWords: 'Read them side by side: texts without a theme are not matched.',
	comparable: 'These compare.',
	notComparable: 'These do not compare.',
	otherDefinitions: 'These do not compare: each counts other people or things.',
	meetings: 'Meetings it hosts',
	membership: {
		initiative: 'City network or declaration',
		exchange: 'Proposed exchange or subgroup',
		advocacy: 'Advocacy theme that names it'
	},
	member: 'named',
	openList: 'The source leaves this list open: a city that is not named may still belong to it.',
	nothing: 'None of them has an entry in this list.',
	jump: 'Sections',
	similar: {
		lead: 'There is no overall likeness: each list has its own measure, and its inputs stand beside it.',
		dimension: {
			both: 'What they need and do',
			needs: 'What they need',
			actions: 'What they plan',
			practices: 'What they practise',
			groups: 'Migrant groups',
			size: 'Size',
			funding: 'Access to European funds'
		},
		how: {
			both: 'Counted are subjects: those that both need, both plan or both practise, over all that either needs, plans or practises.',
			needs: 'Counted are subjects: those that both need, over all that either needs.',
			actions: 'Counted are subjects: those on which both plan something, over all on which either does.',
			practices:
				'Counted are subjects: those on which both have a practice or a strategy that runs, over all on which either has.',
			groups:
				'Groups that are named for both cities, over all that are named for either; implied ones are not counted.',
			size: 'Inhabitants, nearest by ratio, of the same kind of area. Shares are given where they compare, and do not change the order.',
			funding:
				'Funds on which both profiles state access or none. Competences are told in sentences, which no rule compares: read them side by side.'
		},
		part: { needs: 'need', actions: 'plan', practices: 'practice' },
		none: 'No other city states anything in common.'
	}
};
