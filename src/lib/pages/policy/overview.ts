import type { Dataset } from '../../domain/dataset.ts';
import type { ContextNote, ContextStatement, Milestone, PolicyContext } from '../../domain/policy-context.ts';
import { groupBy } from '../../selectors/group-by.ts';
import { partnershipSteps, type ActionSteps } from '../../selectors/partnership-steps.ts';
import { chartSourceOf, remarksOn, themeLinks, type ThemeLink } from './frame.ts';

/** An action of the partnership with everything that the tables say of it. */
export interface PolicyAction extends ActionSteps {
	readonly problems: readonly ContextStatement[];
	readonly links: readonly ThemeLink[];
}

/** What `/policy/` shows. */
export interface PolicySlice {
	readonly actions: readonly PolicyAction[];
	readonly stepCount: number;
	/** How many of them have a month to stand in a calendar. */
	readonly datedSteps: number;
	readonly statements: readonly {
		readonly kind: 'partnership' | 'problem' | 'aim';
		readonly rows: readonly ContextStatement[];
	}[];
	/** By year. */
	readonly milestones: readonly Milestone[];
	readonly remarks: readonly ContextNote[];
	readonly actionsSource: string;
	readonly stepsSource: string;
	readonly milestonesSource: string;
}

const KINDS = ['partnership', 'problem', 'aim'] as const;

/** The partnership's actions with their steps, what the partnership is, and its history beside that of others. */
export function policySlice({ themes }: Pick<Dataset, 'themes'>, context: PolicyContext): PolicySlice {
	const { contextStatements, milestones, partnershipTimeline } = context;
	const links = themeLinks(context, themes);
	const byAction = groupBy(contextStatements, ({ actionId }) => actionId);
	return {
		actions: partnershipSteps(context).map((steps) => ({
			...steps,
			problems: byAction.get(steps.action.actionId) ?? [],
			links: links.get(`partnership_action/${steps.action.actionId}`) ?? []
		})),
		stepCount: partnershipTimeline.length,
		datedSteps: partnershipTimeline.filter(
			({ start, certainty }) => certainty !== 'tbd' && start?.length === 'YYYY-MM'.length
		).length,
		statements: KINDS.map((kind) => ({
			kind,
			rows: (byAction.get(null) ?? []).filter((row) => row.kind === kind)
		})).filter(({ rows }) => rows.length > 0),
		milestones: [...milestones].sort(
			(a, b) => a.year - b.year || (a.endYear ?? a.year) - (b.endYear ?? b.year)
		),
		remarks: remarksOn(context, 'partnership_actions', 'partnership_timeline', 'milestones'),
		actionsSource: chartSourceOf(context, context.partnershipActions),
		stepsSource: chartSourceOf(context, partnershipTimeline),
		milestonesSource: chartSourceOf(context, milestones)
	};
}
