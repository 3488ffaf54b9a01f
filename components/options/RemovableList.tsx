import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';

type Props = {
  items: readonly string[];
  name: string;
  /** What the button of an item is called. */
  removeName: (item: string) => string;
  onRemove: (item: string) => void;
  /** Takes the focus when the last item goes. */
  emptied: RefObject<HTMLElement | null>;
};

/** Short items, each with a button that removes it; the focus goes on to the next one. */
export function RemovableList({ items, name, removeName, onRemove, emptied }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const remove = (item: string, at: number) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    (buttons[at + 1] ?? buttons[at - 1] ?? emptied.current)?.focus();
    onRemove(item);
  };
  if (items.length === 0) return null;
  return (
    <ul class="removable" aria-label={name} ref={list}>
      {items.map((item, at) => (
        <li key={item}>
          <bdi>{item}</bdi>
          <button type="button" aria-label={removeName(item)} onClick={() => remove(item, at)}>
            <svg viewBox="0 0 18 18" aria-hidden="true">
              <path d="M5 5l8 8M13 5l-8 8" />
            </svg>
          </button>
        </li>
      ))}
    </ul>
  );
}
