import { readFileSync } from "node:fs";
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
import { domainsPage, loginPage } from "./pages.ts";
import { type ZonePage, zonePage } from "./zone-page.ts";
import { readRows, type TypedRow } from "./zone-rows.ts";

const style = readFileSync(new URL("assets/oldfield.css", import.meta.url));

/** More rows than any zone of the lab has. */
const MAX_ROWS = 1000;

const notices: Readonly<Record<string, string>> = {
  saved: "The zone was saved and is published.",
  unchanged: "Nothing was changed.",
};

/** The Customer Centre of Oldfield Internet: pages from the server, no script at all. */
export function oldfield(parts: RegistrarParts): Handler {
  return site(parts, async (request) => {
    if (request.path === "/oldfield.css") {
      return answer(200, { "content-type": "text/css; charset=utf-8" }, style);
    }
    if (request.path === "/login") return logIn(parts, request);
    const session = parts.sessions.of(request.headers.cookie);
    if (!session) return askToLogIn(request);
    return request.method === "POST"
      ? post(parts, request, session)
      : show(parts, request, session);
  });
}

function logIn(parts: RegistrarParts, request: LabRequest): LabReply {
  if (request.method !== "POST") {
    const next = localPath(request.query.get("next"));
    return page(200, loginPage({ user: "", next, failed: false }));
  }
  const form = formOf(request);
  const user = form.get("user") ?? "";
  const next = localPath(form.get("next"));
  const cookie = parts.sessions.open(user, form.get("password") ?? "");
  return cookie === null
    ? page(401, loginPage({ user, next, failed: true }))
    : seeOther(next, { "set-cookie": cookie });
}

function askToLogIn({ method, path, query }: LabRequest): LabReply {
  const wanted = method === "GET" ? `${path}${query.size > 0 ? `?${query}` : ""}` : "/domains";
  return seeOther(`/login?next=${encodeURIComponent(wanted)}`);
}

function show(parts: RegistrarParts, request: LabRequest, session: Session): LabReply {
  const { user } = parts.sessions.signIn;
  if (request.path === "/") return seeOther("/domains");
  if (request.path === "/domains") {
    const zones = parts.domains.map((domain) => parts.zones.zone(domain));
    return page(200, domainsPage({ zones, session, user }));
  }
  const domain = editedDomain(parts, request);
  if (domain === null) return plain(404, "There is no such page.");
  const notice = notices[request.query.get("done") ?? ""] ?? null;
  return page(200, editor(parts, domain, session, { notice }));
}

async function post(
  parts: RegistrarParts,
  request: LabRequest,
  session: Session,
): Promise<LabReply> {
  const form = formOf(request);
  if (!isSame(form.get("token") ?? "", session.csrf)) {
    return plain(403, "Your log-in has changed. Go back and load the page anew.");
  }
  if (request.path === "/logout") {
    return seeOther("/login", { "set-cookie": parts.sessions.close(request.headers.cookie) });
  }
  const domain = editedDomain(parts, request);
  if (domain === null) return plain(404, "There is no such page.");
  return save(parts, domain, form, session);
}

async function save(
  parts: RegistrarParts,
  domain: string,
  form: URLSearchParams,
  session: Session,
): Promise<LabReply> {
  // The whole zone is written: what somebody else has changed meanwhile would be lost.
  if (form.get("serial") !== String(parts.zones.zone(domain).serial)) {
    const problem = "The zone has changed since you opened this page. Nothing was saved.";
    return page(409, editor(parts, domain, session, { problem }));
  }
  const rows = rowsIn(form);
  const read = readRows(rows, domain, parts.zones.records(domain));
  if (!read.ok) {
    const problem = "Nothing was saved. Please check the rows that are marked.";
    return page(422, editor(parts, domain, session, { failed: { rows, ...read }, problem }));
  }
  if (read.changes.length === 0) return seeOther(`/zone?domain=${domain}&done=unchanged`);
  await parts.zones.replace(domain, read.records);
  for (const change of read.changes) {
    parts.history.addSave({ at: parts.now(), domain, ...change });
  }
  return seeOther(`/zone?domain=${domain}&done=saved`);
}

function editor(
  parts: RegistrarParts,
  domain: string,
  session: Session,
  state: Partial<Pick<ZonePage, "failed" | "notice" | "problem">>,
): string {
  return zonePage({
    zone: parts.zones.zone(domain),
    session,
    user: parts.sessions.signIn.user,
    failed: null,
    notice: null,
    problem: null,
    ...state,
  });
}

/** The domain that `/zone` is asked for, where it is one of the customer's. */
function editedDomain(parts: RegistrarParts, { path, query }: LabRequest): string | null {
  if (path !== "/zone") return null;
  return parts.domains.find((domain) => domain === query.get("domain")) ?? null;
}

function rowsIn(form: URLSearchParams): TypedRow[] {
  const count = Math.min(Number(form.get("rows")) || 0, MAX_ROWS);
  return Array.from({ length: count }, (_, place) => {
    const text = (field: string) => form.get(`${field}_${place}`) ?? "";
    return {
      id: text("id"),
      host: text("host"),
      type: text("type"),
      ttl: text("ttl"),
      data: text("data"),
      remove: text("delete") !== "",
    };
  });
}
