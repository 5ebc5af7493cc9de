internal import CSodium

/// The two secrets of a house: the seed of its Ed25519 signature and a separate key that seals drafts.
///
/// Made once by `create`; without it nobody can continue the chain and no draft can be opened.
struct HouseKey: Sendable, Equatable {
  let seed: [UInt8]
  let sealing: [UInt8]
  let publicKey: [UInt8]
  private let secretKey: [UInt8]

  static func random() throws -> HouseKey { try HouseKey(seed: Sodium.random(32), sealing: Sodium.random(32)) }

  init(seed: [UInt8], sealing: [UInt8]) throws {
    guard Sodium.isReady, seed.count == 32, sealing.count == 32 else { throw StoreFault.cipherFailed }
    var (publicKey, secretKey) = ([UInt8](repeating: 0, count: 32), [UInt8](repeating: 0, count: 64))
    guard crypto_sign_seed_keypair(&publicKey, &secretKey, seed) == 0 else { throw StoreFault.cipherFailed }
    (self.seed, self.sealing, self.publicKey, self.secretKey) = (seed, sealing, publicKey, secretKey)
  }

  /// Ed25519, detached.
  func signature(of message: [UInt8]) -> [UInt8] {
    var signature = [UInt8](repeating: 0, count: 64)
    crypto_sign_detached(&signature, nil, message, UInt64(message.count), secretKey)
    return signature
  }

  static func isSigned(_ message: [UInt8], _ signature: [UInt8], by publicKey: [UInt8]) -> Bool {
    guard Sodium.isReady, signature.count == 64, publicKey.count == 32 else { return false }
    return crypto_sign_verify_detached(signature, message, UInt64(message.count), publicKey) == 0
  }
}
