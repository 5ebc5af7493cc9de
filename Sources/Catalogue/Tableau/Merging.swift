import Attention

/// A file that holds one thing with an id.
protocol Filed {
  var slot: Slot { get }
  var remarks: Remarks { get }
  var name: Placed<String>? { get }
  /// Whether nothing stands against using it.
  var isUsable: Bool { get }
}

extension Filed {
  /// The id it has, or would have by its file name.
  var identity: String { name?.value ?? slot.stem }
}

extension IndicatorFile: Filed {
  var name: Placed<String>? { id.map { Placed(value: $0.value.text, place: $0.place) } }
  var isUsable: Bool { indicator != nil }
}

extension ComponentFile: Filed {
  var name: Placed<String>? { id.map { Placed(value: $0.value.text, place: $0.place) } }
  var isUsable: Bool { component != nil }
}

extension GuideFile: Filed {
  var name: Placed<String>? { id.map { Placed(value: $0.value.text, place: $0.place) } }
  var isUsable: Bool { guide != nil }
}

extension ExampleFile: Filed {
  var name: Placed<String>? { id.map { Placed(value: $0.value.text, place: $0.place) } }
  var isUsable: Bool { example != nil }
}

/// Lays the files of several roots on one another.
enum Merging {
  /// One file for each id. Inside one root an id is taken once; a later root has the last word, loudly, unless its file is
  /// faulty: then the earlier one stays.
  static func merged<File: Filed>(_ files: [File]) -> [File] {
    var kept: [File] = []
    var places: [String: Int] = [:]
    // A copy that kept its old id must not push out the file the id belongs to.
    for file in files.filter(\.isAtHome) + files.filter({ !$0.isAtHome }) {
      guard let place = places[file.identity] else {
        places[file.identity] = kept.count
        kept.append(file)
        continue
      }
      let earlier = kept[place]
      if earlier.slot.root == file.slot.root {
        file.remarks.add(
          .duplicateID(file.identity, other: earlier.named), at: file.name?.place ?? .start)
      } else if file.isUsable {
        file.remarks.add(.lastWord(file.identity, other: earlier.slot.file), at: file.name?.place ?? .start)
        kept[place] = file
      }
    }
    return kept
  }

  /// As for files, for the members of lists: dimensions, perspectives. A replaced one keeps its place in the order.
  static func merged<Value>(
    _ lists: [(slot: Slot, remarks: Remarks, members: [Placed<Value>])], id: (Value) -> String
  ) -> [Value] {
    var kept: [(value: Value, file: String)] = []
    for (slot, remarks, members) in lists {
      for member in members {
        if let place = kept.firstIndex(where: { id($0.value) == id(member.value) }) {
          remarks.add(.lastWord(id(member.value), other: kept[place].file), at: member.place)
          kept[place] = (member.value, slot.file)
        } else {
          kept.append((member.value, slot.file))
        }
      }
    }
    return kept.map(\.value)
  }
}

extension Filed {
  fileprivate var isAtHome: Bool { identity == slot.stem }
  fileprivate var named: String { "\(slot.file):\(name?.place.line ?? 1)" }
}
