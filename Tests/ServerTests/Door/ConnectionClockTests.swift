import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

@testable import Server

/// Slow and endless connections, with a clock that is moved by hand.
@Suite struct ConnectionClockTests {
  private static let head = HTTPRequestPart.head(
    HTTPRequest(method: .post, scheme: "http", authority: "x", path: "/ereignisse"))
  private static let answer = HTTPResponsePart.head(HTTPResponse(status: .ok))
  private let channel: EmbeddedChannel

  init() throws {
    channel = EmbeddedChannel(handler: ConnectionClock(ConnectionLimits()))
    try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
  }

  private func pass(seconds: Int64) { channel.embeddedEventLoop.advanceTime(by: .seconds(seconds)) }

  private func body(_ count: Int) -> HTTPRequestPart { .body(ByteBuffer(repeating: 97, count: count)) }

  @Test("hangs up when no head comes, or a head comes too slowly to be one")
  func waitsForHead() {
    pass(seconds: 19)
    #expect(channel.isActive)
    pass(seconds: 2)
    #expect(!channel.isActive)
  }

  @Test("hangs up when a body does not end, however steadily it drips")
  func waitsForBody() throws {
    try channel.writeInbound(Self.head)
    for _ in 0..<38 {
      pass(seconds: 1)
      try channel.writeInbound(body(1))
    }
    #expect(channel.isActive)
    pass(seconds: 3)
    #expect(!channel.isActive)
  }

  @Test("gives a request that has come in all the time it needs, and hangs up on a reader who takes none of the answer")
  func waitsForReader() throws {
    try channel.writeInbound(Self.head)
    try channel.writeInbound(HTTPRequestPart.end(nil))
    pass(seconds: 300)
    #expect(channel.isActive)
    channel.write(Self.answer, promise: nil)
    pass(seconds: 59)
    #expect(channel.isActive)
    pass(seconds: 2)
    #expect(!channel.isActive)
  }

  @Test("keeps a connection for the next request, and not for ever")
  func keepsAlive() throws {
    try channel.writeInbound(Self.head)
    try channel.writeInbound(HTTPRequestPart.end(nil))
    try channel.writeOutbound(Self.answer)
    try channel.writeOutbound(HTTPResponsePart.end(nil))
    pass(seconds: 15)
    try channel.writeInbound(Self.head)
    try channel.writeInbound(HTTPRequestPart.end(nil))
    try channel.writeOutbound(Self.answer)
    try channel.writeOutbound(HTTPResponsePart.end(nil))
    pass(seconds: 19)
    #expect(channel.isActive)
    pass(seconds: 2)
    #expect(!channel.isActive)
  }

  @Test("reads no further when a request was answered before its end, and hangs up soon")
  func leavesEarly() throws {
    try channel.writeInbound(Self.head)
    try channel.writeInbound(body(10))
    try channel.writeOutbound(Self.answer)
    try channel.writeOutbound(HTTPResponsePart.end(nil))
    while try channel.readInbound(as: HTTPRequestPart.self) != nil {}
    try channel.writeInbound(body(1000))
    #expect(try channel.readInbound(as: HTTPRequestPart.self) == nil)
    pass(seconds: 3)
    #expect(!channel.isActive)
  }

  @Test(
    "reads nothing more once what came in is no request, and hangs up soon, whether it was answered or not",
    arguments: [true, false])
  func leavesUnreadable(answered: Bool) throws {
    let reads = Reads()
    let channel = EmbeddedChannel(handlers: [reads, ConnectionClock(ConnectionLimits())])
    try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
    channel.read()
    #expect(reads.count == 1)
    channel.pipeline.fireErrorCaught(NoRequest())
    channel.read()
    #expect(reads.count == 1, "nobody takes in what follows")
    #expect(throws: NoRequest.self) { try channel.throwIfErrorCaught() }
    if answered {
      try channel.writeOutbound(Self.answer)
      try channel.writeOutbound(HTTPResponsePart.end(nil))
    }
    channel.embeddedEventLoop.advanceTime(by: .seconds(3))
    #expect(!channel.isActive)
  }

  private struct NoRequest: Error {}

  /// Counts how often bytes are asked for.
  private final class Reads: ChannelOutboundHandler {
    typealias OutboundIn = HTTPResponsePart
    private(set) var count = 0

    func read(context: ChannelHandlerContext) {
      count += 1
      context.read()
    }
  }

  @Test("hangs up on a body many times larger than any form")
  func refusesHugeBodies() throws {
    try channel.writeInbound(Self.head)
    for _ in 0..<64 where channel.isActive { try channel.writeInbound(body(64 * 1024)) }
    #expect(!channel.isActive)
  }
}
