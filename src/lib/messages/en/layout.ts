import { layout as texts } from './texts/layout.ts';
export const layout = {
	...texts,
	siteName: (network: string) => `${network} baseline dashboard`,
	pageTitle: (page: string, network: string) => `${page} – ${network} baseline dashboard`,
	footerVersion: (version: string) => `Dataset ${version}`
};
