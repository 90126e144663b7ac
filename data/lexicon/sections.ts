/**
 * Names of a newspaper's sections and labels of its genres, as they stand alone above a headline. From the usual
 * navigation of English-language news sites. Lower case.
 */
export const SECTIONS: ReadonlySet<string> = new Set(
  `africa|americas|analysis|arts|asia|asia pacific|australia|books|breaking news|business|canada|china|climate|comment|commentary|
  culture|economics|economy|editorial|education|elections|energy|entertainment|environment|europe|exclusive|explainer|
  fact check|features|finance|food|health|india|international|interview|investigation|latin america|law|life|lifestyle|
  live|local|local news|long read|markets|media|middle east|money|national|news|news analysis|opinion|opinions|obituaries|
  obituary|perspective|politics|profile|religion|review|science|space|sport|sports|style|tech|technology|top stories|travel|
  u.k|u.k. news|u.s|u.s. news|us news|uk news|us politics|u.s. politics|us|uk|weather|world|world news`
    .split("|")
    .map((name) => name.trim()),
);
