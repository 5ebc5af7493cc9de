import Attention
import Glibc
import HTTPTypes
package import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Pages

/// Where the whole site is put together, once, for the program and for the tests.
package enum Site {
  /// The router and the list of its doors.
  package static func build(_ household: Household) -> (router: Router<OpenContext>, entrances: [Corridor.Entrance]) {
    let router = Router(context: OpenContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: HeaderMiddleware(household: household))
    router.add(middleware: SessionMiddleware(household: household))
    router.add(middleware: RefusalMiddleware(household: household))
    router.add(middleware: HostMiddleware(household: household))
    router.add(middleware: AllowanceMiddleware(household: household))
    router.add(middleware: FormMiddleware(household: household))
    let corridor = Corridor(router, household)
    hangAssets(corridor)
    AccessRoutes(household: household).hang(in: corridor)
    HelpRoutes(household: household).hang(in: corridor)
    OrganisationRoutes(household: household).hang(in: corridor)
    BarrierReportRoutes(household: household).hang(in: corridor)
    PeopleRoutes(household: household).hang(in: corridor)
    PersonRoutes(household: household).hang(in: corridor)
    MembershipRoutes(household: household).hang(in: corridor)
    SettingsRoutes(household: household).hang(in: corridor)
    RetentionRoutes(household: household).hang(in: corridor)
    HouseActRoutes(household: household).hang(in: corridor)
    ErasureRoutes(household: household).hang(in: corridor)
    OverviewRoutes(household: household).hang(in: corridor)
    TrendRoutes(household: household).hang(in: corridor)
    ContextRoutes(household: household).hang(in: corridor)
    CalendarRoutes(household: household).hang(in: corridor)
    MarkRoutes(household: household).hang(in: corridor)
    TableauRoutes(household: household).hang(in: corridor)
    AgreementRoutes(household: household).hang(in: corridor)
    DraftRoutes(household: household).hang(in: corridor)
    GuideRoutes(household: household).hang(in: corridor)
    DialogueRoutes(household: household).hang(in: corridor)
    PreparationRoutes(household: household).hang(in: corridor)
    PromiseRoutes(household: household).hang(in: corridor)
    DiscourseRoutes(household: household).hang(in: corridor)
    return (router, corridor.entrances)
  }

  /// Opens the door until the program is told to end.
  ///
  /// - Parameter opened: told the port that is listened on, once it is.
  package static func serve(
    _ household: Household, host: String, port: Int, opened: @escaping @Sendable (Int) -> Void
  ) async throws {
    var logger = Logger(label: "augenmerk")
    logger.logLevel = .warning
    let application = Application(
      router: build(household).router, server: .http1(configuration: connections(ConnectionLimits())),
      configuration: ApplicationConfiguration(address: .hostname(host, port: port), serverName: nil),
      onServerRunning: { channel in opened(channel.localAddress?.port ?? port) }, logger: logger)
    do {
      try await application.runService()
    } catch let error as IOError {
      throw ListeningFault(code: error.errnoCode)
    }
  }

  /// Nothing can listen there; `code` is the system's error number.
  package struct ListeningFault: Error {
    package let code: Int32
    package var isTaken: Bool { code == EADDRINUSE }
    package var reason: String { String(cString: strerror(code)) }
  }

  /// Heads are small here: one cookie, no uploads of names.
  private static func connections(_ limits: ConnectionLimits) -> HTTP1Channel.Configuration {
    HTTP1Channel.Configuration(
      additionalChannelHandlers: [ConnectionClock(limits)],
      httpDecoderConfiguration: .init(
        maxHeaderFieldSize: 16 * 1024, maxHeaderListSize: 32 * 1024, maxHeaderFieldCount: 100))
  }

  private static func hangAssets(_ corridor: Corridor) {
    corridor.open(.get, Address.stylesheet(Assets.stylesheetDigest).path) { _, _ in
      var response = Answer.bytes(Assets.stylesheet, type: "text/css; charset=utf-8", status: .ok)
      response.headers[.cacheControl] = "public, max-age=31536000, immutable"
      return response
    }
    corridor.open(.get, Address.symbol.path) { _, _ in
      var response = Answer.bytes(Assets.symbol, type: "image/svg+xml", status: .ok)
      response.headers[.cacheControl] = "public, max-age=86400"
      return response
    }
  }
}
