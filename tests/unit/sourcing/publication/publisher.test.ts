import { describe, expect, test } from 'vitest';
import { canonicalUrl } from '../../../../utils/sourcing/publication/canonicalUrl.ts';
import { originalUrl } from '../../../../utils/sourcing/publication/carriers.ts';
import { displayDomain } from '../../../../utils/sourcing/publication/displayDomain.ts';
import { readPublisher } from '../../../../utils/sourcing/publication/readPublisher.ts';
import { readTitle } from '../../../../utils/sourcing/publication/readTitle.ts';
import { snapshotOf } from './snapshotOf.ts';
import { register } from './testRegister.ts';

const read = (url: string, publisher: string[] = [], title: string[] = []) =>
  readPublisher(snapshotOf({ url, metadata: { publisher, title } }), register);

describe('names of publishers', () => {
  test('the name as the page writes it, without slogan', () => {
    expect(read('https://www.gazette.example/a', ['The Gazette | News from the harbour']).name).toBe('The Gazette');
  });

  test('a name rather than a domain, the register’s rather than a lower-case domain', () => {
    expect(read('https://www.gazette.example/a', ['Gazette.example', 'La Gazette']).name).toBe('La Gazette');
    expect(read('https://www.hurriyet.com.tr/a', ['hurriyet.com.tr']).name).toBe('Hürriyet');
  });

  test('an agency named as publisher does not publish on another’s site', () => {
    expect(read('https://www.gazette.example/a', ['Gazette', 'Reuters']).name).toBe('Gazette');
  });

  test('the end of the title, else the domain', () => {
    expect(read('https://www.gazette.example/a', [], ['Ferry fares rise - Gazette']).name).toBe('Gazette');
    expect(read('https://news.gazette.example/a').name).toBe('gazette.example');
    expect(read('https://muehlbote.example/a', [], ['Fähre fährt | Mühlbote']).name).toBe('Mühlbote');
    expect(read('https://iskelepostasi.example/a', [], ['Vapur | İskele Postası']).name).toBe('İskele Postası');
  });

  const from = (value: string, place: string) => ({ value, from: place });

  test('what stands behind the headline in the title, in letters that the domain does not have', () => {
    const titled = (title: string, url = 'https://www.kaiko.example/a') =>
      readPublisher(
        snapshotOf({ url, metadata: { title: [from('霧の中の連絡船、再開', 'meta og:title'), from(title, 'title')] } }),
        register,
      ).name;
    expect(titled('霧の中の連絡船、再開 | 海港タイムズ')).toBe('海港タイムズ');
    expect(titled('霧の中の連絡船、再開 | Part Two')).toBe('kaiko.example');
    expect(titled('霧の中の連絡船、再開 - Der Spiegel', 'https://www.spiegel.de/a')).toBe('Der Spiegel');
  });

  test('without slogan in brackets, place, part of the site, or word for its app', () => {
    const named = (value: string, place = 'meta og:site_name') =>
      readPublisher(
        snapshotOf({ url: 'https://www.gazette.example/a', metadata: { publisher: [from(value, place)] } }),
        register,
      ).name;
    expect(named('Gazette[All the news from the harbour]')).toBe('Gazette');
    expect(named('Gazette.example/politics')).toBe('Gazette.example');
    expect(named('Gazette App', 'meta al:android:app_name')).toBe('Gazette');
    expect(named('La Gazette, Pella, Greece', 'meta copyright')).toBe('La Gazette');
    expect(named('Tous droits réservés, La Gazette', 'meta copyright')).toBe('gazette.example');
  });

  test('the register’s name rather than the same with an ending', () => {
    expect(read('https://www.theguardian.com/a', ['TheGuardian.com']).name).toBe('The Guardian');
  });

  test('the register’s name rather than an address that is short for it', () => {
    expect(read('https://www.qpost.example/a', ['QPost.example']).name).toBe('The Quay Post');
    expect(read('https://www.spiegel.de/a', ['Spiegel.de']).name).toBe('Spiegel.de');
  });

  test('a name of three words is the paper’s own, where a domain holds several; the title of the page is none', () => {
    const named = (name: string) => read('https://www.spiegel.de/a', [name], ['Ferry fares rise | All of it']).name;
    expect(named('Harbour Evening Post')).toBe('Harbour Evening Post');
    expect(named('Wissen')).toBe('Der Spiegel');
    expect(named('Boats Weekend')).toBe('Der Spiegel');
    expect(named('Ferry fares rise')).toBe('Der Spiegel');
  });

  test('of a part of the site and the site behind the headline, the site', () => {
    expect(read('https://www.gazette.example/a', [], ['Ferry fares rise - Harbour News, The Gazette']).name).toBe(
      'The Gazette',
    );
  });

  test('the handle that is the domain’s name, where no other is given', () => {
    const handle = (value: string) =>
      readPublisher(
        snapshotOf({ url: 'https://quaypost.example/a', metadata: { publisher: [from(value, 'meta twitter:site')] } }),
        register,
      ).name;
    expect(handle('@QuayPost')).toBe('QuayPost');
    expect(handle('@QuayPost_News')).toBe('quaypost.example');
  });

  test('the registrable domain follows the public suffix list', () => {
    expect(read('https://news.bbc.co.uk/a', ['BBC News'])).toEqual({
      name: 'BBC News',
      domain: 'bbc.co.uk',
      outletId: 'bbc-news',
      identity: 'known',
    });
  });
});

describe('identity', () => {
  test.each([
    ['https://www.spiegel.de/a', 'known'],
    ['https://mirror-of-things.example/a', 'claimed'],
    ['https://spiegel.ltd/a', 'impostor'],
    ['https://spiegel-online.news/a', 'impostor'],
    ['https://spіegel.com/a', 'impostor'],
    ['https://sp1egel.com/a', 'impostor'],
    ['https://spiegell.com/a', 'impostor'],
  ])('%s calling itself Der Spiegel: %s', (url, identity) => {
    expect(read(url, ['DER SPIEGEL'])).toMatchObject({ identity, outletId: 'der-spiegel' });
  });

  test('a like domain with another name is no impostor', () => {
    expect(read('https://spiegel-bau.example/a', ['Spiegelbau Meier']).identity).toBe('unknown');
  });
});

describe('carriers', () => {
  test.each([
    ['https://web.archive.org/web/20200101000000/https://www.spiegel.de/a', 'https://www.spiegel.de/a'],
    ['https://archive.ph/2020.01.01-000000/https://www.spiegel.de/a', 'https://www.spiegel.de/a'],
    ['https://www-spiegel-de.cdn.ampproject.org/c/s/www.spiegel.de/a', 'https://www.spiegel.de/a'],
    ['https://www-spiegel-de.translate.goog/a?_x_tr_sl=de&_x_tr_tl=en', 'https://www.spiegel.de/a'],
    ['https://www.google.com/amp/s/www.spiegel.de/a', 'https://www.spiegel.de/a'],
    ['https://www.spiegel.de/a', undefined],
  ])('%s', (url, original) => {
    expect(originalUrl(url)?.url).toBe(original);
  });

  test('the original site is the publisher', () => {
    const publisher = read('https://web.archive.org/web/2020/https://www.spiegel.de/a', ['DER SPIEGEL']);
    expect(publisher).toMatchObject({ domain: 'spiegel.de', identity: 'known', carrier: 'Internet Archive' });
  });

  test('where the address does not tell, the page’s own address does', () => {
    const snapshot = snapshotOf({
      url: 'https://archive.ph/AbCdE',
      metadata: { canonical: ['https://archive.ph/2020/https://www.spiegel.de/a'] },
    });
    expect(readPublisher(snapshot, register)).toMatchObject({ domain: 'spiegel.de', carrier: 'archive.today' });
    expect(canonicalUrl(snapshot)).toBe('https://www.spiegel.de/a');
  });
});

describe('addresses', () => {
  test('tracking parameters and fragments go, others stay', () => {
    expect(canonicalUrl(snapshotOf({ url: 'https://gazette.example/a?id=7&utm_source=x&fbclid=y#top' }))).toBe(
      'https://gazette.example/a?id=7',
    );
  });

  test('the declared address counts only on the same site, and not when it is the home page', () => {
    const url = 'https://www.gazette.example/a';
    expect(canonicalUrl(snapshotOf({ url, metadata: { canonical: ['https://gazette.example/ferry'] } }))).toBe(
      'https://gazette.example/ferry',
    );
    expect(canonicalUrl(snapshotOf({ url, metadata: { canonical: ['https://gazette.example/'] } }))).toBe(url);
    expect(canonicalUrl(snapshotOf({ url, metadata: { canonical: ['https://elsewhere.example/ferry'] } }))).toBe(url);
  });

  test('domains are shown in Unicode only where they cannot mislead', () => {
    expect(displayDomain('xn--mnchen-3ya.de')).toBe('münchen.de');
    expect(displayDomain('xn--80ak6aa92e.com')).toBe('xn--80ak6aa92e.com');
    expect(displayDomain('xn--spegel-1of.com')).toBe('xn--spegel-1of.com');
    expect(displayDomain('spiegel.de')).toBe('spiegel.de');
  });
});

describe('titles', () => {
  test('the site’s name is taken off, other endings stay', () => {
    expect(readTitle(snapshotOf({ metadata: { title: ['Ferry fares rise | The Gazette'] } }), 'The Gazette')).toBe(
      'Ferry fares rise',
    );
    expect(readTitle(snapshotOf({ metadata: { title: ['Ferry fares rise - again'] } }), 'The Gazette')).toBe(
      'Ferry fares rise - again',
    );
  });
});
