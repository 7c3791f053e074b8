// Writes docs/measures.md from the catalogue; build-data.ts calls it and a test compares.
import type { Answers, ContextualItem } from '../src/domain/catalogue/ContextualItem';
import type { DefinitionVersion } from '../src/domain/catalogue/DefinitionVersion';
import { MEASURE_GROUPS, type Measure, type ShownAs } from '../src/domain/catalogue/Measure';
import { publishedDistribution } from '../src/domain/catalogue/publishedDistribution';
import type { Doubt, Source } from '../src/domain/catalogue/Source';
import { DEFINITION_VERSIONS } from '../src/domain/catalogue/versions';
import { formatPeriod } from '../src/domain/periods/quarters';

/** The reference of all measures and contextual items, as a Markdown page. */
export function describeMeasures(): string {
  return `${[
    '# Measures and contextual items',
    'Generated from `src/domain/catalogue` by `npx tsx .config/build-data.ts`. Change the catalogue, not this page.',
    'Definitions are in the words of the proposal, with abbreviations spelled out. Where the proposal is silent or contradicts itself, the decision is given under the measure it bears on.',
    ...DEFINITION_VERSIONS.flatMap(describeVersion),
  ].join('\n\n')}\n`;
}

function describeVersion(version: DefinitionVersion): string[] {
  return [
    `## ${version.title}`,
    `Holds from ${formatPeriod(version.validFrom)}. Source: ${describeSource(version.source)}.`,
    describeDoubts(version.doubts),
    summarise(version.measures),
    ...MEASURE_GROUPS.flatMap((group) => [
      `### ${group}`,
      ...version.measures.filter((measure) => measure.group === group).flatMap(describeMeasure),
    ]),
    '### Contextual items',
    tabulateItems(version.contextualItems),
    ...version.contextualItems.filter(({ number }) => number > 'X24').flatMap(describeItem),
  ];
}

function summarise(measures: readonly Measure[]): string {
  return table(
    ['No.', 'Name', 'Counts', 'Flow or stock', 'Shown as', 'Before 2022', 'Concerns'],
    measures.map((measure) => [
      String(measure.number),
      measure.name,
      measure.unit,
      measure.kind,
      describeShownAs(measure.shownAs),
      measure.oldNumber === null ? 'new' : String(measure.oldNumber),
      measure.qualityItem,
    ]),
  );
}

function describeMeasure(measure: Measure): string[] {
  const spread = publishedDistribution(measure.number);
  return [
    `#### ${measure.number} ${measure.name}`,
    measure.definition,
    `**What counts.** ${measure.whatCounts.join(' ')}`,
    ...(measure.guidance.length > 0 ? [`**Guidance.** ${measure.guidance.join(' ')}`] : []),
    `**Why it is collected.** ${measure.purpose}`,
    [
      `**Shown as** ${describeShownAs(measure.shownAs)}.`,
      ...(measure.censusCodes ? [`Census codes: ${measure.censusCodes.join(', ')}.`] : []),
      ...(spread
        ? [
            `Published range (1st to 99th percentile of ${spread.authorities} authorities, ${spread.year}): ${spread.p1} to ${spread.p99} ${spread.unit}.${spread.note ? ` ${spread.note}.` : ''}`,
          ]
        : []),
      `Valid from ${formatPeriod(measure.validFrom)}. Source: ${[measure.source, ...measure.furtherSources].map(describeSource).join('; ')}.`,
    ].join(' '),
    ...(measure.doubts.length > 0 ? [describeDoubts(measure.doubts)] : []),
  ];
}

function tabulateItems(items: readonly ContextualItem[]): string {
  return table(
    ['No.', 'Question', 'Answers', 'About'],
    items.map((item) => [
      item.number,
      item.question,
      describeAnswers(item.answers),
      item.aboutMeasures.join(', '),
    ]),
  );
}

function describeItem(item: ContextualItem): string[] {
  return [
    `#### ${item.number} ${item.question}`,
    `In the proposal: ${item.proposalQuestion} **Why it is asked.** ${item.purpose}${item.hint ? ` ${item.hint}` : ''} Valid from ${formatPeriod(item.validFrom)}. Source: ${describeSource(item.source)}.`,
    ...(item.doubts.length > 0 ? [describeDoubts(item.doubts)] : []),
  ];
}

function describeShownAs(shownAs: ShownAs): string {
  if (shownAs.as === 'percentage') return `% of ${shownAs.of}`;
  const years = shownAs.yearsBefore > 0 ? `, ${shownAs.yearsBefore} years before` : '';
  const indicative = shownAs.indicative ? ' (indicative for one authority)' : '';
  return `per 10,000 aged ${shownAs.population}${years}${indicative}`;
}

function describeAnswers(answers: Answers): string {
  if (answers.kind === 'yes-no') return 'Yes, No';
  if (answers.kind === 'date') return 'a date; a month or a year is enough';
  return `${answers.choices.join('; ')}${answers.acceptsOtherText ? '; or any other text' : ''}`;
}

function describeDoubts(doubts: readonly Doubt[]): string {
  return doubts.map(({ question, decision }) => `- *${question}* ${decision}`).join('\n');
}

function describeSource({ title, part }: Source): string {
  return `${title} (${part})`;
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}
