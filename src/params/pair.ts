/** Two ids with a full stop between, which no id holds. */
export const match = (param: string): boolean => /^[^.]+\.[^.]+$/.test(param);
