import ArgumentParser
import Attention
import Store
import Wording

/// For `bin/crash`: records without end and says which record is acknowledged, so that a kill at any moment can be judged.
/// Works in practice houses only.
struct WriteLoop: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "write-loop", shouldDisplay: false)

  @Option var house: String

  func run() async throws {
    let store = try OpenHouse.store(at: house, HouseOptions.german)
    guard try await store.house().isPractice else { throw Stop(HouseOptions.german.handle.practiceOnly) }
    guard let organisation = try await store.organisations().first,
      let agreement = try await store.agreements(concerning: organisation.id).first
    else { throw Stop(HouseOptions.german.handle.practiceOnly) }
    let speaker = try Speaker(organisation, .management)
    var number = 0
    while true {
      number += 1
      let entry = try await store.record(
        Entry.Said(text: "Eintrag \(number) der Schreibprobe"), as: .observation,
        at: Entry.Place(agreement: agreement.id), by: speaker, for: [.parties(agreement.id)], at: Clock.now())
      acknowledge("frame \(entry.id)")
      if number.isMultiple(of: 5) {
        let delivery = Delivery(day: Clock.now().day, source: "Schreibprobe", mapping: nil, reason: "Schreibprobe")
        let bringing = try await store.bring(
          try findings(number), to: organisation.id, from: delivery, definition: { _ in nil }, at: Clock.now())
        if let vintage = bringing.vintage { acknowledge("vintage \(vintage.id)") }
      }
    }
  }

  /// One line, out at once: what was said here may never be lost.
  private func acknowledge(_ line: String) { Output.now(line) }

  private func findings(_ number: Int) throws -> [SeriesKey: [Period: Finding]] {
    let series = SeriesKey.component(try Key("bestand-elb"))
    var findings: [Period: Finding] = [:]
    for month in 0..<24 {
      findings[Period(.month, index: 24_000 + month)] = .measured(.figure(Double(number + month), cases: nil), .final)
    }
    return [series: findings]
  }
}
