import type { Meanings } from '../engine/Meaning';
import { dataValidationMeanings } from './dataValidation';
import { formatMeanings } from './formats';
import { nameMeanings } from './names';
import { rangeMeanings } from './ranges';
import { tableMeanings } from './tables';
import { workbookMeanings } from './workbooks';
import { worksheetMeanings } from './worksheets';

/** What every modelled member of the Excel API means. */
export const meanings: Meanings = {
  ...workbookMeanings,
  ...worksheetMeanings,
  ...rangeMeanings,
  ...formatMeanings,
  ...dataValidationMeanings,
  ...tableMeanings,
  ...nameMeanings,
};
