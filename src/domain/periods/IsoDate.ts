/** A calendar day written `yyyy-mm-dd`, for example `2026-11-23`. Compares as text. */
export type IsoDate = `${number}-${number}-${number}`;
