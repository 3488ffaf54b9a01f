import { Atlas } from '../../components/Atlas.tsx';
import { startPage } from '../../components/i18n/startPage.tsx';

await startPage(<Atlas />);
