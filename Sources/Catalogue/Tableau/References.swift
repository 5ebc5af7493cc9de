import Attention

/// Judges what files say about each other, and makes the tableau of what remains.
struct References {
  private let files: ShelfFiles
  private let dimensions: Set<Key<Dimension>>
  /// Faulty files count as known: their own fault is named already.
  private let knownIndicators: Set<String>
  private let knownComponents: Set<String>

  init(_ files: ShelfFiles) {
    self.files = files
    dimensions = Set(files.dimensions.map(\.id))
    knownIndicators = Set(files.indicators.flatMap { [$0.identity, $0.slot.stem] })
    knownComponents = Set(files.components.flatMap { [$0.identity, $0.slot.stem] })
  }

  func judge() {
    for file in files.indicators { judge(file) }
    for file in files.guides { judge(file.perspectives, file.remarks) }
    for file in files.examples { judge(file) }
    for file in files.calendars { judge(file) }
  }

  private func judge(_ file: IndicatorFile) {
    judgeDimension(of: file)
    for relation in file.relations where !knownIndicators.contains(relation.value.text) {
      file.remarks.add(.unknownIndicator(relation.value.text, known: knownIndicators.sorted()), at: relation.place)
    }
    for component in file.components where !knownComponents.contains(component.value.text) {
      file.remarks.add(.unknownComponent(component.value.text, known: knownComponents.sorted()), at: component.place)
    }
    judgeMutuality(of: file)
  }

  private func judgeDimension(of file: IndicatorFile) {
    guard let dimension = file.dimension else { return }
    let (id, folder) = (dimension.value.text, file.slot.folder)
    if !dimensions.contains(dimension.value) {
      let known = files.dimensions.map(\.id.text)
      let meant = known.contains(folder) ? folder : Nearest.word(to: id, among: known)
      file.remarks.add(.unknownDimension(id, meant: meant, known: known), at: dimension.place)
    } else if id != folder {
      file.remarks.add(.wrongFolder(folder, dimension: id), at: dimension.place)
    }
  }

  /// Only inside one root: a house cannot write into the shipped files.
  private func judgeMutuality(of file: IndicatorFile) {
    guard let id = file.indicator?.id else { return }
    for relation in file.relations where relation.value != id {
      guard
        let other = files.indicators.first(where: { $0.id?.value == relation.value && $0.slot.root == file.slot.root }),
        other.isUsable, !other.relations.contains(where: { $0.value == id })
      else { continue }
      file.remarks.add(.oneSided(id.text, other: other.slot.file), at: relation.place)
    }
  }

  private func judge(_ perspectives: [Placed<Key<Perspective>>], _ remarks: Remarks) {
    let known = files.perspectives.map(\.id.text)
    for perspective in perspectives where !known.contains(perspective.value.text) {
      remarks.add(.unknownPerspective(perspective.value.text, known: known), at: perspective.place)
    }
  }

  private func judge(_ file: ExampleFile) {
    judge(file.perspectives, file.remarks)
    if let guide = file.guide {
      if !files.guides.contains(where: { $0.identity == guide.value.text || $0.slot.stem == guide.value.text }) {
        let known = files.guides.map(\.identity).sorted()
        file.remarks.add(.unknownGuide(guide.value.text, known: known), at: guide.place)
      } else if let known = files.guides.first(where: { $0.guide?.id == guide.value })?.guide,
        file.measures.count > known.indicators
      {
        file.remarks.add(.moreItemsThanGuide(file.measures.count, guide: known), at: guide.place)
      }
    }
    for looked in file.measures { judge(looked, in: file) }
  }

  private func judge(_ looked: ExampleFile.Looked, in file: ExampleFile) {
    let remarks = file.remarks
    guard knownIndicators.contains(looked.indicator.value.text) else {
      let fault = Fault.unknownIndicator(looked.indicator.value.text, known: knownIndicators.sorted())
      return remarks.add(fault, at: looked.indicator.place)
    }
    guard let other = files.indicators.first(where: { $0.id?.value == looked.indicator.value }),
      let indicator = other.indicator, indicator.measure(looked.measure.value) == nil
    else { return }
    let known = indicator.measures.all.map(\.id.text)
    let fault =
      other.slot.root > file.slot.root
      ? Fault.measureReplaced(looked.measure.value.text, by: other.slot.file)
      : .unknownMeasure(looked.measure.value.text, in: indicator.id.text, known: known)
    remarks.add(fault, at: looked.measure.place)
  }

  private func judge(_ file: CalendarFile) {
    for reference in file.references {
      switch reference {
      case .indicator(let name) where !knownIndicators.contains(name.value.text):
        file.remarks.add(.unknownIndicator(name.value.text, known: knownIndicators.sorted()), at: name.place)
      case .component(let name) where !knownComponents.contains(name.value.text):
        file.remarks.add(.unknownComponent(name.value.text, known: knownComponents.sorted()), at: name.place)
      case .dimension(let name) where !dimensions.contains(name.value):
        let known = files.dimensions.map(\.id.text)
        file.remarks.add(
          .unknownDimension(name.value.text, meant: Nearest.word(to: name.value.text, among: known), known: known),
          at: name.place)
      default: break
      }
    }
  }

  /// The calendar, its echoes led back to series.
  func calendar(about tableau: Tableau) -> NationalCalendar {
    let echoes = files.calendars.flatMap(\.echoes).map { echo in
      let measures = echo.indicators.compactMap { tableau[$0] }.flatMap { indicator in
        indicator.measures.all.map { SeriesKey.measure(indicator.id, $0.id) }
      }
      return LateEcho(
        series: Set(measures + echo.components.map(SeriesKey.component)), months: echo.months, because: echo.because)
    }
    return NationalCalendar(
      events: files.events, benefits: files.benefits, horizon: files.calendars.compactMap(\.horizon).max(),
      echoes: echoes)
  }

  /// Examples without an error, about curves that exist.
  func examples(about tableau: Tableau) -> [ExampleDialogue] {
    files.examples.filter { !$0.remarks.hasErrors }.compactMap(\.example).filter { example in
      example.items.all.allSatisfy { tableau.definition(of: $0.series) != nil }
    }
  }

  private func isInItsPlace(_ file: IndicatorFile) -> Bool {
    guard let dimension = file.dimension?.value else { return false }
    return dimensions.contains(dimension) && dimension.text == file.slot.folder
  }

  /// What can be used, without what it refers to in vain.
  var tableau: Tableau {
    let components = files.components.compactMap(\.component)
    let usable = files.indicators.filter(isInItsPlace).compactMap(\.indicator)
    let (indicators, series) = (Set(usable.map(\.id)), Set(components.map(\.id)))
    let pruned = usable.compactMap { try? $0.keeping(relationsTo: indicators, components: series) }
    let ordered = pruned.sorted { $0.shelfOrder < $1.shelfOrder }
    let tableau = try? Tableau(
      dimensions: files.dimensions, indicators: ordered,
      components: components.sorted { Slug.order($0.title.de) < Slug.order($1.title.de) })
    return tableau ?? .empty
  }
}

extension Indicator {
  /// Statutory numbers first, in their order; then by title.
  fileprivate var shelfOrder: String { (code.map { "0" + $0 } ?? "1") + " " + Slug.order(title.de) }

  fileprivate func keeping(
    relationsTo indicators: Set<Key<Indicator>>, components: Set<Key<ComponentSeries>>
  ) throws -> Indicator {
    let related = related.filter { indicators.contains($0.indicator) }
    let measures = try measures.all.map { try $0.keeping(components: components) }
    guard let measures = NonEmpty(measures) else { return self }
    return try Indicator(
      id: id, version: version, dimension: dimension, aspect: aspect, title: title, code: code, question: question,
      definition: definition, hides: hides, aims: aims, socialParticipation: socialParticipation, related: related,
      breakdowns: breakdowns, source: source, minimumCases: minimumCases, origin: origin, measures: measures)
  }
}

extension Measure {
  fileprivate func keeping(components known: Set<Key<ComponentSeries>>) throws(MeasureFault) -> Measure {
    try Measure(
      id: id, title: title, content: content, unit: unit, rhythm: rhythm, waitingMonths: waitingMonths,
      window: window, yearOnYear: yearOnYear, nature: nature, swingGrowsWithLevel: swingGrowsWithLevel,
      skewed: skewed, components: components.filter(known.contains))
  }
}
