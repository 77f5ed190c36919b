import * as fc from "fast-check";

/** Random names and records for the laws of the wire format. */

const label = fc.stringMatching(/^[a-z0-9_][a-z0-9_-]{0,12}$/);

export const domainName = fc
  .array(label, { minLength: 1, maxLength: 6 })
  .map((labels) => labels.join("."));

export const uint8 = fc.nat(0xff);
export const uint16 = fc.nat(0xffff);
export const uint32 = fc.nat(0xffffffff);
export const ttl = fc.nat(0x7fffffff);

export const octets = (minLength: number, maxLength: number) =>
  fc.uint8Array({ minLength, maxLength });
