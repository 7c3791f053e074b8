import type { ContextualItem } from '../ContextualItem';
import { IN_THE_PROPOSAL } from './common';

const CONTACTS_PURPOSE = 'To understand differences in “initial contact” reporting.';

const OTHER_DOES_NOT_MATTER = {
  question: 'Does the answer Other to X25 make this question pointless?',
  decision: 'No: the questions are answered independently of each other.',
};

const LIQUIDLOGIC = 'Liquidlogic LCS (System C)';
const MOSAIC = 'Mosaic (Access, formerly Servelec Corelogic / Frameworki)';
const ECLIPSE = 'Eclipse (OLM)';
const CAREFIRST = 'CareFirst (OLM)';
const CAREDIRECTOR = 'CareDirector (CareWorks/Advanced)';
const AZEUS = 'Azeus (Azeus Care)';
const IN_HOUSE = 'In-house system';

/** X25 to X31: how an authority records. */
export const RECORDING: readonly ContextualItem[] = [
  {
    ...IN_THE_PROPOSAL,
    number: 'X25',
    question: 'Which requests do your initial contacts cover?',
    proposalQuestion: 'Do you report initial contacts only for social care requests, or wider?',
    purpose: CONTACTS_PURPOSE,
    answers: {
      kind: 'choice',
      choices: [
        'Social care requests only',
        'Social care and early help',
        "All children's services",
        "All children's and adults services",
        'Other',
      ],
      aliases: {
        'Social care only': 'Social care requests only',
        "All children's and adults' services": "All children's and adults services",
      },
      acceptsOtherText: false,
    },
    aboutMeasures: [201],
    doubts: [
      {
        question: 'One of the five answers is Other: is a text expected?',
        decision: 'The answer is Other and nothing else, since the template has one value.',
      },
    ],
  },
  {
    ...IN_THE_PROPOSAL,
    number: 'X26',
    question: 'Do you report contacts that do not progress to referral?',
    proposalQuestion: 'Do you report contacts which do not progress to referral?',
    purpose: CONTACTS_PURPOSE,
    answers: { kind: 'yes-no' },
    aboutMeasures: [201],
    doubts: [OTHER_DOES_NOT_MATTER],
  },
  {
    ...IN_THE_PROPOSAL,
    number: 'X27',
    question: 'Do you report contacts per child or per family?',
    proposalQuestion: 'Do you report contacts per child or per family?',
    purpose: CONTACTS_PURPOSE,
    answers: {
      kind: 'choice',
      choices: ['Child', 'Family'],
      aliases: { 'Per child': 'Child', 'Per family': 'Family' },
      acceptsOtherText: false,
    },
    aboutMeasures: [201],
    doubts: [OTHER_DOES_NOT_MATTER],
  },
  {
    ...IN_THE_PROPOSAL,
    number: 'X28',
    question: 'Do you include police domestic violence notifications where no action is needed?',
    proposalQuestion: 'Do you include police DV notifications where no action needed?',
    purpose: CONTACTS_PURPOSE,
    answers: { kind: 'yes-no' },
    aboutMeasures: [201],
    doubts: [OTHER_DOES_NOT_MATTER],
  },
  {
    ...IN_THE_PROPOSAL,
    number: 'X29',
    question: 'Do you include assessments on open cases?',
    proposalQuestion:
      'Do you include assessments on open cases in your assessment reporting for the CIN Census and RIIA collection?',
    purpose: 'To understand differences in “assessment” reporting.',
    answers: { kind: 'yes-no' },
    aboutMeasures: [204, 205, 206],
    hint: 'For 204 to 206 here and in the children in need census.',
    doubts: [],
  },
  {
    ...IN_THE_PROPOSAL,
    number: 'X30',
    question: 'Current case management system',
    proposalQuestion: 'What is your current case management system?',
    purpose:
      'To analyse possible links between case management systems and reporting/activity practice.',
    answers: {
      kind: 'choice',
      choices: [LIQUIDLOGIC, MOSAIC, ECLIPSE, CAREFIRST, CAREDIRECTOR, AZEUS, IN_HOUSE, 'Other'],
      aliases: {
        Liquidlogic: LIQUIDLOGIC,
        'Liquid Logic': LIQUIDLOGIC,
        'Liquidlogic LCS': LIQUIDLOGIC,
        LCS: LIQUIDLOGIC,
        ICS: LIQUIDLOGIC,
        'System C': LIQUIDLOGIC,
        Mosaic: MOSAIC,
        CoreLogic: MOSAIC,
        'Core Logic': MOSAIC,
        Frameworki: MOSAIC,
        'Framework-i': MOSAIC,
        Eclipse: ECLIPSE,
        CareFirst: CAREFIRST,
        'Care First': CAREFIRST,
        CareDirector: CAREDIRECTOR,
        'Care Director': CAREDIRECTOR,
        Azeus: AZEUS,
        'In house': IN_HOUSE,
        'In-house': IN_HOUSE,
      },
      acceptsOtherText: true,
    },
    aboutMeasures: [],
    hint: 'If yours is not in the list, choose Other or type its name.',
    doubts: [
      {
        question: 'The proposal lists CoreLogic, LiquidLogic, Mosaic, “Etc..” and Other.',
        decision:
          'CoreLogic was the company and Mosaic is its product, so the two are one answer. The list names each product with its supplier, as far as public documents tell; any other text is accepted.',
      },
      {
        question: 'Who has supplied CareDirector?',
        decision:
          'The suppliers in its label are not confirmed by a public document; the product name is.',
      },
    ],
  },
  {
    ...IN_THE_PROPOSAL,
    number: 'X31',
    question: 'When did you first start using it?',
    proposalQuestion:
      'Approximately when did your council originally implement the current case management system?',
    purpose: 'To understand impact of system changes on reporting/activity.',
    answers: { kind: 'date' },
    aboutMeasures: [],
    hint: 'A month or a year is enough.',
    doubts: [
      {
        question: '“If approximate month, use June”: which day of June?',
        decision: 'A known month becomes the 15th of it, a known year 15 June of it.',
      },
    ],
  },
];
