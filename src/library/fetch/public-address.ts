import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/**
 * Public by their range, and still inside: the address by which Azure's machines reach their host.
 * https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16
 */
const INSIDE = new Set(["168.63.129.16"]);
/** The part of IPv6 from which global unicast addresses are given out (RFC 4291, IANA's registry). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR("2000::/3");

/**
 * True for an address that belongs to one machine on the public internet. Everything else is inside or nowhere: loopback,
 * private, link-local, shared (CGNAT), multicast, reserved, and all IPv6 that carries an IPv4 address or is translated to
 * one (mapped, 6to4, Teredo, NAT64).
 * @param address as a resolver or the WHATWG URL parser writes it; anything else is not public
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0 || !ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== "unicast" || INSIDE.has(parsed.toString())) return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_UNICAST);
}
