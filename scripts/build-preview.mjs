// Builds the preview's page into dist/preview: bundles the client for the browser and copies what stands beside it.
// Does nothing where the page is newer than everything it is made of, so that `npm start` costs no second build.
import { copyFileSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const page = join(root, "src/preview/page");
const target = join(root, "dist/preview");
const stamp = join(target, ".built");

const sources = ["src/preview", "src/terminal", "scripts/build-preview.mjs", "package-lock.json"];
const timeOf = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const newest = Math.max(
  ...sources.flatMap((source) => {
    const path = join(root, source);
    if (!statSync(path).isDirectory()) return [timeOf(path)];
    return readdirSync(path, { recursive: true }).map((file) => timeOf(join(path, file)));
  }),
);

if (newest > timeOf(stamp)) {
  const { rolldown } = await import("rolldown");
  mkdirSync(target, { recursive: true });
  const bundle = await rolldown({ input: join(root, "src/preview/client/main.ts"), logLevel: "warn" });
  await bundle.write({ file: join(target, "client.js"), format: "esm", minify: true });
  await bundle.close();
  for (const file of readdirSync(page)) copyFileSync(join(page, file), join(target, file));
  writeFileSync(stamp, "");
}
