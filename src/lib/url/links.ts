export { linkTo } from './link-to.ts';
export * as links from './page-links.ts';
