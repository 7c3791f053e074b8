import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildData } from '../.config/build-data';
import { describeMeasures } from '../.config/describeMeasures';
import { CONTEXTUAL_NUMBERS } from '../src/domain/catalogue/ContextualItem';
import { isQualityItem } from '../src/domain/catalogue/findContextualItem';
import { MEASURE_GROUPS, MEASURE_NUMBERS, type Measure } from '../src/domain/catalogue/Measure';
import type { Source } from '../src/domain/catalogue/Source';
import { DEFINITION_VERSIONS } from '../src/domain/catalogue/versions';
import { comparePeriods, FIRST_COLLECTED } from '../src/domain/periods/quarters';

const ROOT = resolve(__dirname, '..');
const REBUILD = 'npx tsx .config/build-data.ts';

/** A sentence or more: begins with a capital or digit, ends with a full stop or question mark, no stray spaces. */
const SENTENCES = /^[“A-Z0-9](?!.*(\s{2}|undefined)).*[.?](”)?$/;

function expectSource({ title, part }: Source) {
  expect(title.length).toBeGreaterThan(10);
  expect(part.length).toBeGreaterThan(3);
}

describe.each(DEFINITION_VERSIONS.map((version) => [version.title, version] as const))(
  'the definitions of %s',
  (_, version) => {
    const measures: readonly Measure[] = version.measures;
    const itemsOf = new Map(version.contextualItems.map((item) => [item.number, item]));
    const byNumber = new Map(measures.map((measure) => [measure.number, measure]));

    it('are complete: 35 measures and 31 items, each once and in order', () => {
      expect(measures.map(({ number }) => number)).toEqual([...MEASURE_NUMBERS]);
      expect(version.contextualItems.map(({ number }) => number)).toEqual([...CONTEXTUAL_NUMBERS]);
    });

    it.each(measures.map((measure) => [measure.number, measure] as const))(
      'say of %i when it holds from, where it was read, and everything that is shown',
      (number, measure) => {
        expect(comparePeriods(measure.validFrom, FIRST_COLLECTED)).toBeGreaterThanOrEqual(0);
        [measure.source, ...measure.furtherSources].forEach(expectSource);
        expect(measure.definition).toMatch(SENTENCES);
        expect(measure.purpose).toMatch(/^To .*\.$/);
        expect(measure.whatCounts.length).toBeGreaterThan(0);
        for (const text of [...measure.whatCounts, ...measure.guidance]) {
          expect(text).toMatch(SENTENCES);
        }
        for (const { question, decision } of measure.doubts) {
          expect(question).toMatch(SENTENCES);
          expect(decision).toMatch(SENTENCES);
        }
        expect(MEASURE_GROUPS).toContain(measure.group);
        expect(measure.related).not.toContain(number);
      },
    );

    it('have names that fit the prompt of a cell, and no two alike', () => {
      expect(new Set(measures.map(({ name }) => name)).size).toBe(35);
      for (const { number, name } of measures) {
        const prompt = `${number} ${name}. A whole number, 0 or more. Leave blank if not reported.`;
        expect(prompt.length).toBeLessThan(100);
      }
    });

    it('name the quality item that asks about the measure', () => {
      for (const { number, qualityItem } of measures) {
        expect(itemsOf.get(qualityItem)?.aboutMeasures).toContain(number);
      }
      const asked = version.contextualItems.filter(isQualityItem);
      expect(asked.flatMap(({ aboutMeasures }) => aboutMeasures).sort()).toEqual(
        [...MEASURE_NUMBERS].sort(),
      );
    });

    it('show nothing as a percentage of itself or of another percentage but 213 and 214 of 210', () => {
      for (const { number, shownAs } of measures) {
        if (shownAs.as === 'rate') continue;
        expect(byNumber.get(shownAs.of)?.shownAs.as).toBe('rate');
        expect(shownAs.of).not.toBe(number);
      }
    });

    it('give each census code to one source', () => {
      const codes = measures.flatMap(({ censusCodes = [] }) => censusCodes);
      expect(codes).toHaveLength(22);
      expect(new Set(codes).size).toBe(22);
      for (const measure of measures) {
        expect(measure.censusCodes !== undefined).toBe(measure.partOf === 202);
      }
    });

    it('account for every old number, 1 to 14', () => {
      const numbers = measures.flatMap(({ oldNumber }) => (oldNumber === null ? [] : [oldNumber]));
      expect([...new Set(numbers)].sort((a, b) => a - b)).toEqual(
        Array.from({ length: 14 }, (__, index) => index + 1),
      );
    });

    it.each(version.contextualItems.map((item) => [item.number, item] as const))(
      'say of %s when it holds from, where it was read and what may be answered',
      (_number, item) => {
        expect(comparePeriods(item.validFrom, FIRST_COLLECTED)).toBeGreaterThanOrEqual(0);
        expectSource(item.source);
        expect(item.question).not.toBe('');
        expect(item.proposalQuestion).not.toBe('');
        expect(item.purpose).toMatch(/^To .*\.$/);
        if (item.answers.kind !== 'choice') return;
        expect(item.answers.choices.length).toBeGreaterThan(1);
        for (const choice of Object.values(item.answers.aliases)) {
          expect(item.answers.choices).toContain(choice);
        }
      },
    );

    it('write every answer in characters that any spreadsheet reads', () => {
      const answers = version.contextualItems.flatMap((item) =>
        item.answers.kind === 'choice' ? item.answers.choices : [],
      );
      for (const answer of answers) expect(answer).toMatch(/^[\x20-\x7e]+$/);
    });
  },
);

describe('what is generated is as it would be generated now', () => {
  it.each(Object.entries(buildData()))(`%s (else run ${REBUILD})`, (path, built) => {
    const stored: unknown = JSON.parse(readFileSync(resolve(ROOT, path), 'utf8'));
    expect(stored).toEqual(built);
  });

  it(`docs/measures.md (else run ${REBUILD})`, () => {
    expect(readFileSync(resolve(ROOT, 'docs/measures.md'), 'utf8')).toBe(describeMeasures());
  });
});
