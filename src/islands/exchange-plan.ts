import { ExchangePlanPage } from './exchange/plan-page.ts';

/** The exchange plan of any pair. */
const form = document.querySelector<HTMLFormElement>('form[data-exchange]');
const target = document.querySelector<HTMLElement>('[data-exchange-editor]');
if (form && target) new ExchangePlanPage(form, target).start();
