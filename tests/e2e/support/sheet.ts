import { existsSync, readdirSync, writeFileSync } from 'node:fs';

const screens = new URL('../screens/', import.meta.url);

/** After the last test: one page that shows every picture the tests took, to look through them. */
export function teardown(): void {
  if (!existsSync(screens)) return;
  const names = readdirSync(screens).filter((name) => name.endsWith('.png'));
  const figures = names.map(
    (name) =>
      `<figure><a href="${name}"><img src="${name}" alt="" loading="lazy"></a><figcaption>${name}</figcaption></figure>`,
  );
  writeFileSync(
    new URL('index.html', screens),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Screens</title>
<style>body{display:grid;grid-template-columns:repeat(auto-fill,minmax(260px,1fr));gap:16px;font:13px system-ui;margin:16px}
figure{margin:0}img{max-width:100%;border:1px solid #ccc}</style>${figures.join('\n')}</html>\n`,
  );
}
