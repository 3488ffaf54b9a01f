import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Props<P> = { load: () => Promise<{ default: ComponentType<P> }>; props: P };

/** Shows a component once its file has been loaded. */
export function Later<P extends object>({ load, props }: Props<P>) {
  const [Loaded, setLoaded] = useState<ComponentType<P> | null>(null);
  useEffect(() => {
    load().then((module) => setLoaded(() => module.default));
  }, [load]);
  return Loaded && <Loaded {...props} />;
}
