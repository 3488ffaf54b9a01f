import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useText } from './i18n/useText.ts';

export type Tab = { id: string; name: string };

type Props = { tabs: Tab[]; chosen: string; onChoose: (id: string) => void; children?: ComponentChildren };

/** https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ with automatic activation; children stand at the row's end. */
export function Tabs({ tabs, chosen, onChoose, children }: Props) {
  const { text, dir } = useText();
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.id === chosen);
    const target = tabs[targetIndex(event.key, { at, count: tabs.length, dir })];
    if (!target) return;
    event.preventDefault();
    onChoose(target.id);
    row.current?.querySelector<HTMLElement>(`#tab-${target.id}`)?.focus();
  };
  return (
    <header class="tabs">
      <h1 class="unseen">{text('app.name')}</h1>
      <div role="tablist" aria-label={text('tabs.label')} ref={row} onKeyDown={onKeyDown}>
        {tabs.map(({ id, name }) => (
          <button
            type="button"
            key={id}
            role="tab"
            id={`tab-${id}`}
            aria-selected={id === chosen}
            aria-controls={`panel-${id}`}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => onChoose(id)}
          >
            {name}
          </button>
        ))}
      </div>
      {children}
    </header>
  );
}

function targetIndex(key: string, row: { at: number; count: number; dir: 'ltr' | 'rtl' }): number {
  const forward = row.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = row.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return (row.at + 1) % row.count;
  if (key === backward) return (row.at + row.count - 1) % row.count;
  if (key === 'Home') return 0;
  if (key === 'End') return row.count - 1;
  return -1;
}

/** The panel that a tab opens. */
export function TabPanel({ id, children }: { id: string; children: ComponentChildren }) {
  return (
    <div role="tabpanel" id={`panel-${id}`} aria-labelledby={`tab-${id}`}>
      {children}
    </div>
  );
}
