import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import type { Handlers, MessageName } from '../../utils/messages.ts';
import { welcomeOnInstall } from './openWelcome.ts';
import { readTab } from './readTab.ts';
import { register } from './register.ts';
import { showEvidence } from './showEvidence.ts';

const handlers: Handlers = {
  readTab,
  showEvidence,
  outletFacts: async ({ ids }) => ids.slice(0, 1000).flatMap((id) => register().byId(id) ?? []),
};

const isName = (name: unknown): name is MessageName => typeof name === 'string' && Object.hasOwn(handlers, name);

/** Only our own pages may ask; content scripts and web pages never do. */
export default defineBackground(() => {
  welcomeOnInstall();
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const { name, request } = (message ?? {}) as { name?: unknown; request?: unknown };
    const own = sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''));
    if (!own || !isName(name)) return undefined;
    const from = { tabId: sender.tab?.id ?? null, url: sender.url ?? null, incognito: sender.tab?.incognito ?? false };
    const handle = handlers[name] as (request: unknown, from: unknown) => Promise<unknown>;
    return handle(request, from);
  });
});
