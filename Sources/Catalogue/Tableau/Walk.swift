import Attention
import FoundationEssentials

/// Walks the folders of one root and tells which file is what. Files beginning with `_` are templates and stay where they are.
struct Walk {
  private(set) var dimensions: [Slot] = []
  private(set) var indicators: [Slot] = []
  private(set) var components: [Slot] = []
  private(set) var context: [Slot] = []
  private(set) var calendars: [Slot] = []
  private(set) var benefits: [Slot] = []
  private(set) var perspectives: [Slot] = []
  private(set) var guides: [Slot] = []
  private(set) var examples: [Slot] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let root: Root
  private let number: Int

  init(_ root: Root, number: Int) {
    (self.root, self.number) = (root, number)
    walkIndicators()
    walkDialogues()
  }

  private mutating func walkIndicators() {
    for name in names(in: "Indicators") {
      let path = "Indicators/" + name
      guard isFolder(path) else {
        guard let slot = slot(path, folder: "Indicators") else { continue }
        switch name {
        case "dimensions.yaml": dimensions.append(slot)
        case "calendar.yaml": calendars.append(slot)
        case "benefits.yaml": benefits.append(slot)
        default: remark(.looseFile(name), path)
        }
        continue
      }
      let slots = slots(in: path)
      switch name {
      case "components": components += slots
      case "context": context += slots
      default: indicators += slots
      }
    }
  }

  private mutating func walkDialogues() {
    for name in names(in: "Dialogues") {
      let path = "Dialogues/" + name
      if isFolder(path) {
        if name == "examples" { examples += slots(in: path) } else { remarkFiles(in: path) }
      } else if let slot = slot(path, folder: "Dialogues") {
        if name == "perspectives.yaml" { perspectives.append(slot) } else { guides.append(slot) }
      }
    }
  }

  private mutating func slots(in folder: String) -> [Slot] {
    let last = folder.split(separator: "/").last.map(String.init) ?? folder
    return names(in: folder).compactMap { name in
      let path = folder + "/" + name
      guard !isFolder(path) else {
        remarkFiles(in: path)
        return nil
      }
      return slot(path, folder: last)
    }
  }

  /// The place of a file that is to be read; nil for everything else that lies about.
  private mutating func slot(_ path: String, folder: String) -> Slot? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let lower = name.lowercased()
    guard !lower.hasSuffix(".yml"), !(lower.hasSuffix(".yaml") && !name.hasSuffix(".yaml")) else {
      remark(.fileEnding(name), path)
      return nil
    }
    guard name.hasSuffix(".yaml") else { return nil }
    return Slot(path: root.path + "/" + path, file: root.name + path, folder: folder, root: number)
  }

  /// Files in a folder nobody looks into are named, so that none is lost silently.
  private mutating func remarkFiles(in folder: String) {
    for name in names(in: folder) where name.hasSuffix(".yaml") {
      remark(.unreadFolder(folder), folder + "/" + name)
    }
  }

  private mutating func remark(_ fault: Fault, _ path: String) {
    diagnostics.append(Diagnostic(file: root.name + path, place: .start, fault: fault))
  }

  /// Sorted, without hidden files and templates.
  private func names(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path + "/" + folder)) ?? []
    return names.filter { !$0.hasPrefix(".") && !$0.hasPrefix("_") }.sorted()
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: root.path + "/" + path, isDirectory: &isFolder) && isFolder
  }
}

extension Fault {
  static func looseFile(_ name: String) -> Fault {
    Fault(
      "wrong-folder",
      what: said(
        "Die Datei `\(name)` liegt lose in `Indicators`; so gehört sie zu keiner Dimension.",
        "The file `\(name)` lies loose in `Indicators`; so it belongs to no dimension."),
      why: said(
        "Jeder Indikator liegt im Ordner seiner Dimension. Diese Datei wird nicht gelesen.",
        "Every indicator lies in the folder of its dimension. This file is not read."),
      remedy: said(
        "Verschieben Sie sie in den Ordner ihrer Dimension, zum Beispiel `Indicators/wahlfreiheit/\(name)`.",
        "Move it into the folder of its dimension, for example `Indicators/wahlfreiheit/\(name)`."))
  }

  static func unreadFolder(_ folder: String) -> Fault {
    Fault(
      "wrong-folder",
      what: said("In den Ordner `\(folder)` schaut niemand.", "Nobody looks into the folder `\(folder)`."),
      why: said(
        "Gelesen werden `Indicators/<dimension>/`, `Dialogues/` und `Dialogues/examples/`, keine Ordner darin oder daneben.",
        "What is read are `Indicators/<dimension>/`, `Dialogues/` and `Dialogues/examples/`, no folders inside or beside them."
      ),
      remedy: said("Verschieben Sie die Datei eine Ebene höher.", "Move the file one level up."))
  }

  static func fileEnding(_ name: String) -> Fault {
    let stem = name.split(separator: ".").dropLast().joined(separator: ".")
    return Fault(
      "file-ending",
      what: said("`\(name)` endet nicht auf `.yaml`.", "`\(name)` does not end in `.yaml`."),
      why: said(
        "Nur Dateien mit dieser Endung werden gelesen; diese fehlt deshalb im Angebot.",
        "Only files with this ending are read; this one is therefore missing from what is offered."),
      remedy: said("Nennen Sie sie `\(stem).yaml`.", "Call it `\(stem).yaml`."))
  }
}
