import { answers, compiled, measures } from './files';

describe('spellings of a measures file', () => {
  it.each([
    ['845', 'Region', 'South East', 'South East'],
    ['845', 'Region', 'south east', 'South East'],
    ['845', 'Region', 'SE', 'South East'],
    ['845', 'Region', 'SESLIP', 'South East'],
    ['845', 'Region', '', 'South East'],
    ['845', 'Region', ' \u00a0South East ', 'South East'],
    ['822', 'Region', 'Eastern', 'East of England'],
    ['822', 'Region', 'EE', 'East of England'],
    ['822', 'Region', 'E', 'East of England'],
    ['822', 'Region', 'East', 'East of England'],
    ['822', 'Region', 'eastern region', 'East of England'],
    ['815', 'Region', 'Yorkshire & Humber', 'Yorkshire and The Humber'],
    ['815', 'Region', 'Y&H', 'Yorkshire and The Humber'],
    ['815', 'Region', 'YH', 'Yorkshire and The Humber'],
    ['815', 'Region', 'Yorkshire and the Humber', 'Yorkshire and The Humber'],
    ['202', 'Region', 'Greater London', 'London'],
    ['202', 'Region', 'LIIA', 'London'],
    ['202', 'Region', 'gl', 'London'],
    ['908', 'Region', 'SW', 'South West'],
    ['845', 'LA code', 'E10000011', '845'],
    ['845', 'LA code', 'e10000011', '845'],
    ['845', 'LA code', ' 845 ', '845'],
    ['845', 'LA name', 'EAST SUSSEX', 'East Sussex'],
    ['845', 'LA name', '', 'East Sussex'],
    ['846', 'LA name', 'Brighton & Hove', 'Brighton and Hove'],
    ['839', 'LA name', 'BCP', 'Bournemouth, Christchurch and Poole'],
    ['839', 'LA name', 'Bournemouth, Christchurch & Poole', 'Bournemouth, Christchurch and Poole'],
    ['840', 'LA name', 'durham', 'County Durham'],
    ['943', 'LA name', 'Westmorland & Furness', 'Westmorland and Furness'],
    ['845', 'Report date', '13/11/2026', '2026-11-13'],
    ['845', 'Report date', '3/11/2026', '2026-11-03'],
    ['845', 'Report date', '03/11/2026', '2026-11-03'],
    ['845', 'Report date', '13 Nov 2026', '2026-11-13'],
    ['845', 'Report date', '13 november 2026', '2026-11-13'],
    ['845', 'Report date', '13-Nov-2026', '2026-11-13'],
    ['845', 'Report date', '46339', '2026-11-13'],
    ['845', 'Report date', '2026-11-13T09:30:00', '2026-11-13'],
    ['845', 'Report date', '2026-11-13 09:30', '2026-11-13'],
    ['845', 'Report date', '13/11/2026 09:30:15', '2026-11-13'],
    ['845', 'Report date', '2026-12-01', '2026-12-01'],
    ['845', 'Measure year', '2026/27', '2026-27'],
    ['845', 'Measure year', '2026-2027', '2026-27'],
    ['845', 'Measure year', '202627', '2026-27'],
    ['845', 'Measure year', '26-27', '2026-27'],
    ['845', 'Measure year', '2026\u201327', '2026-27'],
    ['845', 'Measure year', '2026\u201427', '2026-27'],
    ['845', 'Measure year', ' 2026 - 27 ', '2026-27'],
    ['845', 'Measure year', '2021-22', '2021-22'],
    ['845', 'Measure quarter', '2', 'Q2'],
    ['845', 'Measure quarter', 'q2', 'Q2'],
    ['845', 'Measure quarter', 'Q 2', 'Q2'],
    ['845', 'Measure quarter', '2.0', 'Q2'],
    ['845', 'Measure quarter', 'Quarter 2', 'Q2'],
    ['845', 'Measure quarter', 'QUARTER2', 'Q2'],
    ['845', 'Measure quarter', 'Qtr 2', 'Q2'],
    ['845', 'Measure quarter', 'qtr2', 'Q2'],
    ['845', 'Measure quarter', 'Financial year Q2', 'Q2'],
    ['845', 'Measure quarter', 'financial YEAR q2', 'Q2'],
    ['845', 'Measure no.', ' 202 ', '202'],
    ['845', 'Measure no.', '202.0', '202'],
    ['845', 'Measure no.', '20212', '20212'],
    ['845', 'Measure value', '1,234', '1234'],
    ['845', 'Measure value', '1 234', '1234'],
    ['845', 'Measure value', '1\u00a0234', '1234'],
    ['845', 'Measure value', '1,234,567', '1234567'],
    ['845', 'Measure value', '1234.0', '1234'],
    ['845', 'Measure value', '1,234.00', '1234'],
    ['845', 'Measure value', '\u00a01234\t', '1234'],
    ['845', 'Measure value', '0', '0'],
    ['845', 'Measure value', '0.0', '0'],
    ['845', 'Quality check', 'YES', 'Yes'],
    ['845', 'Quality check', 'y', 'Yes'],
    ['845', 'Quality check', 'true', 'Yes'],
    ['845', 'Quality check', '1', 'Yes'],
    ['845', 'Quality check', 'no', 'No'],
    ['845', 'Quality check', 'N', 'No'],
    ['845', 'Quality check', 'FALSE', 'No'],
    ['845', 'Quality check', '0', 'No'],
    ['845', 'Quality check', '', ''],
  ])('of %s: reads %s “%s” as “%s”', async (laCode, column, spelling, written) => {
    const { rows, log, code } = await compiled({
      'a.csv': measures({ 'LA code': laCode, [column]: spelling }),
    });
    expect(log.map(({ outcome }) => outcome)).toEqual(['kept']);
    expect(rows.map((row) => row[column])).toEqual([written]);
    expect(code).toBe(0);
  });

  it.each([
    ['Region', 'Narnia'],
    ['Region', 'Kent'],
    ['Region', 'South West'],
    ['LA code', ''],
    ['LA code', '999'],
    ['LA code', 'E99999999'],
    ['LA code', 'East Sussex'],
    ['LA name', 'Kent'],
    ['LA name', 'Atlantis'],
    ['Report date', ''],
    ['Report date', 'soon'],
    ['Report date', '11/13/2026'],
    ['Report date', '13/11/26'],
    ['Report date', '13.11.2026'],
    ['Report date', '2026/11/13'],
    ['Report date', '20261113'],
    ['Report date', '31/11/2026'],
    ['Report date', '2026-11-31'],
    ['Report date', '2026-12-02'],
    ['Report date', '13 Nov 26'],
    ['Report date', '2026-11'],
    ['Measure year', ''],
    ['Measure year', '2026'],
    ['Measure year', '2026-28'],
    ['Measure year', '2026-26'],
    ['Measure year', 'FY2026-27'],
    ['Measure year', '20262027'],
    ['Measure year', '2026_27'],
    ['Measure year', 'twenty'],
    ['Measure year', '2027-28'],
    ['Measure quarter', ''],
    ['Measure quarter', 'Q0'],
    ['Measure quarter', 'Q5'],
    ['Measure quarter', 'second'],
    ['Measure quarter', 'Q3'],
    ['Measure quarter', '2.5'],
    ['Measure no.', ''],
    ['Measure no.', '200'],
    ['Measure no.', '225'],
    ['Measure no.', '20201'],
    ['Measure no.', '20213'],
    ['Measure no.', '202.5'],
    ['Measure no.', 'X01'],
    ['Measure value', '-1'],
    ['Measure value', '45.3'],
    ['Measure value', '12%'],
    ['Measure value', 'c'],
    ['Measure value', 'x'],
    ['Measure value', 'z'],
    ['Measure value', 'low'],
    ['Measure value', 'u'],
    ['Measure value', 'k'],
    ['Measure value', 'K'],
    ['Measure value', ':'],
    ['Measure value', '~'],
    ['Measure value', '..'],
    ['Measure value', '<5'],
    ['Measure value', 'n/a'],
    ['Measure value', '1,23'],
    ['Measure value', '12,34'],
    ['Measure value', ',123'],
    ['Measure value', '1,2345'],
    ['Measure value', '1e3'],
    ['Measure value', '+5'],
    ['Measure value', '(5)'],
    ['Measure value', '£5'],
    ['Measure value', 'ten'],
    ['Measure value', '0x10'],
    ['Measure value', '5.'],
    ['Quality check', 'maybe'],
    ['Quality check', '2'],
  ])(
    'refuses %s “%s” with a reason, and shows it in the log as it is',
    async (column, spelling) => {
      const { rows, log, code } = await compiled({ 'a.csv': measures({ [column]: spelling }) });
      expect(log.map(({ outcome }) => outcome)).toEqual(['refused']);
      expect(log[0]?.['reason']).not.toBe('');
      expect(rows).toEqual([]);
      expect(code).toBe(1);
      const logged = {
        'LA code': 'la_code',
        'Report date': 'report_date',
        'Measure year': 'year',
        'Measure quarter': 'quarter',
        'Measure no.': 'measure_no',
        'Measure value': 'value',
      }[column];
      if (logged !== undefined) {
        expect(log[0]?.[logged]).toBe(/^[-+=@]/.test(spelling) ? `'${spelling}` : spelling);
      }
    },
  );

  it.each([
    ['Measure no.', '20201', '202'],
    ['Measure no.', '225', '224'],
    ['Measure no.', '200', '201'],
    ['Measure no.', '20213', '20212'],
    ['Measure year', '2026', '2026-27'],
    ['Measure year', '2026', '2025-26'],
    ['Measure value', '', 'not reported'],
  ])('says of %s “%s”: %s', async (column, spelling, hint) => {
    const { log } = await compiled({ 'a.csv': measures({ [column]: spelling }) });
    expect(log[0]?.['reason']?.toLowerCase()).toContain(hint);
  });

  it('does not count a row without a value as an error', async () => {
    const { code, log, rows } = await compiled({ 'a.csv': measures({ 'Measure value': '' }) });
    expect([code, log[0]?.['outcome'], rows]).toEqual([0, 'refused', []]);
  });
});

describe('spellings of a contextual file', () => {
  const ALL_CHILDREN = "All children's services";
  it.each([
    ['x05', 'y', 'X05', 'Yes'],
    ['X5', 'N', 'X05', 'No'],
    ['X24', 'TRUE', 'X24', 'Yes'],
    ['X01', '0', 'X01', 'No'],
    ['X25', 'Social care requests only', 'X25', 'Social care requests only'],
    ['X25', 'social care and early help', 'X25', 'Social care and early help'],
    ['X25', ALL_CHILDREN, 'X25', ALL_CHILDREN],
    ['X25', 'All children\u2019s services', 'X25', ALL_CHILDREN],
    ['X25', "All children's and adults services", 'X25', "All children's and adults services"],
    ['X25', 'Other', 'X25', 'Other'],
    ['X26', 'No', 'X26', 'No'],
    ['X27', 'Child', 'X27', 'Child'],
    ['X27', 'family', 'X27', 'Family'],
    ['X28', '1', 'X28', 'Yes'],
    ['X29', 'false', 'X29', 'No'],
    ['X30', 'Liquidlogic LCS (System C)', 'X30', 'Liquidlogic LCS (System C)'],
    ['X30', 'LiquidLogic', 'X30', 'Liquidlogic LCS (System C)'],
    ['X30', 'LCS', 'X30', 'Liquidlogic LCS (System C)'],
    ['X30', 'ICS', 'X30', 'Liquidlogic LCS (System C)'],
    ['X30', 'System C', 'X30', 'Liquidlogic LCS (System C)'],
    ['X30', 'CoreLogic', 'X30', 'Mosaic (Access, formerly Servelec Corelogic / Frameworki)'],
    ['X30', 'Core Logic', 'X30', 'Mosaic (Access, formerly Servelec Corelogic / Frameworki)'],
    ['X30', 'Frameworki', 'X30', 'Mosaic (Access, formerly Servelec Corelogic / Frameworki)'],
    ['X30', 'Mosaic', 'X30', 'Mosaic (Access, formerly Servelec Corelogic / Frameworki)'],
    ['X30', 'Eclipse (OLM)', 'X30', 'Eclipse (OLM)'],
    ['X30', 'CareFirst (OLM)', 'X30', 'CareFirst (OLM)'],
    ['X30', 'Azeus (Azeus Care)', 'X30', 'Azeus (Azeus Care)'],
    ['X30', 'In-house system', 'X30', 'In-house system'],
    ['X31', '2019', 'X31', '2019-06-15'],
    ['X31', '2019-06', 'X31', '2019-06-15'],
    ['X31', '2019-11', 'X31', '2019-11-15'],
    ['X31', 'June 2019', 'X31', '2019-06-15'],
    ['X31', 'nov 2019', 'X31', '2019-11-15'],
    ['X31', '15/06/2019', 'X31', '2019-06-15'],
    ['X31', '3/4/2019', 'X31', '2019-04-03'],
    ['X31', '2019-04-03', 'X31', '2019-04-03'],
  ])('reads %s “%s” as %s “%s”', async (item, answer, number, written) => {
    const {
      answers: rows,
      log,
      code,
    } = await compiled({
      'a.csv': answers({ 'Contextual measure no.': item, 'Contextual measure value': answer }),
    });
    expect(log.map(({ outcome, template }) => [outcome, template])).toEqual([
      ['kept', 'contextual'],
    ]);
    expect(rows.map((row) => Object.values(row).slice(4, 6))).toEqual([[number, written]]);
    expect(code).toBe(0);
  });

  it.each([
    ['X00', 'Yes'],
    ['X32', 'Yes'],
    ['202', '12'],
    ['', 'Yes'],
    ['X01', 'maybe'],
    ['X25', 'Yes'],
    ['X26', 'Child'],
    ['X27', 'Both'],
    ['X28', '2'],
    ['X31', 'soon'],
    ['X31', '2019-13'],
    ['X31', '06/15/2019'],
    ['X26', ''],
  ])('refuses %s “%s”', async (item, answer) => {
    const {
      answers: rows,
      log,
      code,
    } = await compiled({
      'a.csv': answers({ 'Contextual measure no.': item, 'Contextual measure value': answer }),
    });
    expect([log.map(({ outcome }) => outcome), rows]).toEqual([['refused'], []]);
    expect(log[0]?.['reason']).not.toBe('');
    expect(code).toBe(answer === '' ? 0 : 1);
  });
});

describe('authorities', () => {
  it.each([
    ['909', '2022-23', 'Q4', '2023-06-01', 'kept', ''],
    ['909', '2023-24', 'Q1', '2023-11-01', 'refused', '942'],
    ['909', '2023-24', 'Q1', '2023-11-01', 'refused', 'Westmorland and Furness'],
    ['942', '2022-23', 'Q4', '2023-06-01', 'refused', '909'],
    ['942', '2023-24', 'Q1', '2023-11-01', 'kept', ''],
    ['928', '2022-23', 'Q1', '2023-11-01', 'refused', 'West Northamptonshire'],
    ['370', '2025-26', 'Q1', '2025-11-01', 'kept', ''],
    ['E08000016', '2025-26', 'Q1', '2025-11-01', 'kept', ''],
    ['E08000038', '2025-26', 'Q1', '2025-11-01', 'kept', ''],
    ['E08000016', '2025-26', 'Q2', '2025-11-01', 'refused', 'E08000038'],
    ['E08000038', '2024-25', 'Q4', '2025-11-01', 'refused', ''],
    ['E10000023', '2022-23', 'Q4', '2023-11-01', 'kept', ''],
    ['E10000023', '2023-24', 'Q1', '2023-11-01', 'refused', 'E06000065'],
  ])('%s in %s %s (%s): %s %s', async (laCode, year, quarter, date, outcome, said) => {
    const { log } = await compiled({
      'a.csv': measures({
        'LA code': laCode,
        'Measure year': year,
        'Measure quarter': quarter,
        'Report date': date,
      }),
    });
    expect(log.map((row) => row['outcome'])).toEqual([outcome]);
    expect(log[0]?.['reason']).toContain(said);
  });

  it.each([
    ['909', '2023-03-31', 'kept'],
    ['909', '2023-04-01', 'refused'],
    ['942', '2023-04-01', 'kept'],
    ['942', '2023-03-31', 'refused'],
  ])('judges contextual rows of %s at the report date %s: %s', async (laCode, date, outcome) => {
    const { log } = await compiled({
      'a.csv': answers({ 'LA code': laCode, 'Report date': date }),
    });
    expect(log.map((row) => row['outcome'])).toEqual([outcome]);
  });

  it.each([
    ['2025-26', 'Q1', 'E08000038'],
    ['2024-25', 'Q4', 'E08000016'],
  ])('writes the GSS code of the last day of %s %s: %s', async (year, quarter, gss) => {
    const { rows } = await compiled(
      {
        'a.csv': measures({
          'LA code': '370',
          'Measure year': year,
          'Measure quarter': quarter,
        }),
      },
      '--code-scheme',
      'gss',
    );
    expect(rows.map((row) => row['LA code'])).toEqual([gss]);
  });

  it.each([
    ['2025-04-30', 'E08000016'],
    ['2025-05-01', 'E08000038'],
  ])('writes the GSS code of the report date %s for contextual rows: %s', async (date, gss) => {
    const { answers: rows } = await compiled(
      { 'a.csv': answers({ 'LA code': '370', 'Report date': date }) },
      '--code-scheme',
      'gss',
    );
    expect(rows.map((row) => row['LA code'])).toEqual([gss]);
  });

  it.each([
    ['2026-09-30', 'refused'],
    ['2026-10-01', 'kept'],
  ])('takes a quarter to be over from the day after its last day: %s', async (today, outcome) => {
    const { log } = await compiled(
      { 'a.csv': measures({ 'Report date': today }) },
      '--today',
      today,
    );
    expect(log.map((row) => row['outcome'])).toEqual([outcome]);
  });
});
