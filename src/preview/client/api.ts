import type {
  APIApplicationCommandBasicOption,
  APIInteractionResponse,
  APIInteractionResponseCallbackData,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import type { PageRequest } from "../request.js";

export type Definition = RESTPostAPIChatInputApplicationCommandsJSONBody;
export type Option = APIApplicationCommandBasicOption;
export type Payload = APIInteractionResponseCallbackData;

/** What comes after the first answer to an interaction. */
export interface Later {
  readonly kind: "edit" | "send";
  readonly data: Payload;
}

/** The commands that the bot registers. */
export async function fetchDefinitions(): Promise<readonly Definition[]> {
  const response = await fetch("/commands");
  return (await response.json()) as readonly Definition[];
}

/**
 * Sends an interaction and gives the bot's answer; what it sends later comes to `later`. Throws where the preview is gone
 * or refuses.
 */
export async function interact(
  request: PageRequest,
  later: (event: Later) => void = () => {},
): Promise<APIInteractionResponse> {
  const response = await fetch("/interactions", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(request),
  }).catch(() => {
    throw new Error("The preview does not answer. Is npm start still running?");
  });
  if (!response.ok || !response.body) throw new Error(await response.text());
  const lines = response.body.pipeThrough(new TextDecoderStream()).getReader();
  return new Promise((resolve, reject) => {
    let first = true;
    let rest = "";
    const onLine = (line: string) => {
      if (!first) return later(JSON.parse(line) as Later);
      first = false;
      resolve(JSON.parse(line) as APIInteractionResponse);
    };
    const read = async (): Promise<void> => {
      for (;;) {
        const { value, done } = await lines.read();
        if (done) return;
        const parts = (rest + value).split("\n");
        rest = parts.pop() ?? "";
        parts.forEach(onLine);
      }
    };
    read().catch(reject);
  });
}
