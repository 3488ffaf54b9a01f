import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import type { Handlers, MessageName } from '../../utils/messages.ts';
import { pageSeen, startAutomatic } from './automatic.ts';
import { correct } from './correct.ts';
import { startExpiry } from './expire.ts';
import { whenKept } from './keep.ts';
import { startMenus, takeQuestion } from './menus.ts';
import { welcomeOnInstall } from './openWelcome.ts';
import { startPanel } from './panel.ts';
import { readTab } from './readTab.ts';
import { register } from './register.ts';
import { showEvidence } from './showEvidence.ts';
import { startToolbar } from './toolbar.ts';

const handlers: Handlers = {
  readTab,
  whenKept,
  showEvidence,
  outletFacts: async ({ ids }) => {
    const { byId } = await register();
    return ids.slice(0, 1000).flatMap((id) => byId(id) ?? []);
  },
  takeQuestion,
  correct,
  pageSeen,
};

/** The one message that comes from our script in a page, and the only one that may. */
const FROM_PAGES: ReadonlySet<MessageName> = new Set(['pageSeen']);

const isName = (name: unknown): name is MessageName => typeof name === 'string' && Object.hasOwn(handlers, name);

export default defineBackground(() => {
  welcomeOnInstall();
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const { name, request } = (message ?? {}) as { name?: unknown; request?: unknown };
    const ownPage = (sender.url ?? '').startsWith(browser.runtime.getURL(''));
    if (sender.id !== browser.runtime.id || !isName(name) || ownPage === FROM_PAGES.has(name)) return undefined;
    const from = { tabId: sender.tab?.id ?? null, url: sender.url ?? null, incognito: sender.tab?.incognito ?? false };
    const handle = handlers[name] as (request: unknown, from: unknown) => Promise<unknown>;
    return handle(request, from);
  });
  startAutomatic();
  startMenus();
  startPanel();
  startToolbar();
  startExpiry();
});
