import Attention
import Pages
import Testing

@Suite struct StatutePageTests {
  @Test("never claims to replace the statutory agreements")
  func standsBeside() throws {
    let text = AccessVillage.text(StatutePage(try AccessVillage.here()))
    #expect(text.contains("Sie ersetzt keine von ihnen"))
    #expect(text.contains("unabhängig davon, was Sie hier vereinbaren"))
    #expect(text.contains("ist keine Rechtsberatung"))
  }

  @Test("names the fourth aim and says that no key figure belongs to it")
  func namesTheFourthAim() throws {
    let text = AccessVillage.text(StatutePage(try AccessVillage.here()))
    #expect(text.contains("Verbesserung der sozialen Teilhabe"))
    #expect(text.contains("Eine gesetzliche Kennzahl dafür gibt es nicht"))
  }

  @Test("shows the cascade as a table with a caption and row heads")
  func showsTheCascade() throws {
    let text = AccessVillage.text(StatutePage(try AccessVillage.here(.english)))
    #expect(text.contains("<caption>Agreements under section 48b(1) SGB II</caption>"))
    #expect(text.matches(of: /<th scope="row">/).count == 4)
  }
}
