import { useState } from "react";
import { createRoot } from "react-dom/client";

const TYPES = ["A", "CNAME", "MX", "TXT", "SRV"];
const EMPTY = { name: "", data: "", priority: "", weight: "", port: "", ttl: "1800" };

type Values = typeof EMPTY;

/** Controlled inputs; another type mounts the whole form anew, with all nodes and ids new. */
function Fields({ type, values, set }: { type: string; values: Values; set: (v: Values) => void }) {
  const [id] = useState(() => crypto.randomUUID());
  const field = (key: keyof Values, label: string) => (
    <p>
      <label htmlFor={`${key}-${id}`}>{label}</label>
      <input
        id={`${key}-${id}`}
        value={values[key]}
        onChange={(event) => set({ ...values, [key]: event.target.value })}
      />
    </p>
  );
  return (
    <>
      {field("name", "Name")}
      {(type === "MX" || type === "SRV") && field("priority", "Priority")}
      {type === "SRV" && field("weight", "Weight")}
      {type === "SRV" && field("port", "Port")}
      {field("data", type === "SRV" ? "Target" : "Value")}
      {field("ttl", "TTL (seconds)")}
    </>
  );
}

function App() {
  const [open, setOpen] = useState(false);
  const [type, setType] = useState("A");
  const [values, setValues] = useState(EMPTY);
  return (
    <main>
      <h1>example.com</h1>
      <h2>DNS records</h2>
      <button type="button" onClick={() => setOpen(true)} disabled={open}>
        Add New Record
      </button>
      {open && (
        <section key={type}>
          <label>
            Type{" "}
            <select
              value={type}
              onChange={(event) => {
                setType(event.target.value);
                setValues(EMPTY);
              }}
            >
              {TYPES.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <Fields type={type} values={values} set={setValues} />
          <button
            type="button"
            id="save"
            disabled={values.name === "" || values.data === ""}
            onClick={() => {
              document.body.dataset.saved = JSON.stringify({ type, ...values });
            }}
          >
            Save
          </button>
        </section>
      )}
    </main>
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<App />);
