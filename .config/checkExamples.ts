// One example of what each check finds, for docs/checks.md and for the test of the wording.
import type { FindingCode, FindingOf, Subject } from '../src/domain/checks/Finding';
import type { MeasureNumber } from '../src/domain/catalogue/Measure';
import type { Place } from '../src/domain/entries/RowReading';
import type { Heading } from '../src/domain/templates/Template';

type Examples = { readonly [Code in FindingCode]: Omit<FindingOf<Code>, 'code'> };

const FILE = { file: 'east-sussex.xlsx' };
const PERIOD = { year: 2026, quarter: 2 } as const;

const onMeasures = (row: number, column: Heading | null = 'Measure value'): Place => ({
  ...FILE,
  sheet: 'Measures',
  template: 'measures',
  row,
  column,
});

const onContextual = (row: number, column: Heading | null = 'Contextual measure value'): Place => ({
  ...FILE,
  sheet: 'Contextual',
  template: 'contextual',
  row,
  column,
});

const measure = (number: MeasureNumber | null): Subject => ({
  laCode: 845,
  period: PERIOD,
  measure: number,
  item: null,
});

const item = (number: Subject['item']): Subject => ({
  laCode: 845,
  period: null,
  measure: null,
  item: number,
});

const count = (number: MeasureNumber, value: number, row: number) => ({
  measure: number,
  value,
  place: onMeasures(row),
});

const SOURCES = [81, 190, 15, 140, 11, 132, 270, 43, 41, 30, 25].map((value, index) =>
  count((20202 + index) as MeasureNumber, value, 4 + index),
);

/** The facts of one finding of each check, as if East Sussex had sent them. */
export const CHECK_EXAMPLES: Examples = {
  'submission/no-headings': { at: onMeasures(1, null), about: measure(null) },
  'submission/heading-missing': {
    at: onMeasures(1, null),
    about: measure(null),
    headings: ['Measure value'],
    others: [{ text: 'Value', position: 7 }],
  },
  'submission/heading-repeated': {
    at: onMeasures(1, null),
    about: measure(null),
    headings: ['Region'],
  },
  'submission/heading-unknown': {
    at: { ...onMeasures(1, null), position: 12 },
    about: measure(null),
    heading: 'Team lead',
    position: 12,
  },
  'submission/no-data': { at: onMeasures(1, null), about: measure(null) },
  'submission/hidden-rows': {
    at: onMeasures(1, null),
    about: measure(null),
    rows: 3,
    sheetHidden: false,
    sheet: 'Measures',
  },
  'submission/several-authorities': {
    at: onMeasures(36, 'LA code'),
    about: measure(224),
    authorities: [
      { laCode: 845, name: 'East Sussex', rows: 34 },
      { laCode: 886, name: 'Kent', rows: 1 },
    ],
  },
  'submission/same-key-other-value': {
    at: onMeasures(37),
    about: measure(202),
    number: 202,
    reportDate: '2026-11-23',
    rows: [
      { value: '987', place: onMeasures(3) },
      { value: '990', place: onMeasures(37) },
    ],
  },
  'submission/same-key-same-value': {
    at: onMeasures(37),
    about: measure(202),
    number: 202,
    reportDate: '2026-11-23',
    rows: [
      { value: '987', place: onMeasures(3) },
      { value: '987', place: onMeasures(37) },
    ],
  },
  'submission/quality-check-disagrees': {
    at: onMeasures(19, 'Quality check'),
    about: measure(207),
    item: 'X07',
    measure: 207,
    answer: 'No',
    qualityCheck: 'Yes',
    answerAt: onContextual(8),
  },
  'cell/authority-unknown': {
    at: onMeasures(2, 'LA code'),
    about: measure(201),
    problem: 'unknown',
    quoted: '999',
  },
  'cell/name-unknown': {
    at: onMeasures(2, 'LA name'),
    about: measure(201),
    problem: 'unknown',
    quoted: 'East Susex',
  },
  'cell/region-unknown': {
    at: onMeasures(2, 'Region'),
    about: measure(201),
    problem: 'unknown',
    quoted: 'Wessex',
  },
  'cell/formula-sign': { at: onMeasures(2, 'LA name'), about: measure(201), quoted: '=A1' },
  'cell/report-date-unreadable': {
    at: onMeasures(2, 'Report date'),
    about: measure(201),
    problem: 'month-first',
    quoted: '11/23/2026',
    monthFirst: '2026-11-23',
  },
  'cell/report-date-in-future': {
    at: onMeasures(2, 'Report date'),
    about: measure(201),
    date: '2027-11-23',
    today: '2026-11-23',
  },
  'cell/year-unreadable': {
    at: onMeasures(2, 'Measure year'),
    about: measure(201),
    problem: 'not-consecutive',
    quoted: '2026-28',
  },
  'cell/year-bare': {
    at: onMeasures(2, 'Measure year'),
    about: measure(201),
    quoted: '2026',
    calendarYear: 2026,
    likely: 2026,
  },
  'cell/quarter-unreadable': {
    at: onMeasures(2, 'Measure quarter'),
    about: measure(201),
    problem: 'unreadable',
    quoted: 'Q5',
  },
  'cell/measure-unknown': {
    at: onMeasures(4, 'Measure no.'),
    about: measure(null),
    problem: 'unknown',
    quoted: '20201',
    nearest: 202,
  },
  'cell/value-not-a-count': {
    at: onMeasures(15),
    about: measure(203),
    problem: 'percentage',
    quoted: '16.7%',
    measure: 203,
  },
  'cell/quality-check-unlisted': {
    at: onMeasures(19, 'Quality check'),
    about: measure(207),
    problem: 'unlisted',
    quoted: 'Maybe',
  },
  'cell/item-unknown': {
    at: onContextual(2, 'Contextual measure no.'),
    about: item(null),
    problem: 'unknown',
    quoted: 'X32',
  },
  'cell/answer-unlisted': {
    at: onContextual(28),
    about: item('X27'),
    problem: 'unlisted',
    quoted: 'Both',
    item: 'X27',
  },
  'cell/answer-date-unreadable': {
    at: onContextual(32),
    about: item('X31'),
    problem: 'date-unreadable',
    quoted: 'some time ago',
    item: 'X31',
  },
  'row/headings-again': { at: onMeasures(37, null), about: measure(null) },
  'row/authority-disagrees': {
    at: onMeasures(2, 'LA name'),
    about: measure(201),
    laCode: 845,
    name: 'East Sussex',
    region: 'South East',
    otherName: 'Kent',
    otherRegion: null,
  },
  'row/code-not-valid': {
    at: onMeasures(2, 'LA code'),
    about: measure(201),
    givenCode: '909',
    name: 'Cumbria',
    endedOn: '2023-03-31',
    beginsOn: null,
    when: PERIOD,
    instead: [
      { code: '942', name: 'Cumberland' },
      { code: '943', name: 'Westmorland and Furness' },
    ],
  },
  'row/quarter-not-over': {
    at: onMeasures(2, 'Measure quarter'),
    about: measure(201),
    period: { year: 2026, quarter: 3 },
    today: '2026-11-23',
  },
  'row/report-date-before-quarter-end': {
    at: onMeasures(2, 'Report date'),
    about: measure(201),
    period: PERIOD,
    date: '2026-08-12',
  },
  'row/quarter-before-collection': {
    at: onMeasures(2, 'Measure year'),
    about: measure(201),
    period: { year: 2021, quarter: 4 },
    first: { year: 2022, quarter: 1 },
  },
  'group/part-exceeds-whole': {
    at: onMeasures(18),
    about: measure(206),
    part: count(206, 1061, 18),
    whole: count(205, 1042, 17),
  },
  'group/sources-do-not-add-up': {
    at: onMeasures(3),
    about: measure(202),
    total: count(202, 987, 3),
    sources: SOURCES,
    of: SOURCES.length,
    sum: 978,
    complete: true,
  },
  'group/need-below-parts': {
    at: onMeasures(19),
    about: measure(207),
    need: count(207, 1200, 19),
    parts: [count(211, 681, 23), count(215, 640, 27)],
  },
  'group/later-step-exceeds-earlier': {
    at: onMeasures(21),
    about: measure(209),
    later: count(209, 430, 21),
    earlier: count(208, 412, 20),
  },
  'series/looks-cumulative': {
    at: onMeasures(34),
    about: measure(222),
    count: count(222, 562, 34),
    firstQuarter: 281,
    times: 2,
  },
  'series/does-not-roll-forward': {
    at: onMeasures(23),
    about: measure(211),
    stock: count(211, 736, 23),
    added: count(210, 164, 22),
    ceased: count(212, 151, 24),
    lastQuarter: 681,
    expected: 694,
    tolerance: 34,
  },
  'series/outside-usual-range': {
    at: onMeasures(20),
    about: measure(208),
    count: count(208, 412, 20),
    from: 270,
    to: 371,
    quarters: 8,
    lastQuarter: 314,
  },
  'series/unusual-change': {
    at: onMeasures(30),
    about: measure(218),
    count: count(218, 48, 30),
    before: 71,
    than: { year: 2026, quarter: 1 },
    since: 'last-quarter',
    usual: { as: 'percent', from: -25, to: 32 },
  },
  'series/outside-published-range': {
    at: onMeasures(3),
    about: measure(202),
    count: count(202, 9870, 3),
    rate: 945.2,
    unit: 'per 10,000',
    from: 30.4,
    to: 611.4,
    publishedYear: 2025,
    population: { band: '0-17', year: 2024 },
  },
  'series/missing-since-last-quarter': {
    at: onMeasures(33),
    about: measure(null),
    measures: ([221, 222, 223, 224] as const).map((number, index) => ({
      measure: number,
      place: onMeasures(33 + index),
    })),
  },
  'series/nothing-reported': { at: onMeasures(2), about: measure(null), period: PERIOD, rows: 35 },
};
