import { readFileSync } from "node:fs";
import { recordKey } from "../../dns/zone-record.ts";
import {
  answer,
  type Handler,
  type LabReply,
  type LabRequest,
  plain,
  seeOther,
} from "../../http/exchange.ts";
import { isSame, type Session } from "../sessions.ts";
import { formOf, localPath, page, type RegistrarParts, site } from "../site.ts";
import { type DnsPage, dnsPage } from "./dns-page.ts";
import { domainsPage } from "./domains-page.ts";
import { readForm, type TypedRecord } from "./record-form.ts";
import { signInPage } from "./sign-in-page.ts";

const asset = (file: string) => readFileSync(new URL(`assets/${file}`, import.meta.url));
const assets: ReadonlyMap<string, { type: string; body: Buffer }> = new Map([
  ["/assets/birch.css", { type: "text/css; charset=utf-8", body: asset("birch.css") }],
  ["/assets/editor.js", { type: "text/javascript; charset=utf-8", body: asset("editor.js") }],
]);

const notices: Readonly<Record<string, string>> = {
  added: "The record was added.",
  changed: "The record was changed.",
  deleted: "The record was deleted.",
  subscribed: "Thank you, our next letter will reach you.",
};

/** The web app of the registrar Birch Host: pages from the server, one form for all types. */
export function birch(parts: RegistrarParts): Handler {
  return site(parts, async (request) => {
    const file = assets.get(request.path);
    if (file)
      return answer(200, { "content-type": file.type, "cache-control": "no-cache" }, file.body);
    if (request.path === "/sign-in") return signIn(parts, request);
    const session = parts.sessions.of(request.headers.cookie);
    if (!session) return askToSignIn(request);
    return request.method === "POST"
      ? post(parts, request, session)
      : show(parts, request, session);
  });
}

function signIn(parts: RegistrarParts, request: LabRequest): LabReply {
  if (request.method !== "POST") {
    return page(
      200,
      signInPage({ user: "", next: localPath(request.query.get("next")), failed: false }),
    );
  }
  const form = formOf(request);
  const user = form.get("email") ?? "";
  const next = localPath(form.get("next"));
  const cookie = parts.sessions.open(user, form.get("password") ?? "");
  return cookie === null
    ? page(401, signInPage({ user, next, failed: true }))
    : seeOther(next, { "set-cookie": cookie });
}

function askToSignIn(request: LabRequest): LabReply {
  const next = request.method === "GET" ? request.path : "/domains";
  return seeOther(`/sign-in?next=${encodeURIComponent(next)}`);
}

function show(parts: RegistrarParts, request: LabRequest, session: Session): LabReply {
  const { user } = parts.sessions.signIn;
  const notice = notices[request.query.get("done") ?? ""] ?? null;
  if (request.path === "/") return seeOther("/domains");
  if (request.path === "/domains") {
    const zones = parts.domains.map((domain) => parts.zones.zone(domain));
    return page(200, domainsPage({ zones, session, user, notice }));
  }
  const domain = editedDomain(parts, request.path, "/dns");
  if (domain === null) return notFound();
  return page(200, dnsPage(editor(parts, domain, session, { notice })));
}

async function post(
  parts: RegistrarParts,
  request: LabRequest,
  session: Session,
): Promise<LabReply> {
  const form = formOf(request);
  if (!isSame(form.get("csrf") ?? "", session.csrf)) {
    return plain(403, "This form is too old. Go back, reload the page and try again.");
  }
  if (request.path === "/sign-out") {
    return seeOther("/sign-in", { "set-cookie": parts.sessions.close(request.headers.cookie) });
  }
  if (request.path === "/newsletter") return seeOther("/domains?done=subscribed");
  const saved = editedDomain(parts, request.path, "/dns");
  if (saved !== null) return save(parts, saved, form, session);
  const deleted = editedDomain(parts, request.path, "/dns/delete");
  return deleted === null ? notFound() : remove(parts, deleted, form);
}

async function save(
  parts: RegistrarParts,
  domain: string,
  form: URLSearchParams,
  session: Session,
): Promise<LabReply> {
  const records = parts.zones.records(domain);
  const id = form.get("id") || null;
  const before = records.find((record) => recordKey(record) === id) ?? null;
  // The row has gone while its form was open: nothing is saved in its place unasked.
  if (id !== null && before === null) return seeOther(`/domains/${domain}/dns`);
  const others = records.filter((record) => record !== before);
  const typed = typedIn(form);
  const read = readForm(typed, domain, others, before?.ttl ?? null);
  if (!read.ok) {
    const failed = { typed, errors: read.errors, editing: id };
    return page(422, dnsPage(editor(parts, domain, session, { failed })));
  }
  await parts.zones.replace(domain, [...others, read.record]);
  parts.history.addSave({ at: parts.now(), domain, before, after: read.record });
  return seeOther(`/domains/${domain}/dns?done=${before ? "changed" : "added"}`);
}

async function remove(
  parts: RegistrarParts,
  domain: string,
  form: URLSearchParams,
): Promise<LabReply> {
  const records = parts.zones.records(domain);
  const before = records.find((record) => recordKey(record) === form.get("id"));
  if (!before) return seeOther(`/domains/${domain}/dns`);
  await parts.zones.remove(domain, before);
  parts.history.addSave({ at: parts.now(), domain, before, after: null });
  return seeOther(`/domains/${domain}/dns?done=deleted`);
}

function editor(
  parts: RegistrarParts,
  domain: string,
  session: Session,
  state: Partial<Pick<DnsPage, "failed" | "notice">>,
): DnsPage {
  return {
    zone: parts.zones.zone(domain),
    session,
    user: parts.sessions.signIn.user,
    failed: null,
    notice: null,
    ...state,
  };
}

/** The domain in `/domains/<domain><rest>`, where it is one of the customer's. */
function editedDomain(parts: RegistrarParts, path: string, rest: string): string | null {
  return parts.domains.find((domain) => path === `/domains/${domain}${rest}`) ?? null;
}

function typedIn(form: URLSearchParams): TypedRecord {
  const text = (field: string) => form.get(field) ?? "";
  return {
    type: text("type"),
    host: text("host"),
    value: text("value"),
    priority: text("priority"),
    weight: text("weight"),
    port: text("port"),
    ttl: text("ttl"),
  };
}

function notFound(): LabReply {
  return plain(404, "There is no such page.");
}
