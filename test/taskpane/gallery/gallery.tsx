// Pages of the pane with canned figures, for pictures and accessibility scans. Not part of the product.
//   ?state=check&mode=dark&scale=2
import { FluentProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { App } from '../../../src/taskpane/App';
import { HostMissing } from '../../../src/taskpane/frame/HostMissing';
import { buildTheme } from '../../../src/taskpane/theme';
import { STATES } from './states';

const query = new URLSearchParams(window.location.search);
const mode = query.get('mode') === 'dark' ? 'dark' : 'light';
const state = query.get('state') ?? 'check';
const place = document.getElementById('root');
if (!place) throw new Error('no root');
const root = createRoot(place);

if (state === 'too-old' || state === 'no-office') {
  root.render(
    <FluentProvider theme={buildTheme(mode)}>
      <HostMissing why={state} version="0.1.0" onTryAgain={() => undefined} />
    </FluentProvider>,
  );
} else {
  const prepare = STATES[state];
  if (!prepare) throw new Error(`no state ${state}`);
  void prepare().then((store) => {
    root.render(
      <App store={store} systemMode={mode} textScale={Number(query.get('scale') ?? '1')} />,
    );
  });
}
