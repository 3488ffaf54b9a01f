import type { ComponentChildren } from 'preact';

type Props = { text: string; next?: string; tone?: 'plain' | 'warning' | 'state'; children?: ComponentChildren };

/** A state in one sentence, and what to do next. `state`: there is nothing else to show. */
export function Notice({ text, next, tone = 'plain', children }: Props) {
  return (
    <div class={`notice ${tone}`} role={tone === 'state' ? 'status' : undefined}>
      <p class="said-first">{text}</p>
      {next && <p class="small">{next}</p>}
      {children}
    </div>
  );
}
