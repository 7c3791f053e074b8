/** The numbers that the rich API gives to its events. */
export const EVENT = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelection: 14,
  sheetDeleted: 15,
  sheetCalculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  rowHidden: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  sheetMoved: 27,
  tableSelection: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Who acts: an add-in (by its connection), a person here, or a co-author elsewhere. */
export interface Actor {
  kind: 'addin' | 'person' | 'coAuthor';
  connection?: string;
}

/** Something that happened, before it is worded for each add-in that listens. */
export interface WorkbookEvent {
  type: number;
  /** Ids of the objects it can be heard at; `Workbook` for collections. */
  targets: string[];
  message: Record<string, unknown>;
  actor: Actor;
}
