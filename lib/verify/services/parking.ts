import type { MailService } from "./service.ts";

/** What parked and expired domains are given. */
export const parking: readonly MailService[] = [
  { name: "Sedo parking", kind: "parking", mx: ["sedoparking.com"] },
  { name: "Bodis parking", kind: "parking", mx: ["bodis.com"] },
  { name: "ParkingCrew", kind: "parking", mx: ["parkingcrew.net"] },
  { name: "Above.com parking", kind: "parking", mx: ["above.com"] },
  { name: "h-email", kind: "parking", mx: ["h-email.net"] },
  { name: "Park.io", kind: "parking", mx: ["park-mx.com"] },
];
