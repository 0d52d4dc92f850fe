import type { CDPSession, Page } from '@playwright/test';

/** How far a page moved while it loaded, and what moved. */
export interface Shift {
	total: number;
	moved: string[];
}

/** In the order in which a slow line would bring them, each when the page was drawn without it. */
const TURNS = [['font', 'stylesheet', 'image'], ['script'], ['fetch', 'xhr', 'other']];

/** Drawn and laid out again, with whatever just came. */
const TURN = 150;

/**
 * Holds back all that the HTML asks for until the page is on show, and lets it come in turns: what a reader on a slow
 * line sees in seconds. On a fast line everything comes before the first paint, and nothing that moves is seen.
 */
export async function slowVisit(page: Page, path: string): Promise<Shift> {
	const gates = TURNS.map((kinds) => {
		let open = (): void => {};
		const opened = new Promise<void>((resolve) => (open = resolve));
		return { kinds, open, opened };
	});
	await page.route('**/*', async (route) => {
		const kind = route.request().resourceType();
		await gates.find(({ kinds }) => kinds.includes(kind))?.opened;
		await route.continue();
	});
	const shift = await watched(page, async (session) => {
		const painted = new Promise<void>((resolve) =>
			session.on('Page.lifecycleEvent', ({ name }) => {
				if (name === 'firstContentfulPaint') resolve();
			})
		);
		await page.goto(path, { waitUntil: 'commit' });
		await painted;
		for (const { open } of gates) {
			await page.waitForTimeout(TURN);
			open();
		}
		await page.waitForLoadState('load');
		await page.waitForTimeout(TURN);
	});
	await page.unrouteAll({ behavior: 'wait' });
	return shift;
}

/** A visit with everything at hand; the second of them has the typeface in the cache. */
export function plainVisit(page: Page, path: string): Promise<Shift> {
	return watched(page, async () => {
		await page.goto(path, { waitUntil: 'load' });
		await page.waitForTimeout(TURN);
	});
}

/** Adds up what moves during a visit. The browser itself says so, since with scripts off no page could. */
async function watched(page: Page, visit: (session: CDPSession) => Promise<void>): Promise<Shift> {
	const session = await page.context().newCDPSession(page);
	const shift: Shift = { total: 0, moved: [] };
	const names: Promise<void>[] = [];
	await session.send('Page.enable');
	await session.send('Page.setLifecycleEventsEnabled', { enabled: true });
	await session.send('PerformanceTimeline.enable', { eventTypes: ['layout-shift'] });
	session.on('PerformanceTimeline.timelineEventAdded', ({ event }) => {
		const details = event.layoutShiftDetails;
		if (!details || details.hadRecentInput) return;
		shift.total += details.value;
		for (const { nodeId, previousRect, currentRect } of details.sources)
			names.push(
				nameOf(session, nodeId).then(
					(name) =>
						void shift.moved.push(
							`${name} from ${previousRect.x},${previousRect.y} to ${currentRect.x},${currentRect.y}`
						)
				)
			);
	});
	await visit(session);
	await Promise.all(names);
	await session.detach();
	return shift;
}

async function nameOf(session: CDPSession, backendNodeId: number | undefined): Promise<string> {
	if (backendNodeId === undefined) return 'something';
	const described = await session.send('DOM.describeNode', { backendNodeId }).catch(() => null);
	const { nodeName = 'something', nodeValue = '', attributes = [] } = described?.node ?? {};
	return `${nodeName.toLowerCase()} ${nodeValue.slice(0, 40)}${attributes.slice(0, 6).join(' ')}`;
}
