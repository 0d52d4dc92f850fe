export const prerender = true;
export const trailingSlash = 'always';
/** Pages are HTML that reads without a script; what sorts or filters is an island (`src/islands`), built apart. */
export const csr = false;
