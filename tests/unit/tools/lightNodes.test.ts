import { expect, it } from 'vitest';
import { lightNodes } from '../../tools/lightNodes.ts';
import { openPage } from '../../tools/openPage.ts';

it('opens pages whose nodes keep no entry for event listeners, in the installed linkedom', () => {
  expect(openPage('<p>Rain fell.').body.textContent).toBe('Rain fell.');
  expect(lightNodes.applied).toBe(true);
});

it('has one text in one node, as browsers do, where a page writes letters by number', () => {
  expect(openPage('<p>&#x6e2f;&#x306e;&#x6a4b;</p>').querySelector('p')?.childNodes.length).toBe(1);
});

it('reads on behind an element that only ends like <xmp>, as browsers do', () => {
  const page = openPage('<p><tmp>The <b>pier</b> is shut.</tmp></p><p>Boats wait.</p>');
  expect([...page.querySelectorAll('p')].map((p) => p.textContent)).toEqual(['The pier is shut.', 'Boats wait.']);
});
