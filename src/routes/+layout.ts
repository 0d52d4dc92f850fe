export const prerender = true;
export const trailingSlash = 'always';
/**
 * Pages are HTML that reads without a script; what sorts or filters is a small module from `src/islands`.
 * The value is not a literal on purpose: where Kit can read `false` off every page, it makes no browser
 * build at all, and the enhancements are part of that build.
 */
export const csr = Boolean('');
