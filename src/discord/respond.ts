import { randomBytes } from "node:crypto";
import {
  type APIInteraction,
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
  ComponentType,
  DiscordAPIError,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  type REST,
  Routes,
} from "discord.js";
import type { Answer, FollowUp } from "./answer.js";
import { faultOf, type Log } from "./log.js";

/** Works out the answer to an interaction: at once where everything is in memory, else later. */
export type Answerer = (interaction: APIInteraction) => Answer | Promise<Answer>;

/** An answer that takes longer than this (ms) is given up: Discord drops the interaction after 3,000 ms. */
const GIVE_UP_AFTER = 2_500;

/** Answers interactions over Discord's HTTP API. Whatever goes wrong becomes one line in the log; nothing is thrown. */
export class Responder {
  readonly #rest: REST;
  readonly #answer: Answerer;
  readonly #log: Log;
  readonly #inFlight = new Set<Promise<void>>();

  constructor(rest: REST, answer: Answerer, log: Log) {
    this.#rest = rest;
    this.#answer = answer;
    this.#log = log;
  }

  /** Takes an interaction on. */
  take(interaction: APIInteraction): void {
    const work = this.#respond(interaction).finally(() => this.#inFlight.delete(work));
    this.#inFlight.add(work);
  }

  /** Settles when every interaction that was taken on has its answer. */
  async idle(): Promise<void> {
    while (this.#inFlight.size > 0) await Promise.all(this.#inFlight);
  }

  async #respond(interaction: APIInteraction): Promise<void> {
    let answer: Answer;
    try {
      const soon = this.#answer(interaction);
      answer = soon instanceof Promise ? await withinTime(soon) : soon;
    } catch (error) {
      await this.#apologize(interaction, error);
      return;
    }
    if (answer.failure) this.#report(interaction, answer.failure);
    try {
      await this.#send(interaction, answer.response);
    } catch (error) {
      // A response that Discord finds malformed leaves the interaction open: the user still gets a word.
      if (isMalformed(error)) await this.#apologize(interaction, error);
      else this.#lost(interaction, error);
      return;
    }
    if (answer.after) await this.#goOn(interaction, answer.after);
  }

  /** Does what follows the first answer. */
  async #goOn(interaction: APIInteraction, after: NonNullable<Answer["after"]>): Promise<void> {
    const followUp = this.#followUp(interaction);
    try {
      await after(followUp);
    } catch (error) {
      const id = newId();
      this.#report(interaction, { id, error });
      await followUp.edit(failureMessage(id)).catch((second: unknown) => this.#lost(interaction, second));
    }
  }

  /** Tells the user that it went wrong, with an id that leads to the line in the log. */
  async #apologize(interaction: APIInteraction, error: unknown): Promise<void> {
    const id = newId();
    this.#report(interaction, { id, error });
    try {
      await this.#send(interaction, failureResponse(interaction, id));
    } catch (second) {
      this.#lost(interaction, second);
    }
  }

  #report(interaction: APIInteraction, { id, error }: { id: string; error: unknown }): void {
    this.#log.error({ id, ...about(interaction), ...faultOf(error) }, "command failed");
  }

  #lost(interaction: APIInteraction, error: unknown): void {
    this.#log.warn({ ...about(interaction), ...faultOf(error) }, "answer did not get through");
  }

  #followUp({ application_id, token }: APIInteraction): FollowUp {
    const hook = { auth: false } as const;
    return {
      edit: async (body) => {
        await this.#rest.patch(Routes.webhookMessage(application_id, token), { body, ...hook });
      },
      send: async (body) => {
        await this.#rest.post(Routes.webhook(application_id, token), { body, ...hook });
      },
    };
  }

  /** Sends a response; once more where the connection broke before Discord said anything. */
  async #send(interaction: APIInteraction, response: APIInteractionResponse): Promise<void> {
    const post = () =>
      this.#rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
        body: bytesOf(response),
        passThroughBody: true,
        headers: JSON_HEADERS,
        auth: false,
      });
    try {
      await post();
    } catch (error) {
      if (error instanceof DiscordAPIError || (error as { status?: number }).status) throw error;
      await post();
    }
  }
}

const JSON_HEADERS = { "Content-Type": "application/json" };

/** Responses in the form in which they are sent: the same response is given to many, and its text needs encoding once. */
const encoded = new WeakMap<APIInteractionResponse, Buffer>();

function bytesOf(response: APIInteractionResponse): Buffer {
  const known = encoded.get(response);
  if (known) return known;
  const bytes = Buffer.from(JSON.stringify(response));
  encoded.set(response, bytes);
  return bytes;
}

/** Discord's code for an interaction that was answered before. */
const ALREADY_ANSWERED = 40060;

const isMalformed = (error: unknown) =>
  error instanceof DiscordAPIError && error.status === 400 && error.code !== ALREADY_ANSWERED;

/** Short enough to be read out, long enough to be found in a log. */
const newId = () => randomBytes(4).toString("hex");

class TooSlow extends Error {
  override readonly name = "TooSlow";
}

async function withinTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow()), GIVE_UP_AFTER);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What may be logged of an interaction: its kind and, for commands, the command's name; nothing that a user typed. */
function about(interaction: APIInteraction): Record<string, unknown> {
  const kind = InteractionType[interaction.type];
  return interaction.type === InteractionType.ApplicationCommand ||
    interaction.type === InteractionType.ApplicationCommandAutocomplete
    ? { interaction: interaction.id, kind, command: interaction.data.name }
    : { interaction: interaction.id, kind };
}

/** What a user sees of a failure: no list for an autocomplete, else a sentence that nobody else sees. */
function failureResponse(interaction: APIInteraction, id: string): APIInteractionResponse {
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
    return {
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices: [] },
    };
  }
  return { type: InteractionResponseType.ChannelMessageWithSource, data: failureMessage(id) };
}

function failureMessage(id: string): APIInteractionResponseCallbackData {
  const content = `That went wrong, and it is not your doing. If it keeps happening, tell whoever runs this bot: ${id}.`;
  return {
    flags: MessageFlags.Ephemeral | MessageFlags.IsComponentsV2,
    components: [{ type: ComponentType.TextDisplay, content }],
    allowed_mentions: { parse: [] },
  };
}
