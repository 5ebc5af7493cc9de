import Attention

/// Every file of the roots, read by itself and laid on one another; what they say about each other is not judged yet.
final class ShelfFiles {
  let dimensions: [Dimension]
  let perspectives: [Perspective]
  let indicators: [IndicatorFile]
  let components: [ComponentFile]
  let guides: [GuideFile]
  let examples: [ExampleFile]
  let calendars: [CalendarFile]
  let events: [NationalEvent]
  let benefits: [BenefitName]
  private let remarks: [Remarks]
  private let walked: [Diagnostic]

  init(_ roots: [Root]) {
    let walks = roots.enumerated().map { Walk($1, number: $0) }
    var all: [Remarks] = []
    func read<File>(_ slots: [Slot], _ make: (Field?, Slot, Remarks) -> File) -> [File] {
      slots.map { slot in
        let remarks = Remarks(file: slot.file)
        all.append(remarks)
        return make(Sheet.opened(slot.path, remarks), slot, remarks)
      }
    }
    let dimensionFiles = read(walks.flatMap(\.dimensions)) { DimensionFile($0, slot: $1, remarks: $2) }
    let perspectiveFiles = read(walks.flatMap(\.perspectives)) { PerspectiveFile($0, slot: $1, remarks: $2) }
    dimensions = Merging.merged(dimensionFiles.map { ($0.slot, $0.remarks, $0.dimensions) }) { $0.id.text }
    perspectives = Merging.merged(perspectiveFiles.map { ($0.slot, $0.remarks, $0.perspectives) }) { $0.id.text }
    indicators = Merging.merged(read(walks.flatMap(\.indicators)) { IndicatorFile($0, slot: $1, remarks: $2) })
    components = Merging.merged(
      read(walks.flatMap(\.components)) { ComponentFile($0, slot: $1, role: .component, remarks: $2) }
        + read(walks.flatMap(\.context)) { ComponentFile($0, slot: $1, role: .context, remarks: $2) })
    guides = Merging.merged(read(walks.flatMap(\.guides)) { GuideFile($0, slot: $1, remarks: $2) })
    examples = Merging.merged(read(walks.flatMap(\.examples)) { ExampleFile($0, slot: $1, remarks: $2) })
    calendars = read(walks.flatMap(\.calendars)) { CalendarFile($0, slot: $1, remarks: $2) }
    let benefitFiles = read(walks.flatMap(\.benefits)) { BenefitFile($0, slot: $1, remarks: $2) }
    events = Merging.merged(calendars.map { ($0.slot, $0.remarks, $0.events) }) { $0.id.text }
    benefits = Merging.merged(benefitFiles.map { ($0.slot, $0.remarks, $0.names) }) { $0.id.text }
    (remarks, walked) = (all, walks.flatMap(\.diagnostics))
  }

  /// By file and place.
  var diagnostics: [Diagnostic] {
    (walked + remarks.flatMap(\.all)).sorted { ($0.file, $0.line, $0.column) < ($1.file, $1.line, $1.column) }
  }
}
