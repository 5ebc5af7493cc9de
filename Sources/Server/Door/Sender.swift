import Glibc
import HTTPTypes
import Hummingbird

/// From where a request comes, as far as a limit needs to know: an address, never written down.
enum Sender {
  /// The proxy in front stands on this machine and adds the address it saw as the last of `X-Forwarded-For`; from anybody else,
  /// and where no proxy stands in front, that header is hearsay.
  static func name(peer: String?, forwarded: String?, isBehindProxy: Bool) -> String {
    guard isBehindProxy, isThisMachine(peer), let last = forwarded?.split(separator: ",").last else {
      return network(peer ?? "")
    }
    return network(last.filter { $0 != " " })
  }

  private static func isThisMachine(_ peer: String?) -> Bool {
    guard let peer else { return true }
    return peer == "::1" || peer.hasPrefix("127.") || peer.hasPrefix("::ffff:127.")
  }

  /// One household has a whole /64 of IPv6 addresses; the rest of the address is left out. What is no address is cut short.
  private static func network(_ address: String) -> String {
    var bytes = [UInt8](repeating: 0, count: 16)
    guard address.contains(":"), inet_pton(AF_INET6, address, &bytes) == 1 else { return String(address.prefix(45)) }
    if bytes.prefix(12) == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF] {
      return bytes.suffix(4).map(String.init).joined(separator: ".")
    }
    return bytes.prefix(8).map { String($0, radix: 16) }.joined(separator: ":")
  }
}

extension Household {
  /// HTTPS ends at the proxy: a house that is secure has one in front.
  func sender(of request: Request, _ context: OpenContext) -> String {
    Sender.name(peer: context.peer, forwarded: request.headers[.forwardedFor], isBehindProxy: isSecure)
  }
}
