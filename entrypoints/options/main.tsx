import { startPage } from '../../components/i18n/startPage.tsx';
import { Options } from '../../components/options/Options.tsx';

await startPage(<Options />);
