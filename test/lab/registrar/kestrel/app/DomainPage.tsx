import { useCallback, useEffect, useState } from "react";
import type { ZoneJson } from "../record-json.ts";
import { RefusedError, zone } from "./api.ts";
import { Records } from "./Records.tsx";
import { Link } from "./route.tsx";
import { Skeleton } from "./Skeleton.tsx";

interface DomainPageProps {
  domain: string;
  tab: "overview" | "dns";
}

export function DomainPage({ domain, tab }: DomainPageProps) {
  const [loaded, setLoaded] = useState<ZoneJson | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const load = useCallback(async () => {
    try {
      setLoaded(await zone(domain));
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      setProblem(error.message);
    }
  }, [domain]);
  useEffect(() => {
    document.title = `${domain} · Kestrel`;
    load();
  }, [domain, load]);
  return (
    <>
      <h1>{domain}</h1>
      <nav className="tabs" aria-label="Domain">
        <Link to={`/domains/${domain}`} current={tab === "overview"}>
          Overview
        </Link>
        <Link to={`/domains/${domain}/dns`} current={tab === "dns"}>
          DNS records
        </Link>
      </nav>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      {!problem && loaded === null && (
        <section className="panel">
          <Skeleton rows={6} />
        </section>
      )}
      {loaded && tab === "dns" && <Records zone={loaded} reload={load} />}
      {loaded && tab === "overview" && <Overview zone={loaded} />}
    </>
  );
}

function Overview({ zone: { nameServers, records } }: { zone: ZoneJson }) {
  return (
    <section className="panel facts">
      <dl>
        <dt>Status</dt>
        <dd>Active</dd>
        <dt>Name servers</dt>
        <dd>{nameServers.join(", ")}</dd>
        <dt>DNS records</dt>
        <dd>{records.length}</dd>
      </dl>
    </section>
  );
}
