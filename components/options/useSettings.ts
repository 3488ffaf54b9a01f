import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../utils/model.ts';
import { loadSettings, saveSettings, watchSettings } from '../../utils/settings.ts';

export type SettingsState = {
  /** null until they are read. */
  settings: Settings | null;
  /** The browser's storage could not be had. */
  failed: boolean;
  change: (change: Partial<Settings>) => Promise<void>;
};

/** The settings, also as other pages change them. */
export function useSettings(): SettingsState {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    loadSettings().then(setSettings, () => setFailed(true));
    return watchSettings(setSettings);
  }, []);
  const change = async (part: Partial<Settings>) => {
    try {
      setSettings(await saveSettings(part));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return { settings, failed, change };
}
