import { Calculator } from '../formulas/Calculator';
import type { Area } from './Area';
import { covers, intersects } from './Area';
import { formatArea, parseAddress, quoteSheetName } from './addresses';
import type { NamedItem } from './NamedItem';
import { Place } from './Place';
import { Sheet } from './Sheet';
import type { Shift } from './shift';
import { moveArea } from './shift';
import type { Table } from './Table';
import type { Actor, WorkbookEvent } from './WorkbookEvent';
import { EVENT } from './WorkbookEvent';
import { Journal } from './Journal';

/** What changed, for whoever draws the workbook. */
export type SandboxChange = 'cells' | 'selection' | 'sheets';

/** A workbook in memory. Every change goes through here, so that events, formulas and counts agree. */
export class Workbook {
  readonly calculator = new Calculator(this);
  readonly journal = new Journal();
  readonly sheets: Sheet[] = [];
  tables: Table[] = [];
  readonly names: NamedItem[] = [];
  readonly settings = new Map<string, unknown>();
  readonly customProperties = new Map<string, string | number | boolean>();
  readonly properties = new Map<string, string | number>();
  active: Sheet;
  selection: Place;
  readOnly = false;
  isProtected = false;
  calculationMode = 'Automatic';
  /** Counts changes to content, looks and structure; looking, selecting and activating change nothing. */
  revision = 0;
  /** Counts changes of the shape of tables and names, which formulas depend on. */
  shape = 0;
  actor: Actor = { kind: 'person' };
  /** Places that move with inserted and deleted cells, besides those of tables and names. */
  readonly watched = new Set<Place>();
  private readonly events: WorkbookEvent[] = [];
  private readonly changes = new Set<SandboxChange>();
  private readonly eventListeners = new Set<(events: WorkbookEvent[]) => void>();
  private readonly changeListeners = new Set<(change: SandboxChange) => void>();
  private lastId = 0;
  private depth = 0;

  constructor(readonly thisYear: () => number) {
    this.active = new Sheet(this, this.newId(), 'Sheet1');
    this.sheets.push(this.active);
    this.selection = new Place(this.active, 0, 0, 1, 1);
    this.watched.add(this.selection);
  }

  /** An identifier of the form Excel uses, unique in this workbook. */
  newId(): string {
    return `{00000000-0001-0000-${String(++this.lastId).padStart(4, '0')}-000000000000}`;
  }

  /** Does something on someone's behalf, then works out formulas and tells everyone what happened. */
  act<T>(actor: Actor, deed: () => T): T {
    const before = this.actor;
    this.actor = actor;
    this.depth++;
    try {
      return deed();
    } finally {
      if (this.calculationMode !== 'Manual') this.calculate();
      this.actor = before;
      if (--this.depth === 0) this.tellEveryone();
    }
  }

  /** Works out formulas that are out of date; `onCalculated` follows for the sheets concerned. */
  calculate(): void {
    for (const [sheet, area] of this.calculator.settle()) {
      const message = { worksheetId: sheet.id, address: formatArea(area) };
      this.emit(EVENT.sheetCalculated, ['Workbook', sheet.id], message);
      this.changes.add('cells');
    }
  }

  private tellEveryone(): void {
    const events = this.events.splice(0);
    if (events.length > 0) for (const listener of this.eventListeners) listener(events);
    const changes = [...this.changes];
    this.changes.clear();
    for (const change of changes) for (const listener of this.changeListeners) listener(change);
  }

  onEvents(listener: (events: WorkbookEvent[]) => void): () => void {
    this.eventListeners.add(listener);
    return () => this.eventListeners.delete(listener);
  }

  onChange(listener: (change: SandboxChange) => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  emit(type: number, targets: string[], message: Record<string, unknown>): void {
    const source = this.actor.kind === 'coAuthor' ? 'Remote' : 'Local';
    this.events.push({ type, targets, message: { source, ...message }, actor: this.actor });
  }

  /** Notes that something was altered. */
  touch(change: SandboxChange = 'cells'): void {
    this.revision++;
    this.changes.add(change);
  }

  /** Notes that tables or names changed, so that formulas look again at what they refer to. */
  reshaped(): void {
    this.shape++;
    this.touch();
  }

  /** Says that cells changed, to everyone who listens at the sheet, the workbook or a table. */
  cellsChanged(
    sheet: Sheet,
    area: Area,
    changeType: string,
    extra: Record<string, unknown> = {},
  ): void {
    this.touch();
    const place = Place.of(sheet, area);
    const message = {
      worksheetId: sheet.id,
      address: formatArea(area),
      changeType,
      shiftDirection: 'None',
      place,
      ...extra,
    };
    this.emit(EVENT.sheetChanged, ['Workbook', sheet.id], message);
    for (const table of this.tablesOn(sheet)) {
      if (!intersects(table.place, area)) continue;
      const targets = ['Workbook', sheet.id, table.id];
      this.emit(EVENT.tableChanged, targets, { ...message, tableId: table.id });
    }
  }

  sheetNamed(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** A sheet by id or name. */
  sheetByKey(key: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === key) ?? this.sheetNamed(key);
  }

  tableNamed(name: string): Table | undefined {
    const exact = this.tables.find((table) => table.name === name);
    if (exact) return exact;
    const wanted = name.toLowerCase();
    return this.tables.find((table) => table.name.toLowerCase() === wanted);
  }

  tablesOn(sheet: Sheet): Table[] {
    return this.tables.filter((table) => table.sheet === sheet);
  }

  tableAt(sheet: Sheet, row: number, column: number): Table | undefined {
    const cell = { row, column, rows: 1, columns: 1 };
    return this.tables.find((table) => table.sheet === sheet && covers(table.place, cell));
  }

  /** A name as a sheet sees it: its own first, then the workbook's. */
  nameFor(sheet: Sheet | undefined, name: string): NamedItem | undefined {
    const wanted = name.toLowerCase();
    const own = sheet?.names.find((item) => item.name.toLowerCase() === wanted);
    return own ?? this.names.find((item) => item.name.toLowerCase() === wanted);
  }

  /** Cells by address, name or table name, as `Worksheet.getRange` understands it. */
  findPlace(text: string, sheet: Sheet): Place | undefined {
    const address = parseAddress(text);
    if (address) {
      const on = address.sheetName === undefined ? sheet : this.sheetNamed(address.sheetName);
      return on && Place.of(on, address.area);
    }
    const named = this.nameFor(sheet, text)?.place;
    if (named) return named.gone ? undefined : named.copy();
    const table = this.tableNamed(text);
    return table && Place.of(table.sheet, table.body());
  }

  /** `Sheet1!A1:B2`, as `Range.address` gives it. */
  addressOf(place: Place, absolute = false): string {
    return `${quoteSheetName(place.sheet.name)}!${formatArea(place, absolute)}`;
  }

  activate(sheet: Sheet): void {
    if (this.active === sheet) return;
    const before = this.active;
    this.active = sheet;
    this.changes.add('sheets');
    if (!before.deleted) {
      this.emit(EVENT.sheetDeactivated, ['Workbook', before.id], { worksheetId: before.id });
    }
    this.emit(EVENT.sheetActivated, ['Workbook', sheet.id], { worksheetId: sheet.id });
  }

  select(place: Place): void {
    this.activate(place.sheet);
    this.watched.delete(this.selection);
    this.selection = place.copy();
    this.watched.add(this.selection);
    this.changes.add('selection');
    const sheet = place.sheet;
    const address = formatArea(place);
    this.emit(EVENT.sheetSelection, ['Workbook', sheet.id], { worksheetId: sheet.id, address });
    for (const table of this.tablesOn(sheet)) {
      const inside = intersects(table.place, place) ? address : '';
      const message = { tableId: table.id, worksheetId: sheet.id, address: inside };
      this.emit(EVENT.tableSelection, [table.id], message);
    }
  }

  /** Moves cells and everything that points at them. */
  shift(sheet: Sheet, shift: Shift): void {
    this.journal.forgetAll();
    sheet.shift(shift);
    for (const place of this.allPlaces()) if (place.sheet === sheet) movePlace(place, shift);
    for (const table of this.tables.filter((each) => each.place.gone)) this.dropTable(table);
    for (const each of this.sheets) each.validations = each.validations.filter(stillSomewhere);
    this.calculator.shifted(sheet, shift);
    this.reshaped();
  }

  dropTable(table: Table): void {
    this.tables = this.tables.filter((each) => each !== table);
    const message = { tableId: table.id, tableName: table.name, worksheetId: table.sheet.id };
    this.emit(EVENT.tableDeleted, ['Workbook', table.sheet.id], message);
    this.reshaped();
  }

  private *allPlaces(): Generator<Place> {
    yield* this.watched;
    for (const table of this.tables) yield table.place;
    for (const item of this.names) if (item.place) yield item.place;
    for (const sheet of this.sheets) {
      for (const item of sheet.names) if (item.place) yield item.place;
      for (const validation of sheet.validations) {
        yield* validation.places;
        if (validation.rule.list?.source instanceof Place) yield validation.rule.list.source;
      }
    }
  }
}

function movePlace(place: Place, shift: Shift): void {
  const moved = moveArea(place, shift);
  if (moved) Object.assign(place, moved);
  else place.gone = true;
}

function stillSomewhere(validation: { places: Place[] }): boolean {
  validation.places = validation.places.filter((place) => !place.gone);
  return validation.places.length > 0;
}
