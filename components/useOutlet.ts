import { useEffect, useState } from 'preact/hooks';
import { send } from '../utils/messages.ts';
import type { Outlet } from '../utils/outlets/register.ts';

/** What the register knows of an outlet; null while it is asked and when it knows nothing. */
export function useOutlet(id: string | null): Outlet | null {
  const [outlet, setOutlet] = useState<Outlet | null>(null);
  useEffect(() => {
    let current = true;
    setOutlet(null);
    const ask = async () => {
      const found = id ? await send('outletFacts', { ids: [id] }) : [];
      if (current) setOutlet(found[0] ?? null);
    };
    // Without an answer the card shows what the page itself says.
    ask().catch(() => undefined);
    return () => {
      current = false;
    };
  }, [id]);
  return outlet;
}
