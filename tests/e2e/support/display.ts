import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export type Display = { name: string; close(): void };

/** Whether a program can be run by its name. */
export function has(program: string): boolean {
  return spawnSync('which', [program]).status === 0;
}

/** Where a program stands; a path is taken as it is. */
export function programPath(program: string): string {
  return program.includes('/') ? program : execFileSync('which', [program], { encoding: 'utf8' }).trim();
}

/** A screen of its own for windows and keys (Xvfb), so that nothing depends on the desktop around it. */
export async function openDisplay(): Promise<Display> {
  for (let number = 90; number < 120; number++) {
    if (existsSync(`/tmp/.X11-unix/X${number}`)) continue;
    const name = `:${number}`;
    const server = spawn('Xvfb', [name, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], { stdio: 'ignore' });
    for (let wait = 0; wait < 50 && !existsSync(`/tmp/.X11-unix/X${number}`); wait++) await pause(100);
    if (server.exitCode === null) return { name, close: () => void server.kill() };
  }
  throw new Error('no free display for Xvfb between :90 and :119');
}

/** Presses a key combination ("alt+shift+w") in the window that has the focus. */
export function press(display: Display, keys: string): void {
  execFileSync('xdotool', ['key', '--clearmodifiers', keys], { env: { ...process.env, DISPLAY: display.name } });
}

/** Gives the visible window whose class or title has these words the keyboard; throws while there is none. */
export function focusWindow(display: Display, words: string): void {
  const env = { ...process.env, DISPLAY: display.name };
  const search = ['search', '--onlyvisible', '--class', '--name', words];
  const ids = execFileSync('xdotool', search, { env, encoding: 'utf8' });
  const id = ids.trim().split('\n').at(-1);
  if (!id) throw new Error(`no window with ${words}`);
  execFileSync('xdotool', ['windowfocus', '--sync', id], { env });
}

/** The browser's window, which stands in the corner of the screen, as PNG. */
export function photograph(display: Display, file: string, size = '1200x860'): void {
  const area = ['-crop', `${size}+0+0`, '+repage'];
  execFileSync('import', ['-window', 'root', ...area, file], { env: { ...process.env, DISPLAY: display.name } });
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
