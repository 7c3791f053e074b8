import { EVENT } from '../model/WorkbookEvent';
import type { Kind } from './Meaning';

/** Events by class and by the name in office.js's registration calls. Only those that the host raises. */
const RAISED: Partial<Record<Kind, Record<string, number>>> = {
  Worksheet: {
    DataChanged: EVENT.sheetChanged,
    SelectionChanged: EVENT.sheetSelection,
    Activated: EVENT.sheetActivated,
    Deactivated: EVENT.sheetDeactivated,
    Calculated: EVENT.sheetCalculated,
    FormatChanged: EVENT.formatChanged,
    ProtectionChanged: EVENT.protectionChanged,
    NameChanged: EVENT.nameChanged,
    VisibilityChanged: EVENT.visibilityChanged,
    RowHiddenChanged: EVENT.rowHidden,
    RowSorted: EVENT.rowSorted,
  },
  TableCollection: {
    DataChanged: EVENT.tableChanged,
    Added: EVENT.tableAdded,
    Deleted: EVENT.tableDeleted,
  },
  Table: { DataChanged: EVENT.tableChanged, SelectionChanged: EVENT.tableSelection },
};
RAISED.WorksheetCollection = {
  ...RAISED.Worksheet,
  Added: EVENT.sheetAdded,
  Deleted: EVENT.sheetDeleted,
};

/** A registration call: which event, and whether it begins or ends. Undefined when it is not one. */
export function readRegistration(
  kind: Kind,
  method: string,
): { begins: boolean; type: number | undefined } | undefined {
  const match = /^_(Un)?[Rr]egister(?:Event)?(\w+?)(?:Event)?$/.exec(method);
  if (!match) return undefined;
  return { begins: match[1] === undefined, type: RAISED[kind]?.[match[2] ?? ''] };
}
