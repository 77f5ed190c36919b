import type { MailService } from "./service.ts";

/** Services that only pass mail on, most of them a registrar's own. */
export const forwarders: readonly MailService[] = [
  { name: "Cloudflare Email Routing", kind: "forwarder", mx: ["mx.cloudflare.net"] },
  { name: "Namecheap e-mail forwarding", kind: "forwarder", mx: ["registrar-servers.com"] },
  { name: "Porkbun e-mail forwarding", kind: "forwarder", mx: ["fwd#.porkbun.com"] },
  { name: "ImprovMX", kind: "forwarder", mx: ["improvmx.com"] },
  { name: "Forward Email", kind: "forwarder", mx: ["forwardemail.net"] },
  { name: "SimpleLogin", kind: "forwarder", mx: ["simplelogin.co"] },
  { name: "addy.io", kind: "forwarder", mx: ["anonaddy.me"] },
  { name: "Po6", kind: "forwarder", mx: ["po6.com"] },
  { name: "name.com e-mail forwarding", kind: "forwarder", mx: ["mx#.name.com"] },
  { name: "WordPress.com forwarding", kind: "forwarder", mx: ["smtp-fwd.wordpress.com"] },
];
