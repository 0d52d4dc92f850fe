import { briefHook as texts } from './texts/brief-hook.ts';
/** What a brief takes of records as its ask and its European hook: words of buttons on pages, and of the basket. */
export const briefHook = {
	...texts,
	part: {
		...texts.part,
		ask: {
			...texts.part.ask,
			take: (title: string) => `Take what the source says of the ask, with its footnote: ${title}`,
			leave: (title: string) => `Take out of the ask: ${title}`
		},
		euHook: {
			...texts.part.euHook,
			take: (title: string) => `Take it as the hook, with its footnote: ${title}`,
			leave: (title: string) => `Take out of the hook: ${title}`
		}
	}
};
