import './sandbox.css';
import { Sandbox } from '../host/Sandbox';
import { readManifest } from './window/readManifest';
import type { Manifest } from './window/readManifest';
import { SandboxPage } from './window/SandboxPage';

/** The pane's page with its own copy of office.js; `?pane=` names another one. */
const PANE_PAGE = 'taskpane.sandbox.html';
const MANIFEST = 'manifest.xml';

/** Starts the page: an empty workbook, and the add-in that the manifest beside this page describes. */
async function start(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const excelApi = query.get('excelApi');
  const sandbox = new Sandbox({
    ...(excelApi ? { excelApi } : {}),
    readOnly: query.has('readOnly'),
  });
  // The workbook and the person at it, for the console and for automated journeys.
  Object.assign(window, { sandbox });
  const page = new SandboxPage(sandbox);
  document.body.append(page.element);
  page.focusGrid();
  const manifest = await fetchManifest(query.get('manifest') ?? MANIFEST);
  const pane = query.get('pane') ?? PANE_PAGE;
  page.install(manifest, pane);
  if (!query.has('closed')) page.openPane(manifest, pane);
}

async function fetchManifest(address: string): Promise<Manifest> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} could not be read: ${answer.status}`);
  return readManifest(await answer.text());
}

void start();
