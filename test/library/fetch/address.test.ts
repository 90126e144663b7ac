import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPublicAddress } from "../../../src/library/fetch/public-address.js";
import { FetchRefused } from "../../../src/library/fetch/refused.js";
import { checkTarget } from "../../../src/library/fetch/target.js";

const INSIDE = [
  "127.0.0.1",
  "127.255.255.254",
  "10.0.0.1",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "100.100.100.200",
  "0.0.0.0",
  "0.1.2.3",
  "192.0.0.1",
  "192.0.2.1",
  "198.18.0.1",
  "198.51.100.1",
  "203.0.113.1",
  "224.0.0.1",
  "239.255.255.255",
  "240.0.0.1",
  "255.255.255.255",
  "168.63.129.16",
  "192.88.99.1",
  "::",
  "::1",
  "::ffff:127.0.0.1",
  "::ffff:8.8.8.8",
  "::127.0.0.1",
  "64:ff9b::7f00:1",
  "64:ff9b::808:808",
  "64:ff9b:1::1",
  "2002:7f00:1::",
  "2001::1",
  "2001:db8::1",
  "fc00::1",
  "fd00:ec2::254",
  "fe80::1",
  "fec0::1",
  "ff02::1",
  "100::1",
  "4000::1",
  "fe80::1%eth0",
];

describe("isPublicAddress", () => {
  it.each(INSIDE)("is false for %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(["8.8.8.8", "93.184.215.14", "2606:4700:4700::1111", "2a00:1450:4001::1"])(
    "is true for %s",
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it("is false for what is no address", () => {
    for (const text of ["", "localhost", "1.2.3", "1.2.3.4.5", "::g"])
      expect(isPublicAddress(text)).toBe(false);
  });
});

const rules = { ports: [8080], allowHosts: [], permits: isPublicAddress };
const refusal = (address: string, more = {}) => {
  try {
    return checkTarget(address, undefined, { ...rules, ...more }).href;
  } catch (error) {
    return error instanceof FetchRefused ? error.refusal : error;
  }
};

describe("checkTarget", () => {
  it.each([
    "http://127.0.0.1/",
    "http://127.1/",
    "http://2130706433/",
    "http://0x7f000001/",
    "http://0x7f.1/",
    "http://0177.0.0.1/",
    "http://017700000001/",
    "http://0/",
    "http://0.0.0.0/",
    "http://169.254.169.254/latest/meta-data/",
    "http://0xa9fea9fe/",
    "http://[::1]/",
    "http://[::]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[0:0:0:0:0:0:0:1]/",
    "http://[64:ff9b::a00:1]/",
    "http://[fd00:ec2::254]/",
    "http://①②⑦.0.0.1/",
    "http://localhost/",
    "http://LOCALHOST./",
    "http://ⓛocalhost/",
    "http://a.localhost/",
    "http://printer/",
    "http://router.lan/",
    "http://metadata.google.internal/",
  ])("does not go inside: %s", (address) => {
    expect(refusal(address)).toBe("inside");
  });

  it.each([
    ["ftp://example.org/", "scheme"],
    ["file:///etc/passwd", "scheme"],
    ["javascript:alert(1)", "scheme"],
    ["data:text/html,x", "scheme"],
    ["gopher://news.org/", "scheme"],
    ["not an address", "address"],
    ["http://", "address"],
    [`https://news.org/${"a".repeat(3000)}`, "address"],
    ["https://user:secret@news.org/", "credentials"],
    ["https://user@news.org/", "credentials"],
    ["http://news.org:22/", "port"],
    ["http://news.org:6379/", "port"],
    ["https://news.org:8443/", "port"],
  ])("refuses %s", (address, why) => {
    expect(refusal(address)).toBe(why);
  });

  it("lets through public addresses on allowed ports, without the fragment", () => {
    expect(refusal(" https://news.org/a?b=c#d ")).toBe("https://news.org/a?b=c");
    expect(refusal("http://news.org:8080/")).toBe("http://news.org:8080/");
    expect(refusal("http://8.8.8.8/")).toBe("http://8.8.8.8/");
  });

  it("keeps to the operator's list, subdomains included", () => {
    const allowHosts = ["news.org"];
    expect(refusal("https://news.org/", { allowHosts })).toBe("https://news.org/");
    expect(refusal("https://www.news.org/", { allowHosts })).toBe("https://www.news.org/");
    for (const other of ["https://fakenews.org/", "https://news.org.evil.com/", "https://evil.com/news.org"])
      expect(refusal(other, { allowHosts })).toBe("not-listed");
  });

  it("never throws anything else", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.ipV4().map((ip) => `http://${ip}/`),
          fc.ipV6().map((ip) => `http://[${ip}]/`),
        ),
        (address) => {
          expect(typeof refusal(address)).toBe("string");
        },
      ),
    );
  });
});
