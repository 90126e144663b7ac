/** Parameters that say from where a reader came, not what they read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|_hs(?:enc|mi)|wt_mc|cmpid|ref_src)$/i;

/**
 * An address as it is recognised when it is given again: without fragment, tracking and a last slash. Two addresses that
 * come out the same lead to the same page.
 * @param url an http(s) URL
 */
export function recognisable(url: string): string {
  const address = new URL(url);
  address.hash = "";
  for (const name of [...address.searchParams.keys()]) {
    if (TRACKING.test(name)) address.searchParams.delete(name);
  }
  return `${address.host}${address.pathname.replace(/\/$/, "")}${address.search}`;
}
