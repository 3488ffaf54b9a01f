import { startPage } from '../../components/i18n/startPage.tsx';
import { Popup } from '../../components/Popup.tsx';
import { popupWorld } from '../../components/popupWorld.ts';

/** Shown as a page (`?tab=7`) it speaks of that tab and takes the room it is given. */
const named = new URLSearchParams(location.search).get('tab');
if (named) document.body.className = 'panel';

await startPage(<Popup world={popupWorld(named ? Number(named) : null)} />);
