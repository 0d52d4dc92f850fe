/** A later page of a list that takes several: `page.2`. No record is taken for one, since ids hold no full stop. */
export const match = (param: string): boolean => /^page\.([2-9]|[1-9]\d+)$/.test(param);
