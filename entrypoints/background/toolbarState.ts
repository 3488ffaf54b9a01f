import { citedOutlets } from '../../components/article/summarize.ts';
import type { ToolbarKey, Translator } from '../../components/i18n/translator.ts';
import { applyCorrections } from '../../utils/library/applyCorrections.ts';
import type { ReadOutcome, Unreadable } from '../../utils/messages.ts';

/** What the toolbar button says of a tab: digits, words, and whether it is greyed. */
export type ToolbarState = { badge: string; title: string; grey: boolean };

/** What will not change by trying again. */
const HOPELESS: ReadonlySet<Unreadable> = new Set(['browser-page', 'extension-store', 'pdf']);

/** The badge counts the outlets cited; the title says the same in words. */
export function toolbarState(outcome: ReadOutcome, { text, number }: Translator<ToolbarKey>): ToolbarState {
  if (outcome.status === 'not-article') return { badge: '', title: text('toolbar.notArticle'), grey: false };
  if (outcome.status === 'unreadable') {
    const grey = HOPELESS.has(outcome.reason);
    return { badge: '', title: text(grey ? 'toolbar.unreadable' : 'app.name'), grey };
  }
  const count = citedOutlets(applyCorrections(outcome.reading, outcome.corrections));
  const title = count > 0 ? text('toolbar.cited', { count }) : text('toolbar.citesNone');
  return { badge: count > 0 ? number(count) : '', title, grey: false };
}
