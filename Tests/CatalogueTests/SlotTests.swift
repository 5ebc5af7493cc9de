import Attention
import Testing

@testable import Catalogue

@Suite("Slot")
struct SlotTests {
  @Test(
    "a file is called like its id",
    arguments: [
      ("Indicators/wahl/eins.yaml", "eins"), ("haus/Dialogues/zwei.drei.yaml", "zwei.drei"), ("vier", "vier"),
    ])
  func stem(file: String, stem: String) {
    #expect(Slot(path: "/tmp/" + file, file: file, folder: "wahl", root: 0).stem == stem)
  }

  @Test("a file name that cannot be an id is answered with one that can")
  func unfitting() {
    let fault = Fault.idNotFileName("wunsch", stem: "Eigener Wunsch")
    #expect(fault.remedy.de == "Schreiben Sie `id: eigener-wunsch`, oder nennen Sie die Datei `wunsch.yaml`.")
  }
}
