import type { CheckContext } from '../checks/Check';
import { refusalsOfRow } from '../checks/refusalsOfRow';
import { entryOfReading } from '../entries/entryOfReading';
import type { RowReading } from '../entries/RowReading';
import type { Refused, Row, Standing, UnreadSource } from './Plan';

/**
 * What a row says, or why it is refused: a check of the row alone finds an error, or it reports no value. What is unusual
 * or does not agree with other rows is the submission's affair and refuses nothing.
 */
export function judgeRow(
  reading: RowReading,
  standing: Standing,
  context: CheckContext,
): Row | Refused {
  const { place } = reading;
  const findings = refusalsOfRow(reading, context);
  if (findings.length > 0) {
    return { outcome: 'refused', place, standing, reading, reason: { code: 'errors', findings } };
  }
  const entry = entryOfReading(reading);
  if (entry === null)
    throw new Error(`${place.file}, row ${place.row}: no error, and yet no entry`);
  const { value } = entry;
  if (value === null)
    return { outcome: 'refused', place, standing, reading, reason: { code: 'not-reported' } };
  return { entry, value, place, standing };
}

/** The one refusal of a file or sheet that could not be read. */
export function refuseSource({ file, sheet, standing, unread }: UnreadSource): Refused {
  return {
    outcome: 'refused',
    place: { file, sheet, row: null },
    standing,
    reading: null,
    reason: { code: 'unread', because: unread },
  };
}
