/** A part of the grid of a large network: `page.2`. No city is taken for one, since ids hold no full stop. */
export const match = (param: string): boolean => /^page\.\d+$/.test(param);
