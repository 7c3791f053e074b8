// Pages that lie over the others, fetched when one of them is first opened.
export { HelpPage } from './HelpPage';
export { SettingsPage } from './SettingsPage';
export { SetUpPage } from './SetUpPage';
