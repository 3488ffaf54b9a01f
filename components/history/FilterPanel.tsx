import { useMemo, useRef } from 'preact/hooks';
import type { Facet, Facets } from '../../utils/library/facets.ts';
import { listFacets } from '../../utils/library/facets.ts';
import type { Library } from '../../utils/library/tables.ts';
import type { Relation } from '../../utils/model.ts';
import { RELATION_WORDS } from '../article/words.ts';
import { useText } from '../i18n/useText.ts';
import { useLive } from '../useLive.ts';
import { countFilters, type Filters, NO_FILTERS } from './filters.ts';

type Props = { library: Library; filters: Filters; onChange: (filters: Filters) => void };

const NONE: Facets = { publishers: [], cited: [], agencies: [], relations: [], languages: [] };

/** Menus that narrow the history, each with how many articles a choice has. */
export function FilterPanel({ library, filters, onChange }: Props) {
  const { text, language } = useText();
  const { value: facets = NONE } = useLive(() => listFacets(library), [library]);
  const set = (change: Partial<Filters>) => onChange({ ...filters, ...change });
  const relations = useMemo(() => {
    const nameOf = (relation: string) =>
      Object.hasOwn(RELATION_WORDS, relation) ? text(RELATION_WORDS[relation as Relation]) : relation;
    return facets.relations.map((facet) => ({ ...facet, name: nameOf(facet.name) }));
  }, [facets, text]);
  const languages = useMemo(
    () => facets.languages.map((facet) => ({ ...facet, name: language(facet.name) })),
    [facets, language],
  );
  return (
    <div class="filters">
      <Menu
        name={text('filter.publisher')}
        facets={facets.publishers}
        value={filters.publisher}
        onChange={(publisher) => set({ publisher })}
      />
      <Menu
        name={text('filter.cited')}
        facets={facets.cited}
        value={filters.cited}
        onChange={(cited) => set({ cited })}
      />
      <Menu
        name={text('filter.agency')}
        facets={facets.agencies}
        value={filters.agency}
        onChange={(agency) => set({ agency })}
      />
      <Menu
        name={text('filter.relation')}
        facets={relations}
        value={filters.relation}
        onChange={(relation) => set({ relation })}
      />
      <Menu
        name={text('filter.language')}
        facets={languages}
        value={filters.language}
        onChange={(tag) => set({ language: tag })}
      />
      <div class="days">
        <Day name={text('filter.from')} value={filters.from} max={filters.to} onChange={(from) => set({ from })} />
        <Day name={text('filter.to')} value={filters.to} min={filters.from} onChange={(to) => set({ to })} />
      </div>
      {countFilters(filters) > 0 && (
        <button type="button" class="link" onClick={() => onChange(NO_FILTERS)}>
          {text('filter.clear')}
        </button>
      )}
    </div>
  );
}

type MenuProps = { name: string; facets: Facet[]; value: string; onChange: (tag: string) => void };

function Menu({ name, facets, value, onChange }: MenuProps) {
  const { text } = useText();
  // What was chosen stays in the menu under its name, even when its last article goes.
  const chosen = facets.find(({ tag }) => tag === value);
  const last = useRef<Facet | null>(null);
  if (chosen) last.current = chosen;
  const isGone = value !== '' && !chosen;
  // Hundreds of choices, which stay the same while the search is typed.
  const choices = useMemo(
    () =>
      facets.map(({ tag, name: choice, count }) => (
        <option key={tag} value={tag}>
          {text('filter.choice', { choice, count })}
        </option>
      )),
    [facets, text],
  );
  return (
    <label class="stacked">
      <span class="small">{name}</span>
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="">{text('filter.any')}</option>
        {isGone && (
          <option value={value}>{last.current?.tag === value ? last.current.name : value.split(':').at(-1)}</option>
        )}
        {choices}
      </select>
    </label>
  );
}

type DayProps = { name: string; value: string; min?: string; max?: string; onChange: (day: string) => void };

function Day({ name, value, min, max, onChange }: DayProps) {
  return (
    <label class="stacked">
      <span class="small">{name}</span>
      <input
        type="date"
        value={value}
        min={min || undefined}
        max={max || undefined}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  );
}
