import { type MouseEvent, type ReactNode, useSyncExternalStore } from "react";

export type Route =
  | { page: "domains" }
  | { page: "overview" | "dns"; domain: string }
  | { page: "unknown" };

/** Told to the app's own listeners when the path changes without the browser's going back. */
const WENT = "kestrel:went";

function listen(changed: () => void): () => void {
  window.addEventListener("popstate", changed);
  window.addEventListener(WENT, changed);
  return () => {
    window.removeEventListener("popstate", changed);
    window.removeEventListener(WENT, changed);
  };
}

function routeOf(path: string): Route {
  if (path === "/" || path === "/domains") return { page: "domains" };
  const [, domain, rest] = /^\/domains\/([^/]+)(\/dns)?$/.exec(path) ?? [];
  if (domain === undefined) return { page: "unknown" };
  return { page: rest === undefined ? "overview" : "dns", domain: decodeURIComponent(domain) };
}

export function useRoute(): Route {
  return routeOf(useSyncExternalStore(listen, () => window.location.pathname));
}

/** A link that changes the view and loads no page. */
export function Link(props: {
  to: string;
  current?: boolean;
  className?: string;
  children: ReactNode;
}) {
  const go = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    window.history.pushState(null, "", props.to);
    window.dispatchEvent(new Event(WENT));
  };
  return (
    <a
      href={props.to}
      className={props.className}
      aria-current={props.current ? "page" : undefined}
      onClick={go}
    >
      {props.children}
    </a>
  );
}
