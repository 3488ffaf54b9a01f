import { expect, it } from 'vitest';
import { lightNodes } from '../../tools/lightNodes.ts';
import { openPage } from '../../tools/openPage.ts';

it('opens pages whose nodes keep no entry for event listeners, in the installed linkedom', () => {
  expect(openPage('<p>Rain fell.').body.textContent).toBe('Rain fell.');
  expect(lightNodes.applied).toBe(true);
});
