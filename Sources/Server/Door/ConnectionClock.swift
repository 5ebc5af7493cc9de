import NIOCore
import NIOHTTPTypes

/// How long and how much one connection may take. Whoever is slower, or sends more, is hung up on; nobody else waits for them.
struct ConnectionLimits: Sendable {
  /// From the opening of a connection, or the end of an answer, to the end of the next head.
  var head: TimeAmount = .seconds(20)
  /// From the end of a head to the end of its body.
  var body: TimeAmount = .seconds(40)
  /// From the beginning of an answer to its last byte on the way.
  var answer: TimeAmount = .seconds(60)
  /// For what still comes in after an answer was given before the request had ended, and for the answer to what cannot be read.
  var rest: TimeAmount = .seconds(2)
  /// In bytes: a request that is larger is not read to its end.
  var mostBytes = FormMiddleware.mostBytes + 64 * 1024
}

/// Hangs up on connections that are too slow or send too much. One for each connection.
///
/// The library reads a request to its end even when it has answered it already; here a request that was refused before its end
/// ends the connection.
final class ConnectionClock: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let limits: ConnectionLimits
  private var alarm: Scheduled<Void>?
  private var isReading = false
  /// Answered, and waiting for the other side to hang up.
  private var isLeaving = false
  /// What came in is no request, such as a head without end: nothing more is read.
  private var isUnreadable = false
  private var received = 0

  init(_ limits: ConnectionLimits) { self.limits = limits }

  func handlerAdded(context: ChannelHandlerContext) {
    if context.channel.isActive { set(limits.head, context) }
  }

  func handlerRemoved(context: ChannelHandlerContext) { alarm?.cancel() }

  func channelActive(context: ChannelHandlerContext) {
    set(limits.head, context)
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    alarm?.cancel()
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let part = unwrapInboundIn(data)
    if case .body(let piece) = part {
      received += piece.readableBytes
      // Also of what is only read so that the other side gets to read the answer.
      if received > 4 * limits.mostBytes { return context.close(promise: nil) }
    }
    guard !isLeaving else { return }
    switch part {
    case .head:
      (isReading, received) = (true, 0)
      set(limits.body, context)
    case .body: break
    case .end:
      isReading = false
      alarm?.cancel()
    }
    context.fireChannelRead(data)
  }

  /// The library answers and waits for the other side to hang up, reading on; whoever never ends a head never does.
  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    isUnreadable = true
    set(limits.rest, context)
    context.fireErrorCaught(error)
  }

  func read(context: ChannelHandlerContext) {
    if !isUnreadable { context.read() }
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head:
      set(limits.answer, context)
      context.write(data, promise: promise)
    case .body:
      context.write(data, promise: promise)
    case .end:
      end(context, data, promise)
    }
  }

  /// The clock runs until the last byte is on its way. A request that is still coming in is not read on.
  private func end(_ context: ChannelHandlerContext, _ data: NIOAny, _ promise: EventLoopPromise<Void>?) {
    let wasReading = isReading
    let promise = promise ?? context.eventLoop.makePromise()
    let held = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    promise.futureResult.whenComplete { _ in
      let (clock, context) = held.value
      if wasReading { clock.leave(context) } else { clock.waitForHead(context) }
    }
    context.write(data, promise: promise)
  }

  /// Says that nothing more will come and gives the other side a moment to read the answer.
  private func leave(_ context: ChannelHandlerContext) {
    isLeaving = true
    context.close(mode: .output, promise: nil)
    set(limits.rest, context)
  }

  private func waitForHead(_ context: ChannelHandlerContext) {
    set(isUnreadable ? limits.rest : limits.head, context)
  }

  private func set(_ time: TimeAmount, _ context: ChannelHandlerContext) {
    alarm?.cancel()
    let held = NIOLoopBound(context, eventLoop: context.eventLoop)
    alarm = context.eventLoop.scheduleTask(in: time) { held.value.close(promise: nil) }
  }
}
