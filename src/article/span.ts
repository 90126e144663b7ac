/** A stretch of the source text: `text.slice(start, end)`. Offsets are UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span that carries its own slice, for readers of the JSON: `text.slice(start, end) === item.text`. */
export interface Slice extends Span {
  readonly text: string;
}

/** The slice of `text` that `span` names. */
export function sliceOf(text: string, span: Span): Slice {
  return { start: span.start, end: span.end, text: text.slice(span.start, span.end) };
}

/** True where the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
