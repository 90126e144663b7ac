import { type SlashCommandStringOption, SlashCommandSubcommandBuilder } from "@discordjs/builders";
import { type Described, describe, newCommand } from "../src/command/define.js";

/** The subcommands of /article. */
export const ARTICLE_COMMANDS = [
  "add",
  "list",
  "use",
  "show",
  "remove",
  "settings",
  "forget-server",
] as const;
export type ArticleCommand = (typeof ARTICLE_COMMANDS)[number];

/** The longest address that is taken, in characters. */
const URL_LENGTH = 2_000;

const subcommand = (name: ArticleCommand, description: Described) =>
  describe(new SlashCommandSubcommandBuilder().setName(name), description);

/** Which article is meant, by its headline. */
const which = (option: SlashCommandStringOption, description: Described) =>
  describe(option.setName("article"), description).setAutocomplete(true);

const add = subcommand("add", {
  en: "Add an article: by its address, as a file, or as text",
  fr: "Ajouter un article : par son adresse, en fichier ou en texte",
  es: "Añadir un artículo: por su dirección, como archivo o como texto",
  de: "Einen Artikel hinzufügen: mit seiner Adresse, als Datei oder als Text",
  zh: "添加文章：网址、文件或文本",
})
  .addStringOption((o) =>
    describe(o.setName("url").setMaxLength(URL_LENGTH), {
      en: "Where the article stands on the web",
      fr: "Où l’article se trouve sur le web",
      es: "Dónde está el artículo en la web",
      de: "Wo der Artikel im Netz steht",
      zh: "文章的网址",
    }),
  )
  .addAttachmentOption((o) =>
    describe(o.setName("file"), {
      en: "A .txt, .html or .md file",
      fr: "Un fichier .txt, .html ou .md",
      es: "Un archivo .txt, .html o .md",
      de: "Eine Datei .txt, .html oder .md",
      zh: ".txt、.html 或 .md 文件",
    }),
  )
  .addBooleanOption((o) =>
    describe(o.setName("text"), {
      en: "Paste the article’s text into a window",
      fr: "Coller le texte de l’article dans une fenêtre",
      es: "Pegar el texto del artículo en una ventana",
      de: "Den Text des Artikels in ein Fenster einfügen",
      zh: "在窗口中粘贴文章全文",
    }),
  );

const list = subcommand("list", {
  en: "The articles that answer here",
  fr: "Les articles qui répondent ici",
  es: "Los artículos que responden aquí",
  de: "Die Artikel, die hier antworten",
  zh: "本处可查询的文章",
});

const use = subcommand("use", {
  en: "Choose the article that answers in this channel",
  fr: "Choisir l’article qui répond dans ce salon",
  es: "Elegir el artículo que responde en este canal",
  de: "Den Artikel wählen, der in diesem Kanal antwortet",
  zh: "选择本频道使用的文章",
}).addStringOption((o) =>
  which(o, {
    en: "Its headline; leave it out to go back to the newest",
    fr: "Son titre ; sans choix, toujours le plus récent",
    es: "Su titular; si no se elige, siempre el más reciente",
    de: "Seine Überschrift; ohne Wahl künftig der neueste",
    zh: "文章标题；不选则始终使用最新一篇",
  }),
);

const show = subcommand("show", {
  en: "Where an article comes from and what is in it",
  fr: "D’où vient un article et ce qu’il contient",
  es: "De dónde viene un artículo y qué contiene",
  de: "Woher ein Artikel kommt und was in ihm steht",
  zh: "文章的来源与内容概况",
}).addStringOption((o) =>
  which(o, {
    en: "Its headline; leave it out for the one that answers here",
    fr: "Son titre ; sans choix, celui qui répond ici",
    es: "Su titular; si no se elige, el que responde aquí",
    de: "Seine Überschrift; ohne Wahl der, der hier antwortet",
    zh: "文章标题；不选则为本处正在使用的文章",
  }),
);

const remove = subcommand("remove", {
  en: "Delete an article for good",
  fr: "Supprimer définitivement un article",
  es: "Eliminar un artículo para siempre",
  de: "Einen Artikel endgültig löschen",
  zh: "永久删除一篇文章",
}).addStringOption((o) =>
  which(o, {
    en: "Its headline",
    fr: "Son titre",
    es: "Su titular",
    de: "Seine Überschrift",
    zh: "文章标题",
  }).setRequired(true),
);

const settings = subcommand("settings", {
  en: "Choose who may add and remove articles",
  fr: "Choisir qui peut ajouter et supprimer des articles",
  es: "Elegir quién puede añadir y eliminar artículos",
  de: "Wählen, wer Artikel hinzufügen und löschen darf",
  zh: "选择谁可以添加和删除文章",
}).addRoleOption((o) =>
  describe(o.setName("role"), {
    en: "A role that may, besides everyone who manages messages",
    fr: "Un rôle qui le peut, outre ceux qui gèrent les messages",
    es: "Un rol que puede, además de quienes gestionan mensajes",
    de: "Eine Rolle, die darf, neben allen, die Nachrichten verwalten",
    zh: "除可管理消息的成员外，也获准的身份组",
  }),
);

const forget = subcommand("forget-server", {
  en: "Delete everything that was added here",
  fr: "Supprimer tout ce qui a été ajouté ici",
  es: "Eliminar todo lo que se añadió aquí",
  de: "Alles löschen, was hier hinzugefügt wurde",
  zh: "删除在此添加的全部内容",
});

/** What Discord is told of /article. */
export const article = newCommand("article", {
  en: "The articles that Verbatim answers from",
  fr: "Les articles à partir desquels Verbatim répond",
  es: "Los artículos con los que Verbatim responde",
  de: "Die Artikel, aus denen Verbatim antwortet",
  zh: "Verbatim 用来回答的文章",
});
for (const sub of [add, list, use, show, remove, settings, forget]) article.addSubcommand(sub);
