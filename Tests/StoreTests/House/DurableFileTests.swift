import Testing

@testable import Store

@Suite("Durable files")
struct DurableFileTests {
  @Test("are replaced as a whole and leave nothing beside them")
  func replace() throws {
    let house = TemporaryHouse()
    try house.make([])
    let path = house.path + "/head"
    try DurableFile.write("eins", to: path, mode: 0o600)
    try DurableFile.write("zwei", to: path, mode: 0o600)
    #expect(DurableFile.read(path) == "zwei")
    #expect(DurableFile.mode(of: path) == 0o600)
    #expect(!house.exists("head.new"))
  }

  @Test("say which one could not be written, and leave the old one")
  func refusal() throws {
    let house = TemporaryHouse()
    let path = house.path + "/head"
    #expect(throws: StoreFault.notWritten(path: path + ".new", code: 2)) {
      try DurableFile.write("eins", to: path, mode: 0o600)
    }
    #expect(DurableFile.read(path) == nil && DurableFile.mode(of: path) == nil && !DurableFile.exists(path))
  }
}
