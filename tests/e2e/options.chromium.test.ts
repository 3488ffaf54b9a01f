import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumName, type Extension, launchWithExtension } from './support/chromium.ts';
import { findBarriers, listen, openOwnPage, overflows, picture } from './support/pages.ts';
import { type Site, serve } from './support/site.ts';

describe.skipIf(!chromiumName)('welcome and options in Chromium', () => {
  let site: Site;
  let extension: Extension;

  beforeAll(async () => {
    site = await serve({});
    extension = await launchWithExtension(site, { keepWelcome: true });
  });

  afterAll(async () => {
    await extension?.close();
    await site?.close();
  });

  const settings = () =>
    extension.context
      .serviceWorkers()[0]
      ?.evaluate("chrome.storage.local.get('settings').then((kept) => kept.settings)");

  it('opens the welcome page on install, with nothing chosen but the careful way', async () => {
    const { welcome } = extension;
    if (!welcome) throw new Error('no welcome page');
    const complaints = listen(welcome);
    await welcome.reload();
    await welcome.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => welcome.getByRole('radio', { name: 'Only when I click' }).isChecked()).toBe(true);
    expect(await welcome.getByRole('radio', { name: 'Read articles as I browse' }).isChecked()).toBe(false);
    await welcome.setViewportSize({ width: 1280, height: 800 });
    await picture(welcome, 'welcome');
    expect(await findBarriers(welcome)).toEqual([]);
    await welcome.emulateMedia({ colorScheme: 'dark' });
    await picture(welcome, 'welcome-dark');
    await welcome.setViewportSize({ width: 400, height: 800 });
    expect(await overflows(welcome)).toBe(false);
    await picture(welcome, 'welcome-narrow');
    expect(complaints).toEqual([]);
  });

  it('keeps sites never read, however they are typed, and the focus where it was', async () => {
    const { page, complaints } = await openOwnPage(extension, 'options.html');
    const field = page.getByRole('textbox', { name: /Sites never read/ });
    await field.fill('not a site');
    await field.press('Enter');
    await page.getByText('Please type a site’s address').waitFor();
    for (const typed of ['https://www.lighthouse.example/news?id=1', 'mail.example']) {
      await field.fill(typed);
      await field.press('Enter');
    }
    await expect.poll(settings).toMatchObject({ neverRead: ['lighthouse.example', 'mail.example'] });
    await page.getByRole('button', { name: 'Remove lighthouse.example' }).press('Enter');
    await expect.poll(settings).toMatchObject({ neverRead: ['mail.example'] });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Remove mail.example');
    await page.getByRole('button', { name: 'Remove mail.example' }).press('Enter');
    await expect.poll(settings).toMatchObject({ neverRead: [] });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('changes theme and the time readings are kept, in other open pages too', async () => {
    const { page } = await openOwnPage(extension, 'options.html');
    const { page: other } = await openOwnPage(extension, 'options.html');
    await page.getByRole('radio', { name: 'Dark' }).check();
    const scheme = () => other.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    await expect.poll(scheme).toBe('dark');
    await page.getByLabel('Keep readings').selectOption('90');
    await expect.poll(settings).toMatchObject({ theme: 'dark', keepDays: 90 });
    await expect.poll(() => other.getByLabel('Keep readings').inputValue()).toBe('90');
    await page.getByRole('radio', { name: 'As the system' }).check();
    await expect.poll(scheme).toBe('light dark');
    await other.close();
    await page.close();
  });

  it('keeps own outlets, edits and removes them', async () => {
    const { page, complaints } = await openOwnPage(extension, 'options.html');
    page.setDefaultTimeout(8_000);
    const form = page.locator('.own-form');
    await form.getByRole('button', { name: 'Add outlet' }).click();
    await page.getByText('Please give the outlet a name.').waitFor();
    await form.getByLabel('Name', { exact: true }).fill('The Quayside Lantern');
    await form.getByLabel('Other names').fill('Quayside, The Lantern');
    await form.getByLabel('Domains').fill('not a domain');
    await form.getByRole('button', { name: 'Add outlet' }).click();
    await page.getByText('One of the domains is none.').waitFor();
    await form.getByLabel('Domains').fill('https://www.quayside.example/, lantern.example');
    await form.getByLabel('Domains').press('Enter');
    await page.getByText('The Quayside Lantern saved.').waitFor();
    // The background answers from the register with the outlet in it, at once.
    const facts = await page.evaluate(
      `chrome.runtime.sendMessage({ name: 'outletFacts', request: { ids: ['own-the-quayside-lantern'] } })`,
    );
    expect(facts).toMatchObject([
      { name: 'The Quayside Lantern', domains: ['quayside.example', 'lantern.example'], own: true },
    ]);
    await page.getByRole('button', { name: 'Edit The Quayside Lantern' }).click();
    expect(await form.getByLabel('Name', { exact: true }).inputValue()).toBe('The Quayside Lantern');
    await form.getByLabel('Name', { exact: true }).fill('Quayside Lantern');
    await page.locator('#own').scrollIntoViewIfNeeded();
    await picture(page, 'options-own');
    expect(await findBarriers(page)).toEqual([]);
    await form.getByRole('button', { name: 'Save changes' }).click();
    await page.getByText('Quayside Lantern saved.', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Remove Quayside Lantern' }).click();
    await page.getByText('Quayside Lantern removed.').waitFor();
    expect(await page.locator('.own-outlets').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('asks once before everything goes, and gives the focus back', async () => {
    const { page, complaints } = await openOwnPage(extension, 'options.html');
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByText(/articles are kept/).waitFor();
    await picture(page, 'options');
    expect(await findBarriers(page)).toEqual([]);
    const ask = page.getByRole('button', { name: 'Delete everything…' });
    await ask.press('Enter');
    await picture(page, 'options-delete');
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await ask.evaluate((button) => button === document.activeElement)).toBe(true);
    await ask.press('Enter');
    await page.getByRole('button', { name: 'Delete everything', exact: true }).press('Enter');
    await page.getByText('Everything is deleted.').waitFor();
    await expect.poll(settings).toMatchObject({ mode: 'click', keepDays: null });
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await overflows(page)).toBe(false);
    await picture(page, 'options-narrow');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('says why the library cannot be opened, and what to do', async () => {
    const { page: other } = await openOwnPage(extension, 'welcome.html');
    await other.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.open('whence', 1_000_000);
          request.onsuccess = () => resolve(request.result.close());
          request.onerror = () => reject(request.error);
        }),
    );
    const { page } = await openOwnPage(extension, 'options.html');
    const storage = page.getByRole('region', { name: 'Storage' });
    await storage.getByText('A newer version of Whence wrote the library.').waitFor();
    await storage.getByText('Update Whence. Until then the library stays as it is.').waitFor();
    await picture(page, 'options-newer');
    await page.close();
    await other.close();
  });

  it('asked nothing of any site', () => {
    expect(site.seen).toEqual([]);
  });
});
