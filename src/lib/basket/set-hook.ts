import type { Basket } from './basket.ts';

/** Makes a record part of the brief's European hook, or takes it out of the hook; it stays in the basket. */
export const setHook = (basket: Basket, key: string, isHook: boolean): Basket => ({
	...basket,
	hookKeys: [...basket.hookKeys.filter((hook) => hook !== key), ...(isHook ? [key] : [])]
});
