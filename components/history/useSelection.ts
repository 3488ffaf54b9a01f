import { useState } from 'preact/hooks';

export type Selection = {
  /** null: nothing is being selected. */
  selected: ReadonlySet<string> | null;
  start: () => void;
  stop: () => void;
  set: (id: string, selected: boolean) => void;
  /** Selects all that the search and its filters find, in sight or not. */
  selectAll: () => Promise<void>;
};

/** Which readings are selected, to delete them at once. */
export function useSelection(all: () => Promise<string[]>): Selection {
  const [selected, setSelected] = useState<ReadonlySet<string> | null>(null);
  return {
    selected,
    start: () => setSelected(new Set()),
    stop: () => setSelected(null),
    set: (id, isSelected) =>
      setSelected((before) => {
        const after = new Set(before);
        if (isSelected) after.add(id);
        else after.delete(id);
        return after;
      }),
    selectAll: async () => setSelected(new Set(await all())),
  };
}
