import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { OwnOutlet } from '../../utils/model.ts';
import { useText } from '../i18n/useText.ts';
import { siteOf } from './siteOf.ts';

type Props = {
  /** null: a new one. */
  outlet: OwnOutlet | null;
  first: RefObject<HTMLInputElement | null>;
  onSave: (outlet: Omit<OwnOutlet, 'id'>) => void;
  onCancel: () => void;
};

/** "a, b" as a list; the Arabic and Chinese commas too. */
const split = (typed: string): string[] =>
  [...new Set(typed.split(/[,،，、\n]/).map((one) => one.trim()))].filter(Boolean);

/** As the register has domains, whatever was pasted: "https://www.example.org/fa/" → "example.org/fa". */
const tidy = (domain: string): string =>
  domain
    .replace(/^[a-z][a-z\d+.-]*:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/+$/, '');

/** Name, further names and domains of one outlet. */
export function OwnOutletForm({ outlet, first, onSave, onCancel }: Props) {
  const { text } = useText();
  const [name, setName] = useState(outlet?.name ?? '');
  const [aliases, setAliases] = useState(outlet?.aliases.join(', ') ?? '');
  const [domains, setDomains] = useState(outlet?.domains.join(', ') ?? '');
  const [wrong, setWrong] = useState<'name' | 'domain' | null>(null);
  useEffect(() => {
    if (outlet) first.current?.focus();
  }, [outlet, first]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const isBad = split(domains).some((domain) => siteOf(domain) === null);
    const found = name.trim() === '' ? 'name' : isBad ? 'domain' : null;
    setWrong(found);
    if (found) return;
    onSave({ name: name.trim(), aliases: split(aliases), domains: split(domains).map(tidy) });
    setName('');
    setAliases('');
    setDomains('');
  };
  return (
    <form class="own-form" onSubmit={submit}>
      <label class="stacked">
        <b>{text('own.name')}</b>
        <input
          ref={first}
          type="text"
          dir="auto"
          value={name}
          aria-invalid={wrong === 'name'}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <label class="stacked">
        <b>{text('own.aliases')}</b>
        <input
          type="text"
          dir="auto"
          value={aliases}
          onInput={({ currentTarget }) => setAliases(currentTarget.value)}
        />
      </label>
      <label class="stacked">
        <b>{text('own.domains')}</b>
        <input
          type="text"
          dir="ltr"
          spellcheck={false}
          value={domains}
          aria-invalid={wrong === 'domain'}
          onInput={({ currentTarget }) => setDomains(currentTarget.value)}
        />
      </label>
      <p class="row">
        <button type="submit" class="button">
          {text(outlet ? 'own.save' : 'own.add')}
        </button>
        {outlet && (
          <button type="button" class="button" onClick={onCancel}>
            {text('own.cancel')}
          </button>
        )}
      </p>
      <p class="warning" role="alert">
        {wrong && text(wrong === 'name' ? 'own.wrongName' : 'own.wrongDomain')}
      </p>
    </form>
  );
}
