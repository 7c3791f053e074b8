import { findContextualItem } from '../../../src/domain/catalogue/findContextualItem';
import { MEASURES } from '../../../src/domain/catalogue/findMeasure';
import {
  listAllowedAnswers,
  sayAllowedAnswers,
} from '../../../src/domain/templates/allowedAnswers';
import { columnsOf, nameOfHeading } from '../../../src/domain/templates/columns';
import { HEADINGS } from '../../../src/domain/templates/Template';

const TEMPLATES = ['measures', 'contextual'] as const;

const column = (heading: string) =>
  TEMPLATES.flatMap(columnsOf).find((candidate) => candidate.heading === heading);

describe('columnsOf', () => {
  it.each(TEMPLATES)('gives the columns of %s in the order of the template', (template) => {
    expect(columnsOf(template).map(({ heading }) => heading)).toEqual(HEADINGS[template]);
  });

  it('tells rows apart by authority, day and what the value is of, never by the value', () => {
    const identifying = TEMPLATES.map((template) =>
      columnsOf(template)
        .filter(({ identifies }) => identifies)
        .map(({ heading }) => heading),
    );
    expect(identifying).toEqual([
      ['LA code', 'Report date', 'Measure year', 'Measure quarter', 'Measure no.'],
      ['LA code', 'Report date', 'Contextual measure no.'],
    ]);
  });

  it('names every measure as the catalogue does', () => {
    expect(column('Measure no.')?.holds).toEqual({
      kind: 'number-choice',
      choices: MEASURES.map(({ number, name }) => ({ value: number, label: name })),
    });
  });

  it('tells what may be answered to each item, items of like answers together', () => {
    const description = column('Contextual measure value')?.description;
    expect(description).toContain('X01 to X24, X26, X28, X29: “Yes” or “No”.');
    expect(description).toContain('X27: “Child” or “Family”.');
    expect(description).toContain('X31: a date written yyyy-mm-dd.');
  });

  it.each(TEMPLATES)('gives examples for %s that hold what the column holds', (template) => {
    for (const { holds, example } of columnsOf(template)) {
      if (holds.kind === 'code') expect(example).toMatch(new RegExp(`^(${holds.pattern})$`));
      if ('choices' in holds) {
        expect(holds.choices.map(({ value }) => String(value))).toContain(example);
      }
    }
  });
});

describe('nameOfHeading', () => {
  it.each([
    ['Measure no.', 'measure_no'],
    ['LA code', 'la_code'],
    ['Contextual measure value', 'contextual_measure_value'],
  ] as const)('makes %s %s', (heading, name) => {
    expect(nameOfHeading(heading)).toBe(name);
  });
});

describe('allowed answers', () => {
  it.each([
    ['X01', 'Yes, No', '“Yes” or “No”'],
    ['X27', 'Child, Family', '“Child” or “Family”'],
    ['X31', 'Date; a month or a year is enough', 'a date written yyyy-mm-dd'],
  ] as const)('to %s are “%s”, in full “%s”', (number, short, full) => {
    expect(sayAllowedAnswers(findContextualItem(number))).toBe(short);
    expect(listAllowedAnswers(findContextualItem(number))).toBe(full);
  });

  it('of a list that is not closed include any other name', () => {
    expect(sayAllowedAnswers(findContextualItem('X30'))).toBe('One of the list, or another name');
    expect(listAllowedAnswers(findContextualItem('X30'))).toMatch(/“Other”, or any other name$/);
    expect(sayAllowedAnswers(findContextualItem('X25'))).toBe('One of the list');
  });
});
