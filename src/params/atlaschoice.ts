/** A choice of a layer of the atlas: an id, which holds no full stop, so that no file is taken for one. */
export const match = (param: string): boolean => /^[^.]+$/.test(param);
