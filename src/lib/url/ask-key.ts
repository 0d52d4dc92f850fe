/** The key of an ask as addresses and ids have it. */
export const askInAddress = (key: string): string => key.replace('/', '.');

/** The key of the ask that an address names. */
export const askOfAddress = (text: string): string => text.replace('.', '/');
