import type { MailService } from "./service.ts";

/** Filters that stand in front of a mailbox service. */
export const gateways: readonly MailService[] = [
  { name: "Mimecast", kind: "gateway", mx: ["mimecast.com"] },
  { name: "Proofpoint", kind: "gateway", mx: ["pphosted.com", "ppe-hosted.com"] },
  { name: "Barracuda", kind: "gateway", mx: ["ess.barracudanetworks.com"] },
  { name: "Cisco", kind: "gateway", mx: ["iphmx.com"] },
  { name: "MessageLabs", kind: "gateway", mx: ["messagelabs.com", "inboundmx.com"] },
  { name: "Trend Micro", kind: "gateway", mx: ["tmes.trendmicro.com", "tmes.trendmicro.eu"] },
  { name: "Sophos", kind: "gateway", mx: ["hydra.sophos.com"] },
  { name: "Hornetsecurity", kind: "gateway", mx: ["hornetsecurity.com", "antispameurope.com"] },
  {
    name: "SpamExperts",
    kind: "gateway",
    mx: ["spamexperts.com", "spamexperts.eu", "spamexperts.net"],
  },
  { name: "Forcepoint", kind: "gateway", mx: ["mailcontrol.com"] },
  { name: "Trellix", kind: "gateway", mx: ["fireeyecloud.com"] },
  { name: "AppRiver", kind: "gateway", mx: ["arsmtp.com"] },
  { name: "Cyren", kind: "gateway", mx: ["ctmail.com"] },
  { name: "eXpurgate", kind: "gateway", mx: ["expurgate.net"] },
  { name: "Libraesva", kind: "gateway", mx: ["esvacloud.com"] },
  { name: "MXFilter", kind: "gateway", mx: ["mxfilter.net"] },
];
