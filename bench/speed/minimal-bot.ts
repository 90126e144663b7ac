// The measure for the bot's speed: the least that a discord.js bot can be, answering everything with a constant.
import { Client, Events } from "discord.js";

const client = new Client({ intents: [], rest: { api: process.env.DISCORD_API_URL ?? "" } });
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isAutocomplete()) void interaction.respond([{ name: "constant", value: "constant" }]);
  else if (interaction.isRepliable()) void interaction.reply("constant");
});
client.once(Events.ClientReady, () =>
  process.stdout.write(`${JSON.stringify({ level: 30, msg: "ready" })}\n`),
);
await client.login(process.env.DISCORD_TOKEN);
