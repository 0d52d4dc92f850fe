/** A page that the browser keeps. */
export interface KeptPage {
	readonly href: string;
	readonly title: string;
}
