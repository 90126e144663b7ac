import type { z } from "zod";

/** An answer of Discord's HTTP API that says no. */
export interface Refusal {
  readonly status: number;
  readonly body: { readonly code: number; readonly message: string; readonly errors?: unknown };
}

export const refuse = (status: number, code: number, message: string): Refusal => ({
  status,
  body: { code, message },
});

/** Discord's "Invalid Form Body" with its tree of errors by path, from what zod found. */
export function invalidForm(error: z.ZodError): Refusal {
  const errors: Record<string, unknown> = {};
  for (const issue of flatIssues(error.issues)) {
    let node = errors;
    for (const key of issue.path) {
      const next = (node[String(key)] ?? {}) as Record<string, unknown>;
      node[String(key)] = next;
      node = next;
    }
    node._errors = [{ code: issue.code ?? "custom", message: issue.message }];
  }
  return { status: 400, body: { code: 50035, message: "Invalid Form Body", errors } };
}

type Issue = Pick<z.core.$ZodIssue, "code" | "message" | "path">;

/** A union's own issue says only "Invalid input"; the issues of its nearest member say what is wrong. */
function flatIssues(issues: readonly z.core.$ZodIssue[]): Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== "invalid_union" || issue.errors.length === 0) return [issue];
    const nearest = issue.errors.reduce((a, b) => (b.length < a.length ? b : a));
    return flatIssues(nearest).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
  });
}
