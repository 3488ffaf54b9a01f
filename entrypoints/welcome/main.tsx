import browser from 'webextension-polyfill';
import { startPage } from '../../components/i18n/startPage.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';

const commands = await browser.commands.getAll().catch(() => []);
const shortcut = commands.find(({ name }) => name === '_execute_action')?.shortcut || null;
await startPage(<Welcome shortcut={shortcut} openOptions={() => browser.runtime.openOptionsPage()} />);
