/** A refusal that Excel words for the add-in: code, message, where, and the HTTP status it goes with. */
export class HostError extends Error {
  override name = 'HostError';

  constructor(
    readonly code: string,
    message: string,
    readonly location: string,
    readonly status: number,
  ) {
    super(message);
  }
}

export const invalidArgument = (where: string, message?: string): HostError =>
  new HostError(
    'InvalidArgument',
    message ?? 'The argument is invalid or missing or has an incorrect format.',
    where,
    400,
  );

export const wrongShape = (where: string): HostError =>
  invalidArgument(
    where,
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

export const itemNotFound = (where: string): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.", where, 404);

export const itemAlreadyExists = (where: string): HostError =>
  new HostError(
    'ItemAlreadyExists',
    'A resource with the same name or identifier already exists.',
    where,
    409,
  );

export const invalidReference = (where: string): HostError =>
  new HostError(
    'InvalidReference',
    'This reference is not valid for the current operation.',
    where,
    400,
  );

export const invalidOperation = (where: string): HostError =>
  new HostError(
    'InvalidOperation',
    'The operation attempted is invalid on the object.',
    where,
    400,
  );

export const accessDenied = (where: string, message?: string): HostError =>
  new HostError(
    'AccessDenied',
    message ?? 'You cannot perform the requested operation.',
    where,
    403,
  );

export const insertDeleteConflict = (where: string): HostError =>
  new HostError(
    'InsertDeleteConflict',
    'The insert or delete operation attempted resulted in a conflict.',
    where,
    409,
  );

export const apiNotFound = (where: string): HostError =>
  new HostError(
    'ApiNotFound',
    'The API you are trying to use could not be found. It may be available in a newer version of Excel. Please refer to https://aka.ms/excelapi.',
    where,
    404,
  );

/** The host does not model a member. Never a silent stub: tests fail on these. */
export const notImplemented = (where: string): HostError =>
  new HostError('NotImplemented', `The sandbox does not model ${where}.`, where, 501);
