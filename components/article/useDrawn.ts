import { useState } from 'preact/hooks';

const KEY = 'chain-as-picture';

/** Whether the chain is drawn; the choice is kept for the next article. */
export function useDrawn(): [boolean, (drawn: boolean) => void] {
  const [drawn, setDrawn] = useState(() => localStorage.getItem(KEY) === 'yes');
  return [
    drawn,
    (next) => {
      setDrawn(next);
      localStorage.setItem(KEY, next ? 'yes' : 'no');
    },
  ];
}
