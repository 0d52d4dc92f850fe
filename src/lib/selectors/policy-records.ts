import type { StatementKind } from '../domain/choices.ts';
import type { Dataset } from '../domain/dataset.ts';
import { policyRecordAnchor, policyRecordPath } from '../domain/policy-anchor.ts';
import type { ContextStatement, PartnershipStep, PolicyContext } from '../domain/policy-context.ts';
import { recordId } from '../domain/record-id.ts';
import type { EvidenceRecord } from '../domain/record.ts';
import { formatSpan } from '../format/date.ts';
import { m } from '../messages/index.ts';
import { allRecords } from './all-records.ts';
import { groupBy } from './group-by.ts';
import { provenanceOf } from './records.ts';

const words = m.policy;
const STATEMENT_PAGES: Readonly<Record<StatementKind, string>> = {
	partnership: 'policy/',
	problem: 'policy/',
	aim: 'policy/',
	fund: 'policy/funding/',
	'action-plan': 'policy/actions/',
	'commission-cor': 'policy/actions/'
};

/** Where a statement of the policy context stands on the site. */
export const statementPath = ({ kind, statementId }: ContextStatement): string =>
	`${STATEMENT_PAGES[kind]}#${policyRecordAnchor('context_statements', statementId)}`;

/** When a step is, as the document says it; a step whose months are in a picture has none. */
export const stepTime = ({ start, end, certainty }: PartnershipStep): string =>
	[
		start === null ? m.evidence.empty.picture : formatSpan(start, end),
		...(certainty === 'tbd' ? [words.tbd] : [])
	].join(', ');

type Head = Pick<EvidenceRecord, 'table' | 'id' | 'kind' | 'title' | 'text' | 'path'>;
type HeadOfRow = Head & { readonly row: Parameters<typeof provenanceOf>[0] };

const actionRecords = ({ partnershipActions }: PolicyContext): HeadOfRow[] =>
	partnershipActions.map((row) => ({
		table: 'partnership_actions',
		id: row.actionId,
		kind: 'partnership-action',
		title: words.numbered(row.number, row.title),
		text: [
			row.objective,
			`${words.deadline(row.deadline)}.`,
			...(row.coLeaders.length > 0 ? [`${words.leaders(row.coLeaders)}.`] : [])
		].join(' '),
		path: policyRecordPath('partnership_actions', row.actionId),
		row
	}));

function stepRecords({ partnershipActions, partnershipTimeline }: PolicyContext): HeadOfRow[] {
	const actions = new Map(partnershipActions.map((action) => [action.actionId, action]));
	return partnershipTimeline.map((row) => {
		const action = actions.get(row.actionId);
		return {
			table: 'partnership_timeline',
			id: row.stepId,
			kind: 'partnership-step',
			title: row.title,
			text: words.stepText(
				words.numbered(action?.number ?? 0, action?.shortTitle ?? row.actionId),
				stepTime(row),
				row.section
			),
			path: policyRecordPath('partnership_timeline', row.stepId),
			row
		};
	});
}

const memberRecords = ({ partnershipMembers }: PolicyContext): HeadOfRow[] =>
	partnershipMembers.map((row) => {
		const id = recordId('partnership_members', [row.memberId, row.phase]);
		return {
			table: 'partnership_members',
			id,
			kind: 'partnership-member',
			title: row.name,
			text: words.memberText(row.category, row.phase),
			path: policyRecordPath('partnership_members', id),
			row
		};
	});

const milestoneRecords = ({ milestones }: PolicyContext): HeadOfRow[] =>
	milestones.map((row) => ({
		table: 'milestones',
		id: row.milestoneId,
		kind: 'milestone',
		title: `${row.title}, ${formatSpan(String(row.year), row.endYear === null ? null : String(row.endYear))}`,
		text: row.summary,
		path: policyRecordPath('milestones', row.milestoneId),
		row
	}));

/** The partnership of the work plan: members by phase, actions, steps, milestones. */
const partnershipRecords = (context: PolicyContext): HeadOfRow[] =>
	[actionRecords, stepRecords, memberRecords, milestoneRecords].flatMap((records) => records(context));

/** Action plan, measures and what the sources say besides. */
function otherRecords(context: PolicyContext): HeadOfRow[] {
	return [
		...context.integrationActions.map((row) => ({
			table: 'integration_actions' as const,
			id: row.actionId,
			kind: 'integration-action',
			title: words.numbered(row.number, row.title),
			text: `${row.commitment} ${words.status}: ${words.statuses[row.status]}. ${row.latest}`,
			path: policyRecordPath('integration_actions', row.actionId),
			row
		})),
		...context.localMeasures.map((row) => ({
			table: 'local_measures' as const,
			id: row.measureId,
			kind: 'local-measure',
			title: null,
			text: row.measure,
			path: policyRecordPath('local_measures', row.measureId),
			row
		})),
		...context.contextStatements.map((row) => ({
			table: 'context_statements' as const,
			id: row.statementId,
			kind: 'context-statement',
			title: row.fund,
			text: row.text,
			path: statementPath(row),
			row
		}))
	];
}

/** Tables whose rows the crosswalk links to themes, by the word that it has for them. */
const LINKED: Readonly<Record<string, string>> = {
	partnership_action: 'partnership_actions',
	integration_action: 'integration_actions',
	local_measure: 'local_measures'
};

/** The rows of the policy context as records; the themes of an action or measure are those that the crosswalk links it to. */
export function policyRecords(context: PolicyContext): readonly EvidenceRecord[] {
	const links = groupBy(context.crosswalk, ({ targetKind, targetId }) => `${LINKED[targetKind]}/${targetId}`);
	return [...partnershipRecords(context), ...otherRecords(context)].map(({ row, ...head }) => ({
		...head,
		cityId: null,
		groupIds: [],
		themeIds: (links.get(`${head.table}/${head.id}`) ?? []).map(({ themeId }) => themeId),
		...provenanceOf(row)
	}));
}

/** Every record of the site: the network's, then those of the policy context where there is one. */
export const siteRecords = (dataset: Dataset, context: PolicyContext | null): readonly EvidenceRecord[] => [
	...allRecords(dataset),
	...(context ? policyRecords(context) : [])
];
