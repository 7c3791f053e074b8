// The coordinator's pages, loaded together and only for coordinators.
export { CollectPage } from './CollectPage';
export { CompiledExportPage } from './CompiledExportPage';
export { CompiledPage } from './CompiledPage';
