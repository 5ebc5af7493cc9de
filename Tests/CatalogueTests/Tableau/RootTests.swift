import Attention
import Catalogue
import FoundationEssentials
import Testing

@Suite("Root")
struct RootTests {
  private func surroundings(
    variable: String? = nil, executable: String? = nil, current: String = "/nowhere"
  ) -> Root.Surroundings {
    Root.Surroundings(variable: variable, executable: executable, currentDirectory: current)
  }

  @Test("an argument goes before the environment, the environment before the program's folder")
  func order() throws {
    let (one, two, three) = (try Village.scratch(), try Village.scratch(), try Village.scratch())
    defer { withExtendedLifetime((one, two, three)) {} }
    let around = surroundings(variable: two.path, executable: three.path + "/bin/augenmerk")
    #expect(try Root.shipped(named: one.path, in: around).path == one.path)
    #expect(try Root.shipped(named: nil, in: around).path == two.path)
    let without = surroundings(executable: three.path + "/bin/augenmerk")
    #expect(try Root.shipped(named: nil, in: without).path == three.path)
  }

  @Test(
    "is found beside the program, above its folder, in share, and in the current directory",
    arguments: ["/augenmerk", "/bin/augenmerk", "/.build/x86_64-unknown-linux-gnu/debug/augenmerk"])
  func places(program: String) throws {
    let scratch = try Village.scratch()
    defer { withExtendedLifetime(scratch) {} }
    #expect(try Root.shipped(named: nil, in: surroundings(executable: scratch.path + program)).path == scratch.path)
    #expect(try Root.shipped(named: nil, in: surroundings(current: scratch.path)).path == scratch.path)
  }

  @Test("is found in share/augenmerk beside bin")
  func share() throws {
    let scratch = Scratch()
    try scratch.write("share/augenmerk/Indicators/dimensions.yaml", Village.dimensions)
    defer { withExtendedLifetime(scratch) {} }
    let found = try Root.shipped(named: nil, in: surroundings(executable: scratch.path + "/bin/augenmerk"))
    #expect(found.path == scratch.path + "/share/augenmerk")
  }

  @Test("a named folder that is not there is an error; no other is taken in its place")
  func named() throws {
    let scratch = try Village.scratch()
    defer { withExtendedLifetime(scratch) {} }
    let around = surroundings(current: scratch.path)
    #expect(throws: Diagnostic.self) { try Root.shipped(named: "/nowhere", in: around) }
    let wrong = surroundings(variable: "/nowhere", current: scratch.path)
    #expect(throws: Diagnostic.self) { try Root.shipped(named: nil, in: wrong) }
    let empty = surroundings(variable: "", current: scratch.path)
    #expect(throws: Never.self) { try Root.shipped(named: nil, in: empty) }
  }

  @Test("says where it looked")
  func looked() {
    let around = surroundings(executable: "/opt/augenmerk/bin/augenmerk", current: "/home/team")
    let check = Check.run(catalogue: nil, house: nil, in: around)
    #expect(check.exitCode == 1)
    #expect(check.diagnostics.map(\.code) == ["catalogue-not-found"])
    for place in ["/opt/augenmerk/bin", "/opt/augenmerk", "/home/team"] {
      #expect(check.diagnostics.first?.why.de.contains(place) == true)
    }
    #expect(check.diagnostics.first?.remedy.de.contains("AUGENMERK_CATALOGUE") == true)
  }

  @Test("files of a house are named as the house was named")
  func house() {
    #expect(Root.house("haus").name == "haus/")
    #expect(Root.house("/srv/haus/").name == "/srv/haus/")
  }
}
