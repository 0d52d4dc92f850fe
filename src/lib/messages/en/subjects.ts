import { subjects as texts } from './texts/subjects.ts';

/** The subjects: finer than themes, with their words. */
export const subjects = {
	...texts,
	pageTitle: (label: string) => `Subject: ${label}`,
	tableCaption: (theme: string) =>
		`Subjects under ${theme}, and how many cities need, plan and have each; a strategy that runs counts as having it`
};
