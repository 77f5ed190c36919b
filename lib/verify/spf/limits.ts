/** RFC 7208 §4.6.4: terms that ask DNS in one evaluation, includes and redirects followed. */
export const MAX_LOOKUPS = 10;
/** RFC 7208 §4.6.4: look-ups that find nothing. */
export const MAX_VOID_LOOKUPS = 2;
/** RFC 7208 §4.6.4: exchanges of one `mx`, and names of one `ptr`. */
export const MAX_NAMES = 10;
