import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/article/index.js";
import { NotAnArticle, type PageOrigin, readPage } from "../../../src/library/page/index.js";

const P = [
  "The mayor opened the bridge on Monday, three years after work on it began, and called it overdue.",
  "“People have waited long enough,” she told a crowd of about 400 at the eastern end of the bridge.",
  "The bridge cost $42 million, a third more than planned, and carries two lanes and a path for cyclists.",
  "Residents said that they were glad to see it finished before the winter, when the ferry often stops.",
  "Traffic is expected to double by 2030, the council said, and a second bridge may then be needed.",
];
const paragraphs = P.map((text) => `<p>${text}</p>`);

const read = async (html: string, origin?: PageOrigin) => {
  const { article, facts, encoding } = await readPage(new TextEncoder().encode(html), origin);
  const sliced = (span: { start: number; end: number } | null) =>
    span ? article.text.slice(span.start, span.end) : null;
  return {
    title: sliced(article.title),
    body: article.paragraphs.map(sliced),
    text: article.text,
    facts,
    encoding,
  };
};
const kindOf = async (html: string | Uint8Array, origin?: PageOrigin) => {
  try {
    await readPage(typeof html === "string" ? new TextEncoder().encode(html) : html, origin);
  } catch (error) {
    if (error instanceof NotAnArticle) return error.kind;
    throw error;
  }
  return "article";
};

const page = (body: string, head = "<title>Bridge opens | The Daily Bridge</title>") =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const NAV = `<nav><ul>${"<li><a href='/x'>Section</a></li>".repeat(9)}</ul></nav>`;
const FOOTER = "<footer><p>© 2024 The Daily Bridge. All rights reserved. Terms. Privacy.</p></footer>";

describe("readPage", () => {
  it("takes the article out of a page with all that news sites put around and into it", async () => {
    const { title, body } = await read(
      page(`${NAV}<main><article>
        <h1>Bridge opens after three years</h1>
        <div class="byline">By <a href="/jane">Jane Roe</a></div><time datetime="2024-04-26">April 26, 2024</time>
        <figure><img src="a.jpg"><figcaption>The bridge at dawn, seen from the ferry on its last day. Jane Roe/Reuters</figcaption></figure>
        <ul class="social-share"><li><a href="#">Facebook</a></li><li><a href="#">Email</a></li></ul>
        <div class="article-body">${paragraphs[0]}${paragraphs[1]}
        <div class="related-links"><h3>Related</h3><ul><li><a href="/a">Why bridges cost so much money</a></li></ul></div>
        <p><strong>Read more:</strong> <a href="/b">Ten ferries worth a trip</a></p>
        <h2>What it cost</h2>${paragraphs[2]}
        <aside><p>Sign up for our morning newsletter and get the day’s stories before anybody else does.</p></aside>
        <ul><li>Two lanes for cars</li><li>One path for cyclists</li></ul>
        <blockquote><p>It is late, but it is here.</p></blockquote>${paragraphs[3]}${paragraphs[4]}</div>
        <div class="author-bio"><p>Jane Roe has written about roads and rivers for The Daily Bridge since 1999.</p></div>
        <div id="comments"><h3>Comments</h3><p>Tom: I would have built a ferry instead of a bridge, and cheaper too.</p></div>
      </article></main>${FOOTER}`),
    );
    expect(title).toBe("Bridge opens after three years");
    expect(body).toEqual([
      P[0],
      P[1],
      "What it cost",
      P[2],
      "Two lanes for cars",
      "One path for cyclists",
      "It is late, but it is here.",
      P[3],
      P[4],
    ]);
  });

  it.each([
    ["semantic tags", `<main><article><h1>Bridge opens</h1>${paragraphs.join("")}</article></main>`],
    [
      "a soup of div",
      `<div><div><h1>Bridge opens</h1></div><div><div>${P.map((text) => `<div>${text}</div>`).join("")}</div></div></div>`,
    ],
    [
      "a box for each paragraph",
      P.map(
        (text) => `<div class="row"><section><div><div class="txt">${text}</div></div></section></div>`,
      ).join(""),
    ],
    ["line breaks", `<div id="story">${P.join("<br><br>")}</div>`],
    ["line breaks within emphasis", `<p><em>${P.join("<br /><br />")}</em></p>`],
    ["single line breaks", `<div id="story">${P.join("<br>\n")}</div>`],
    [
      "a layout table",
      `<table><tr><td>${"<a href='/x'>Menu item</a><br>".repeat(5)}</td><td>${paragraphs.join("")}</td></tr></table>`,
    ],
    ["a form around everything", `<form action="/"><div>${paragraphs.join("")}</div></form>`],
    [
      "the lead in a box of its own",
      `<div class="article"><div class="lead"><p>${P[0]}</p></div><div class="text">${paragraphs.slice(1).join("")}</div></div>`,
    ],
    [
      "a sidebar class around the article",
      `<div class="has-sidebar sidebar-right">${paragraphs.join("")}</div>`,
    ],
    ["something before the doctype and conditional comments", `<div>${paragraphs.join("")}</div>`],
  ])("reads %s", async (name, html) => {
    const whole = page(`${NAV}${html}${FOOTER}`);
    const source = name.startsWith("something")
      ? `<br>Warning: disk full<!--[if lt IE 7]><html class="ie"><![endif]--><!--[if gt IE 8]><!-->${whole}`
      : whole;
    expect((await read(source)).body).toEqual(P);
  });

  it("goes on after a box of links in the middle, and ends where other stories begin", async () => {
    const links = (n: number) =>
      Array.from(
        { length: n },
        (_, i) => `<div><a href="/${i}">Another story about a bridge, number ${i}</a></div>`,
      ).join("");
    const teasers = Array.from(
      { length: 4 },
      (_, i) =>
        `<section><h3><a href="/${i}">The ferry’s last day, part ${i}</a></h3><p>A hundred people came to see the ferry off, and the band of the fire brigade played ${i} songs.</p></section>`,
    ).join("");
    const { body } = await read(
      page(`<div class="story">${paragraphs.slice(0, 3).join("")}<h2>Related</h2>${links(3)}${paragraphs.slice(3).join("")}
        <p>The ferry had its last day a week before, with a band and a speech, and many came to see it off.</p></div><h2>More from Bridges</h2>${teasers}`),
    );
    expect(body.slice(0, 5)).toEqual(P);
    expect(body.join()).not.toMatch(/Another story|ferry’s last day|fire brigade/);
  });

  it("leaves out the next article, boxes of pictures, and a heading that nothing follows", async () => {
    const more = P.map((text) => text.replaceAll(/\w+/g, (word) => word.split("").reverse().join("")));
    const next = `<article><h1>Ferry closes</h1>${paragraphs.map((p) => p.replace("bridge", "ferry")).join("")}</article>`;
    const { body } = await read(
      page(`<article><h1>Bridge opens</h1>${paragraphs.slice(0, 2).join("")}
        <div class="image"><img src="a.jpg"><p>The bridge at dawn, seen from the ferry on its last day.</p></div>
        <figure><img src="b.jpg"><span>The mayor cuts the ribbon, with her children beside her.</span></figure>
        ${paragraphs.slice(2).join("")}${more.map((text) => `<p>${text}</p>`).join("")}<h3>Your views</h3></article>${next}`),
    );
    expect(body).toEqual([...P, ...more]);
  });

  it("leaves out a thread of comments longer than the article", async () => {
    const comment = `<div class="comment"><b>Tom</b><p>I would have built a ferry instead of a bridge, and cheaper too, as everybody on the other side knows.</p></div>`;
    const { body } = await read(
      page(`<div class="post">${paragraphs.join("")}</div><div class="comments">${comment.repeat(30)}</div>`),
    );
    expect(body).toEqual(P);
  });

  it("takes off bylines, dates and labels at either end, and keeps a list there", async () => {
    const lines = (...texts: string[]) => texts.map((text) => `<div>${text}</div>`).join("");
    const list = "<ul><li>Two lanes for cars</li><li>One path for cyclists</li></ul>";
    const { body } = await read(
      page(
        `<div class="text">${lines("Bridges", "Jane Roe in Riverside", "26 April, late")}${paragraphs.join("")}${list}${lines("Jane Roe", "The Daily Bridge")}</div>`,
      ),
    );
    expect(body).toEqual([...P, "Two lanes for cars", "One path for cyclists"]);
  });

  it("finds the rest of an article in another part of the page, and a list that ends it", async () => {
    const box = (html: string) => `<section class="chapter"><div class="text">${html}</div></section>`;
    const list = "<ul><li>Two lanes for cars and buses</li><li>One path for those who cycle</li></ul>";
    const { body } = await read(
      page(
        `${box(paragraphs.slice(0, 4).join(""))}<div class="x">${NAV}</div>${box(paragraphs.slice(4).join("") + list)}`,
      ),
    );
    expect(body).toEqual([...P, "Two lanes for cars and buses", "One path for those who cycle"]);
  });

  it("takes once what a page shows twice", async () => {
    const large = `<blockquote class="large">People have waited long enough, she told a crowd</blockquote>`;
    const phone = `<div class="phone">${paragraphs[3]}</div>`;
    const { body } = await read(
      page(`<div>${paragraphs.slice(0, 3).join("")}${large}${phone}${paragraphs.slice(3).join("")}</div>`),
    );
    expect(body).toEqual(P);
  });

  it("keeps posts that an article quotes", async () => {
    const post = `<div class="embed"><div><blockquote class="twitter-tweet"><p>The new bridge is open. <a href="#">pic.twitter.com/abcdef</a></p>— Jane Roe (@roe) <a href="#">April 26, 2024</a></blockquote></div></div>`;
    const { body } = await read(
      page(
        `<div class="story">${paragraphs.slice(0, 3).join("")}${post}${paragraphs.slice(3).join("")}</div>`,
      ),
    );
    expect(body).toEqual([
      ...P.slice(0, 3),
      "The new bridge is open. pic.twitter.com/abcdef",
      "— Jane Roe (@roe) April 26, 2024",
      ...P.slice(3),
    ]);
  });

  it("uses the body that the page itself gives", async () => {
    const data = { "@type": "NewsArticle", headline: "Bridge opens", articleBody: P.join("\n") };
    const { body } = await read(
      page(
        `<div class="x"><div>${paragraphs.join("")}<p>The best of the day by e-mail, chosen by our editors and free of charge, each morning at six.</p></div></div>`,
        `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
      ),
    );
    expect(body).toEqual(P);
  });

  it("reads what the page says about itself, best source first, and where it says so", async () => {
    const graph = {
      "@context": "https://schema.org",
      "@graph": [
        { "@type": "WebSite", name: "The Daily Bridge" },
        { "@type": "Person", "@id": "#jane", name: "Jane Roe" },
        {
          "@type": ["NewsArticle"],
          headline: "Bridge opens &amp; traffic flows",
          author: [{ "@id": "#jane" }, { "@type": "Person", name: "By John Doe" }],
          datePublished: "2024-04-26T10:32:00-04:00",
          dateModified: "2024-04-27",
          publisher: { "@type": "NewsMediaOrganization", name: "The Daily Bridge" },
        },
      ],
    };
    const { facts, title } = await read(
      page(
        paragraphs.join(""),
        `<title>x</title><link rel="canonical" href="/bridge"><meta property="og:title" content="Another title">
         <script type="application/ld+json">${JSON.stringify(graph)}</script><script type="application/ld+json">{broken</script>`,
      ),
      { url: "https://bridge.example/bridge?utm=1" },
    );
    expect(title).toBe("Bridge opens & traffic flows");
    expect(facts).toEqual({
      headline: { value: "Bridge opens & traffic flows", from: "json-ld" },
      authors: { value: ["Jane Roe", "John Doe"], from: "json-ld" },
      published: { value: "2024-04-26T10:32:00-04:00", from: "json-ld" },
      updated: { value: "2024-04-27", from: "json-ld" },
      site: { value: "The Daily Bridge", from: "json-ld" },
      canonical: { value: "https://bridge.example/bridge", from: "meta" },
      language: { value: "en-GB", from: "page" },
    });
  });

  it("falls back to OpenGraph, meta, time and the page", async () => {
    const { facts } = await read(
      page(
        `<h1>Bridge opens at last</h1><span class="byline">By Jane Roe and John Doe</span><time datetime="2024-04-26">Friday</time>${paragraphs.join("")}`,
        `<meta property="og:title" content="Bridge opens at last - The Daily Bridge"><meta property="og:site_name" content="The Daily Bridge">
         <meta name="last-modified" content="Sat, 27 Apr 2024 08:00:00 GMT"><meta property="og:url" content="https://bridge.example/b">`,
      ),
    );
    expect(facts.headline).toEqual({ value: "Bridge opens at last", from: "opengraph" });
    expect(facts.authors).toEqual({ value: ["Jane Roe", "John Doe"], from: "page" });
    expect(facts.published).toEqual({ value: "2024-04-26", from: "time" });
    expect(facts.updated).toEqual({ value: "2024-04-27T08:00:00.000Z", from: "meta" });
    expect(facts.canonical).toEqual({ value: "https://bridge.example/b", from: "opengraph" });
  });

  it.each([
    ["%PDF-1.7\n%âãÏÓ", {}, "pdf"],
    ["<p>x</p>", { contentType: "application/pdf" }, "pdf"],
    ["\u0000\u0001binary", {}, "not-html"],
    ["{}", { contentType: "application/json" }, "not-html"],
    ['<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>', {}, "feed"],
    ["  \n ", {}, "empty"],
    [
      page("<h1>Page not found</h1><p>Try the search.</p>", "<title>404 - Page not found</title>"),
      {},
      "not-found",
    ],
    [
      page(
        "<h1>Just a moment...</h1><p>Checking your browser before you go on.</p>",
        "<title>Just a moment...</title>",
      ),
      {},
      "robot-check",
    ],
    [
      page(
        "<h1>Before you continue</h1><p>We and our 842 partners use cookies. Accept all or manage your preferences and consent.</p>",
      ),
      {},
      "cookie-wall",
    ],
    [
      page(
        "<div id='root'></div><script src='a.js'></script><noscript>You need to enable JavaScript to run this app.</noscript>",
      ),
      {},
      "needs-javascript",
    ],
    [
      page(
        `${"<h2><a href='/a'>Council votes for a second bridge over the river</a></h2><p>It may cost more.</p>".repeat(15)}`,
      ),
      { url: "https://bridge.example/" },
      "home",
    ],
    [
      page(
        Array.from(
          { length: 9 },
          (_, i) =>
            `<div><h3><a href="/${i}">Council votes for bridge number ${i}</a></h3><p>It may cost more than the first one did, the council’s engineers said on day ${i}.</p></div>`,
        ).join(""),
      ),
      { url: "https://bridge.example/politics/" },
      "home",
    ],
    [
      page(
        `<article><h1>Bridge opens</h1>${paragraphs[0]}<div><p>Subscribe to continue reading. Already a subscriber? Log in.</p></div></article>`,
        `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge opens","isAccessibleForFree":"False"}</script>`,
      ),
      {},
      "paywall",
    ],
    [page("<p>Hello.</p>"), {}, "no-text"],
  ] as const)("says what is no article: %#", async (html, origin, kind) => {
    expect(await kindOf(html, origin)).toBe(kind);
  });

  it.each([
    ["in a meta element", "<meta charset='windows-1252'>", undefined],
    ["in the header", "", "text/html; charset=ISO-8859-1"],
    ["nowhere", "", undefined],
    ["wrongly", "<meta charset='utf-8'>", undefined],
  ])("reads windows-1252 named %s", async (_, meta, contentType) => {
    const html = `<html><head>${meta}<title>Caf\u00e9 d\u00e9j\u00e0 vu</title></head><body>${paragraphs.join("").replaceAll("“", "\u0093").replaceAll("”", "\u0094").replaceAll("’", "\u0092")}<p>The caf\u00e9 by the bridge serves cr\u00e8me br\u00fbl\u00e9e, na\u00efvely cheap, to all who walk across it.</p></body></html>`;
    const bytes = Uint8Array.from(html, (char) => char.charCodeAt(0));
    const read = await readPage(bytes, contentType ? { contentType } : {});
    expect(read.encoding).toBe("windows-1252");
    expect(read.article.text).toContain("Café déjà vu\n\n");
    expect(read.article.text).toContain("“People have waited long enough,”");
    expect(read.article.text).toContain("crème brûlée");
  });

  it("detects gb18030", async () => {
    // "大桥通车" and a sentence around it, in GB 18030.
    const sentence = [
      0xb4, 0xf3, 0xc7, 0xc5, 0xd0, 0xc7, 0xc6, 0xda, 0xd2, 0xbb, 0xcd, 0xa8, 0xb3, 0xb5, 0xa3, 0xac, 0xca,
      0xd0, 0xb3, 0xa4, 0xd0, 0xfb, 0xb2, 0xbc, 0xa1, 0xa3,
    ];
    const ascii = (text: string) => [...text].map((char) => char.charCodeAt(0));
    const paragraph = [
      ...ascii("<p>"),
      ...Array.from({ length: 12 }, () => sentence).flat(),
      ...ascii("</p>"),
    ];
    const bytes = Uint8Array.from([
      ...ascii("<html><body>"),
      ...Array.from({ length: 5 }, () => paragraph).flat(),
      ...ascii("</body></html>"),
    ]);
    const { encoding, article } = await readPage(bytes);
    expect(encoding).toBe("gb18030");
    expect(article.text).toContain("大桥星期一通车，市长宣布。");
  });

  it.each([
    ["no body tag", `<html><head><title>Bridge opens</title></head>${paragraphs.join("")}</html>`],
    [
      "no head tag",
      `<html><title>Bridge opens</title><meta charset="utf-8"><body>${paragraphs.join("")}</body></html>`,
    ],
    ["neither", `<!doctype html><html><title>Bridge opens</title>${paragraphs.join("")}`],
    ["not even a root", `<title>Bridge opens</title>${paragraphs.join("")}`],
    [
      "a root within the root",
      `<html><html><head><title>Bridge opens</title></head><body>${paragraphs.join("")}</body></html>`,
    ],
    [
      "more after the body",
      `<html><head><title>Bridge opens</title></head><body>${paragraphs.slice(0, 3).join("")}</body>${paragraphs.slice(3).join("")}</html>`,
    ],
  ])("reads a page with %s", async (_, html) => {
    const { title, body } = await read(html);
    expect(title).toBe("Bridge opens");
    expect(body).toEqual(P);
  });

  it("survives deep and broken markup", async () => {
    const deep = `${"<div>".repeat(3_000)}${paragraphs.join("")}`;
    const broken = `<title>Bridge opens</title><p>${P.join("<p>")}<b><i><table><td>`;
    expect((await read(page(deep))).text).toContain(P[2]);
    expect((await read(broken)).body).toEqual(P);
  });

  it("reads any markup or says what it is, and never fails otherwise", async () => {
    const piece = fc.constantFrom(
      ...paragraphs,
      ...P,
      "<div>",
      "</div>",
      "<p>",
      "</p>",
      "<table><tr><td>",
      "</table>",
      "<ul><li>",
      "<br>",
      "<br><br>",
      "<a href='/x'>",
      "</a>",
      "<!--",
      "-->",
      "<h2>",
      "</h2>",
      "<script>",
      "</script>",
      "<blockquote>",
      "<article>",
      "</article>",
      "<figure><img>",
      "</figure>",
      '<div class="comments share ad">',
      '<p hidden style="display:none">',
      "&nbsp;",
      "&#0;",
      "\u2028",
      "<",
      ">",
      '"',
      '<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"The mayor"}</script>',
      '<meta charset="',
      "<html>",
      "<body>",
      "</body>",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const bytes = new TextEncoder().encode(pieces.join(""));
        const found = await readPage(bytes).catch((error: unknown) => error);
        if (found instanceof NotAnArticle) return;
        if (found instanceof Error) throw found;
        const { article } = found as Awaited<ReturnType<typeof readPage>>;
        expect(readArticle(article.text)).toEqual(article);
      }),
      { numRuns: 150 },
    );
  });
});
