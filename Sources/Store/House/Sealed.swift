internal import CSodium

/// Words nobody can read without the house key: XChaCha20-Poly1305, bound to the one place they were sealed for.
struct Sealed: Equatable, Sendable {
  let nonce: [UInt8]
  let ciphertext: [UInt8]

  /// What is sealed here and where it lies; sealed words moved to another place do not open.
  enum Place: Equatable {
    case draft(Int64)
    case keptPost(account: Int64, path: String)
    case secondFactor(account: Int64)
    /// What a browser holds between the password and the code.
    case secondStep

    var bytes: [UInt8] {
      switch self {
      case .draft(let id): Array("draft \(id)".utf8)
      case .keptPost(let account, let path): Array("kept post \(account) \(path)".utf8)
      case .secondFactor(let account): Array("second factor \(account)".utf8)
      case .secondStep: Array("second step".utf8)
      }
    }
  }

  /// Padded to a multiple of 256 bytes first, so that the length gives little away.
  static func seal(_ message: [UInt8], at place: Place, with key: HouseKey) throws -> Sealed {
    let padded = message + [0x80] + [UInt8](repeating: 0, count: 255 - message.count % 256)
    let (nonce, bound) = (Sodium.random(24), place.bytes)
    var ciphertext = [UInt8](repeating: 0, count: padded.count + 16)
    let code = crypto_aead_xchacha20poly1305_ietf_encrypt(
      &ciphertext, nil, padded, UInt64(padded.count), bound, UInt64(bound.count), nil, nonce, key.sealing)
    guard code == 0 else { throw StoreFault.cipherFailed }
    return Sealed(nonce: nonce, ciphertext: ciphertext)
  }

  /// - Throws: `StoreFault.cipherFailed` for another key, another place or a changed byte.
  func opened(at place: Place, with key: HouseKey) throws -> [UInt8] {
    guard Sodium.isReady, nonce.count == 24, ciphertext.count >= 16 else { throw StoreFault.cipherFailed }
    let bound = place.bytes
    var message = [UInt8](repeating: 0, count: ciphertext.count - 16)
    let code = crypto_aead_xchacha20poly1305_ietf_decrypt(
      &message, nil, nil, ciphertext, UInt64(ciphertext.count), bound, UInt64(bound.count), nonce, key.sealing)
    guard code == 0, let end = message.lastIndex(of: 0x80) else { throw StoreFault.cipherFailed }
    return Array(message[..<end])
  }
}
