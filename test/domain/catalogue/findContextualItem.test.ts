import type { ChoiceAnswers, ContextualNumber } from '../../../src/domain/catalogue/ContextualItem';
import {
  CONTEXTUAL_ITEMS,
  findChoice,
  findContextualItem,
  isContextualNumber,
  qualityItemOf,
} from '../../../src/domain/catalogue/findContextualItem';

function choicesOf(number: ContextualNumber): ChoiceAnswers {
  const { answers } = findContextualItem(number);
  if (answers.kind !== 'choice') throw new Error(`${number} has no list of answers`);
  return answers;
}

it('lists the items X01 to X31 in order', () => {
  expect(CONTEXTUAL_ITEMS.map(({ number }) => number)).toEqual(
    Array.from({ length: 31 }, (_, index) => `X${String(index + 1).padStart(2, '0')}`),
  );
});

it.each(['X00', 'X32', 'x05', 'X5', '201', ''])('does not take %j for an item', (text) => {
  expect(isContextualNumber(text)).toBe(false);
  expect(findContextualItem(text)).toBeNull();
});

it.each<[number, string]>([
  [201, 'X01'],
  [202, 'X02'],
  [20202, 'X02'],
  [20212, 'X02'],
  [203, 'X03'],
  [224, 'X24'],
])('asks about data quality concerns with %i in %s', (measure, number) => {
  expect(qualityItemOf(measure as Parameters<typeof qualityItemOf>[0])?.number).toBe(number);
});

describe('an answer of X25', () => {
  it.each([
    ['social care requests only', 'Social care requests only'],
    ['Social care  and early help ', 'Social care and early help'],
    ['all children’s services', "All children's services"],
    ["All children's and adults services", "All children's and adults services"],
    ['OTHER', 'Other'],
  ])('%j is read as %j', (text, answer) => {
    expect(findChoice(choicesOf('X25'), text)).toBe(answer);
  });

  it.each(['', 'Early help', 'All'])('%j is not in the list', (text) => {
    expect(findChoice(choicesOf('X25'), text)).toBeNull();
  });
});

it.each(['CoreLogic', 'core logic', 'Frameworki', 'MOSAIC'])('X30 reads %j as Mosaic', (text) => {
  expect(findChoice(choicesOf('X30'), text)).toBe(
    'Mosaic (Access, formerly Servelec Corelogic / Frameworki)',
  );
});

it.each(['LiquidLogic', 'LCS', 'ICS', 'System C'])('X30 reads %j as Liquidlogic', (text) => {
  expect(findChoice(choicesOf('X30'), text)).toBe('Liquidlogic LCS (System C)');
});
