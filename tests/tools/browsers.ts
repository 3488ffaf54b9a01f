import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export type FoundBrowser = { name: string; path: string; kind: 'chromium' | 'firefox' };

/** Where browsers stand that take an unpacked extension. Branded Chrome comes last: since 137 it refuses --load-extension. */
const KNOWN: { name: string; kind: FoundBrowser['kind']; commands: string[]; paths: string[] }[] = [
  {
    name: 'Chromium',
    kind: 'chromium',
    commands: ['chromium', 'chromium-browser'],
    paths: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  },
  {
    name: 'Chrome for Testing',
    kind: 'chromium',
    commands: ['google-chrome-for-testing'],
    paths: ['/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'],
  },
  {
    name: 'Edge',
    kind: 'chromium',
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    paths: [
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  {
    name: 'Firefox',
    kind: 'firefox',
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
  {
    name: 'Chrome',
    kind: 'chromium',
    commands: ['google-chrome', 'google-chrome-stable'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
];

function locate(command: string): string | null {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [command], { encoding: 'utf8' });
  return found.status === 0 ? (found.stdout.trim().split('\n')[0] ?? null) : null;
}

/** The browsers of this machine, the one to prefer first. `$WHENCE_BROWSER` names one ("firefox"). */
export function findBrowsers(): FoundBrowser[] {
  const wanted = process.env.WHENCE_BROWSER?.toLowerCase();
  return KNOWN.filter(({ name }) => !wanted || name.toLowerCase().includes(wanted)).flatMap(
    ({ name, kind, commands, paths }) => {
      const path = commands.map(locate).find(Boolean) ?? paths.find((one) => existsSync(one));
      return path ? [{ name, kind, path }] : [];
    },
  );
}

/** Whether windows can be shown here. */
export function hasScreen(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
