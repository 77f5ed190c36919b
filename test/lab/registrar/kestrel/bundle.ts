import { fileURLToPath } from "node:url";

export interface AppBundle {
  script: string;
  style: string;
}

let bundled: Promise<AppBundle> | null = null;

/** The app as it is shipped, bundled when it is first asked for and once in a process. */
export function appBundle(): Promise<AppBundle> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<AppBundle> {
  // Vite is loaded with the first visit: a lab that nobody visits here starts without it.
  const { build } = await import("vite");
  const built = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: fileURLToPath(new URL("app/main.tsx", import.meta.url)) },
    },
  });
  const outputs = [built].flat().flatMap((result) => ("output" in result ? result.output : []));
  const script = outputs.find((output) => output.type === "chunk");
  const style = outputs.find((output) => output.type === "asset");
  if (!script || !style || typeof style.source !== "string") {
    throw new Error("the app's bundle is not a script and a style sheet");
  }
  return { script: script.code, style: style.source };
}
