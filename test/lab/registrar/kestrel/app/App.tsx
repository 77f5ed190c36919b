import { useEffect, useState } from "react";
import * as api from "./api.ts";
import { DomainList } from "./DomainList.tsx";
import { DomainPage } from "./DomainPage.tsx";
import { Link, useRoute } from "./route.tsx";
import { SignIn } from "./SignIn.tsx";
import { ToastProvider } from "./Toasts.tsx";

const NOBODY = { state: "nobody" } as const;

type Session = { state: "asking" } | { state: "nobody" } | { state: "customer"; email: string };

export function App() {
  const [session, setSession] = useState<Session>({ state: "asking" });
  useEffect(() => {
    api.session().then(
      (email) => setSession({ state: "customer", email }),
      () => setSession(NOBODY),
    );
  }, []);
  if (session.state === "asking") return <p className="starting">Kestrel</p>;
  if (session.state === "nobody") {
    return <SignIn onSignedIn={(email) => setSession({ state: "customer", email })} />;
  }
  return (
    <ToastProvider>
      <header className="bar">
        <Link to="/domains" className="brand">
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M2 5c6 0 9 2 10 6 1-4 4-6 10-6-1 6-4 9-8 10l-2 5-2-5C6 14 3 11 2 5Z" />
          </svg>
          Kestrel
        </Link>
        <nav aria-label="Main">
          <Link to="/domains" current>
            Domains
          </Link>
        </nav>
        <span className="who">{session.email}</span>
        <button
          type="button"
          className="plain"
          onClick={() => api.signOut().then(() => setSession(NOBODY))}
        >
          Sign out
        </button>
      </header>
      <main>
        <View />
      </main>
    </ToastProvider>
  );
}

function View() {
  const route = useRoute();
  switch (route.page) {
    case "domains":
      return <DomainList />;
    case "overview":
    case "dns":
      return <DomainPage key={route.domain} domain={route.domain} tab={route.page} />;
    case "unknown":
      return (
        <section className="panel empty">
          <h1>Nothing is here</h1>
          <Link to="/domains">Your domains</Link>
        </section>
      );
  }
}
