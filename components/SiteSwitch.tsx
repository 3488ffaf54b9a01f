import { useText } from './i18n/useText.ts';
import { useSettings } from './options/useSettings.ts';

/** While articles are read unasked: whether those of this site are. `domain`: of the publisher, where it is known. */
export function SiteSwitch({ url, domain }: { url: string; domain: string | null }) {
  const { text } = useText();
  const { settings, change } = useSettings();
  const host = URL.parse(url)?.hostname ?? '';
  if (settings?.mode !== 'browse' || host === '' || !/^https?:/.test(url)) return null;
  const site = domain && (host === domain || host.endsWith(`.${domain}`)) ? domain : host.replace(/^www\./, '');
  const covers = (one: string) => host === one || host.endsWith(`.${one}`);
  const read = !settings.neverRead.some(covers);
  const onChange = () => {
    const others = settings.neverRead.filter((one) => !covers(one));
    change({ neverRead: read ? [...others, site].sort() : others });
  };
  return (
    <label class="site small">
      <input type="checkbox" checked={read} onChange={onChange} />
      <span>{text('site.read', { site })}</span>
    </label>
  );
}
