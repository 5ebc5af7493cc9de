/// Where to go after signing in. Only into this house: an address that a browser could read as another site becomes nothing.
enum ReturnAddress {
  /// The address, if it begins with a single slash and holds nothing but visible ASCII without a backslash; browsers take tabs
  /// and line ends out of addresses before they read them.
  static func local(_ typed: String) -> String? {
    guard typed.hasPrefix("/"), !typed.hasPrefix("//"), typed.utf8.count <= 2000,
      typed.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") })
    else { return nil }
    return typed
  }
}
