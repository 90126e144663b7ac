import type { Config } from "../config.js";
import { Failure } from "../failure.js";
import { articlesFolder, databaseAddress, fetcherOf } from "./start.js";

/** Shows the preview page until the process is told to end (SIGTERM, SIGINT). Throws Failure where its port is taken. */
export async function preview(config: Config): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => resolve());
  });
  const [{ startPreview }, { createReader, openLibrary, readApart }] = await Promise.all([
    import("../preview/index.js"),
    import("../library/index.js"),
  ]);
  const library = await openLibrary({
    folder: articlesFolder(config),
    database: databaseAddress(config),
    warn: complain,
  });
  try {
    const page = await startPreview({
      library,
      desk: { library, reader: createReader(fetcherOf(config), readApart) },
      port: config.previewPort,
      onFailure: ({ id, error }) =>
        complain(`${id}: ${error instanceof Error ? error.stack : String(error)}`),
    }).catch((error: unknown) => {
      throw new Failure(reasonOf(error, config.previewPort));
    });
    process.stdout.write(
      `Verbatim’s preview is at ${page.url}\nSet DISCORD_TOKEN to start the bot instead; the page says how. Ctrl+C ends it.\n`,
    );
    await ended;
    await page.close();
  } finally {
    await library.close();
  }
}

const complain = (sentence: string) => process.stderr.write(`${sentence}\n`);

function reasonOf(error: unknown, port: number): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") {
    return `Port ${port} is taken, perhaps by another preview: end it, or set PREVIEW_PORT to another port (0 takes any free one).`;
  }
  if (code === "EACCES") return `Port ${port} may not be used: set PREVIEW_PORT to one from 1024 to 65535.`;
  if (code === "ENOENT") return "The preview page is not built: npm run build.";
  throw error;
}
