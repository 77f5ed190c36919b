/**
 * DKIM selectors that one service alone uses, as far as is known; those that many use (`k1`, `s1`,
 * `default`, `mail`) belong to nobody and are not looked for.
 */
export const knownSelectors: readonly { selector: string; service: string }[] = [
  { selector: "google", service: "Google Workspace" },
  { selector: "selector1", service: "Microsoft 365" },
  { selector: "protonmail", service: "Proton Mail" },
  { selector: "fm1", service: "Fastmail" },
  { selector: "zmail", service: "Zoho Mail" },
  { selector: "mandrill", service: "Mailchimp Transactional" },
  { selector: "mailjet", service: "Mailjet" },
  { selector: "resend", service: "Resend" },
];
