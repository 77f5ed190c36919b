import type { Provider } from "../../lib/providers/provider.ts";
import { unknownConvention } from "../../lib/records/convention.ts";
import type { TaughtItem } from "../../lib/state/taught-item.ts";

/** What was taught of a site as an entry for `lib/providers/data`: what is not known is unknown. */
export function providerEntry({ host, controls }: TaughtItem["sites"][number]): Provider {
  return {
    id: host.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-"),
    name: host,
    sites: [host],
    dnsPage: null,
    nameServers: [],
    convention: unknownConvention,
    txtMax: null,
    controls,
  };
}
