/** A mail service as DNS shows it. Names are suffixes, matched at label borders. */
export interface MailService {
  name: string;
  kind: "mailbox" | "forwarder" | "gateway" | "parking";
  /** Ends of the names of its mail servers; `#` stands for a run of digits. */
  mx: readonly string[];
}
