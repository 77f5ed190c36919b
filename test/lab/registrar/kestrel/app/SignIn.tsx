import { type FormEvent, useState } from "react";
import { RefusedError, signIn } from "./api.ts";
import { TextField } from "./TextField.tsx";

export function SignIn({ onSignedIn }: { onSignedIn: (email: string) => void }) {
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      onSignedIn(await signIn(email, password));
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      setProblem(error.message);
      setBusy(false);
    }
  };
  return (
    <form className="panel sign-in" onSubmit={submit}>
      <h1>Sign in to Kestrel</h1>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <TextField
        label="Email"
        type="email"
        autoComplete="username"
        value={email}
        onValue={setEmail}
      />
      <TextField
        label="Password"
        type="password"
        autoComplete="current-password"
        value={password}
        onValue={setPassword}
      />
      <button type="submit" className="strong" disabled={busy}>
        Sign in
      </button>
    </form>
  );
}
