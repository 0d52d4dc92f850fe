/** The folder of the pages on Europe. A parameter, so that a site without a policy context has no such pages. */
export const match = (param: string): boolean => param === 'policy';
