import { startPage } from '../../components/i18n/startPage.tsx';
import { Popup } from '../../components/Popup.tsx';
import { panelWorld } from '../../components/popupWorld.ts';

await startPage(<Popup world={panelWorld()} />);
