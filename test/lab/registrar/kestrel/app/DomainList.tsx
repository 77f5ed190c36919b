import { useEffect, useState } from "react";
import type { ZonesJson } from "../record-json.ts";
import { zones } from "./api.ts";
import { Link } from "./route.tsx";
import { Skeleton } from "./Skeleton.tsx";

export function DomainList() {
  const [list, setList] = useState<ZonesJson | null>(null);
  useEffect(() => {
    document.title = "Domains · Kestrel";
    zones().then(setList);
  }, []);
  return (
    <>
      <h1>Domains</h1>
      <section className="panel">
        {list === null ? (
          <Skeleton rows={4} />
        ) : (
          <ul className="domains">
            {list.map(({ name, records }) => (
              <li key={name}>
                <Link to={`/domains/${name}/dns`}>{name}</Link>
                <span>{records} records</span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
