import { fieldsOf, type Migration } from "./migration.ts";

const withSource = (value: unknown): unknown => {
  const fields = fieldsOf(value);
  return fields && { ...fields, source: "mila" };
};

/** Version 2 tells where a domain's records come from; until then all came from Mila. */
export const from1: Migration = {
  from: 1,
  migrate(key, value) {
    const fields = fieldsOf(value);
    if (fields === null) return value;
    if (key.startsWith("domain:")) return withSource(fields);
    const { domains } = fields;
    return key === "index" && Array.isArray(domains)
      ? { ...fields, domains: domains.map(withSource) }
      : value;
  },
};
