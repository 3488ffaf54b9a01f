import { useEffect, useState } from 'preact/hooks';
import { useText } from '../i18n/useText.ts';

/** By now the list would be there, if nothing else had the library. */
const LONG = 2_500;

/** `quiet`: there is a list to look at, so that a short wait needs no words. */
type Props = { quiet: boolean };

/** What stands in the place of a list that is on its way; when it is long in coming, why it may be. */
export function Waiting({ quiet }: Props) {
  const { text } = useText();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, []);
  if (quiet && !isLong) return null;
  return (
    <p class="notice" role="status">
      {text(isLong ? 'history.busy' : 'history.loading')}
    </p>
  );
}
