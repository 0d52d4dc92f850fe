import { describe, expect, it } from 'vitest';
import type { PartnershipStep, PolicyContext } from '../domain/policy-context.ts';
import { partnershipSteps } from './partnership-steps.ts';

const step = (stepId: string, title: string, more: Partial<PartnershipStep> = {}) => ({
	stepId,
	title,
	actionId: 'piers',
	parentId: null,
	start: '2025-01',
	end: null,
	...more
});
const stepsOf = (...partnershipTimeline: ReturnType<typeof step>[]) =>
	partnershipSteps({
		partnershipActions: [{ actionId: 'piers', number: 1 }],
		partnershipTimeline
	} as unknown as PolicyContext)[0]!.steps;

describe('partnershipSteps', () => {
	it('takes rows of one title for readings of one step, and says whether their months differ', () => {
		const [survey, count] = stepsOf(
			step('a', 'Survey'),
			step('b', 'Count'),
			step('c', 'survey', { start: '2025-02' }),
			step('d', 'Count')
		);
		expect(survey).toMatchObject({ stepId: 'a', isContradicted: true });
		expect(survey!.readings.map(({ stepId }) => stepId)).toEqual(['a', 'c']);
		expect(count).toMatchObject({ stepId: 'b', isContradicted: false });
	});

	it('does not take a time that is in a picture for another time', () => {
		expect(stepsOf(step('a', 'Survey'), step('b', 'Survey', { start: null }))[0]!.isContradicted).toBe(false);
	});

	it('puts every step under the one that it is listed under, also where that one comes later', () => {
		const steps = stepsOf(
			step('child', 'Draft', { parentId: 'plan' }),
			step('plan', 'Plan'),
			step('other-plan', 'Plan', { start: '2026' }),
			step('late', 'Print', { parentId: 'other-plan' })
		);
		expect(steps.map(({ title, depth }) => `${depth} ${title}`)).toEqual(['0 Plan', '1 Draft', '1 Print']);
	});

	it('loses no row, whatever stands under whatever', () => {
		const steps = stepsOf(
			step('a', 'One'),
			step('b', 'One', { parentId: 'a' }),
			step('c', 'Two', { parentId: 'b' })
		);
		expect(steps.flatMap(({ readings }) => readings)).toHaveLength(3);
	});
});
