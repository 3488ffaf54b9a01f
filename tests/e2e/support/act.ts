import type { Popup } from './chromium.ts';
import { until } from './chromium.ts';

/** Expressions for the popup: what a reader would look for, by the words on the screen. */
const controlNamed = (name: string) =>
  `[...document.querySelectorAll('button, a, [role=tab], summary')].find((e) => ((e.getAttribute('aria-label') ?? '') + ' ' + e.textContent).includes(${JSON.stringify(name)}))`;

/** Waits for a control with these words and presses it. */
export async function clickOn(popup: Popup, name: string): Promise<void> {
  await until(popup, `Boolean(${controlNamed(name)})`);
  await popup.evaluate(`${controlNamed(name)}.click()`);
}

/** Waits until the screen says these words. */
export function waitForText(popup: Popup, text: string): Promise<boolean> {
  return until(popup, `document.body.innerText.includes(${JSON.stringify(text)})`);
}
