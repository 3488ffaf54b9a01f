import type { ComponentChildren } from 'preact';

type Props = { text: string; next?: string; tone?: 'plain' | 'warning'; children?: ComponentChildren };

/** A state in one sentence, and what to do next. */
export function Notice({ text, next, tone = 'plain', children }: Props) {
  return (
    <div class={`notice ${tone}`}>
      <p>{text}</p>
      {next && <p class="small">{next}</p>}
      {children}
    </div>
  );
}
