import { ExchangeBriefPage } from './exchange/brief-page.ts';

/** The exchange brief of any pair. */
const form = document.querySelector<HTMLFormElement>('form[data-exchange]');
const target = document.querySelector<HTMLElement>('[data-exchange-editor]');
if (form && target) new ExchangeBriefPage(form, target).start();
