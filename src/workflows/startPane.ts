export { hostState, NEEDED_EXCEL_API, type HostState, type Platform } from '../excel/office';
export { HostProblem, type HostProblemKind } from '../excel/HostProblem';
export type { CellOnSheet } from '../excel/goTo';
