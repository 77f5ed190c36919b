/**
 * The import table of ARCHITECTURE.md, held by `npm test`. Each room names the places that it may
 * import from; every other import between rooms is an error.
 */

const shapes = [
  "^lib/verify/report\\.ts$",
  "^lib/editor/outcome\\.ts$",
  "^lib/editor/page-rows\\.ts$",
  "^lib/editor/taught\\.ts$",
  "^lib/editor/pick\\.ts$",
  "^lib/editor/fill-order\\.ts$",
  "^lib/mila/errors\\.ts$",
];

/** Which resolvers there are: the owner chooses among them. */
const resolverNames = "^lib/dns/resolvers\\.ts$";

/** Path of a room → what it may import of ours, beside itself. */
const rooms = {
  "^lib/records/": [],
  "^lib/dns/": [],
  "^lib/words/": [],
  "^lib/permissions\\.ts$": [],
  "^lib/mila/": ["^lib/records/"],
  "^lib/providers/": ["^lib/records/", "^lib/editor/taught\\.ts$"],
  "^lib/editor/": ["^lib/records/"],
  "^lib/verify/": ["^lib/records/", "^lib/dns/", "^lib/providers/"],
  "^lib/state/": ["^lib/records/", "^lib/permissions\\.ts$", ...shapes, resolverNames],
  "^lib/watch/": [
    "^lib/records/",
    "^lib/mila/",
    "^lib/dns/",
    "^lib/verify/",
    "^lib/providers/",
    "^lib/state/",
  ],
  "^lib/cli/": [
    "^lib/records/",
    "^lib/mila/",
    "^lib/dns/",
    "^lib/verify/",
    "^lib/providers/",
    "^lib/words/",
  ],
  "^lib/messages/": ["^lib/messages/", "^lib/records/", ...shapes],
  "^lib/send\\.ts$": ["^lib/messages/"],
  "^lib/receive\\.ts$": ["^lib/messages/"],
  "^lib/side-panel\\.ts$": [],
  "^components/": [
    "^lib/records/",
    "^lib/providers/",
    "^lib/state/",
    "^lib/words/",
    "^lib/messages/",
    "^lib/send\\.ts$",
    "^lib/permissions\\.ts$",
    "^lib/side-panel\\.ts$",
    ...shapes,
    resolverNames,
  ],
};

/** Rooms that run in a worker, in Node and in a page alike. */
const pure =
  "^lib/(records|mila|dns|verify|providers)/|^lib/watch/schedule\\.ts$|^lib/editor/(recognise|plan|words)/";

export default {
  forbidden: [
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `room ${room.replaceAll(/[\^\\$]/g, "")}`,
      severity: "error",
      from: { path: room },
      to: { path: "^(lib|components|entrypoints|test)/", pathNot: [room, ...allowed] },
    })),
    {
      name: "pure rooms use no browser, no React, no Node",
      severity: "error",
      from: { path: pure },
      to: {
        path: "node_modules/(wxt|webextension-polyfill|react|react-dom|idb|@floating-ui|lucide-react)/",
      },
    },
    {
      name: "only the command line uses modules of Node",
      severity: "error",
      from: { path: "^(lib|components|entrypoints)/", pathNot: "^lib/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "the product does not import its tests",
      severity: "error",
      from: { path: "^(lib|components|entrypoints)/" },
      to: { path: "^test/" },
    },
    { name: "no circle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "every import is found",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "\\?(raw|url|inline)$|^virtual:" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
    },
  },
};
