extension PersonTrace {
  /// Whether a text is the name of somebody and nothing else: `Müller, Erika`, `Erika Müller`, `Frau Müller`.
  ///
  /// Places and groups are capitalised as well (`Regensburg, Stadt`), so a first name or a title must stand in it.
  public static func isName(_ text: String) -> Bool {
    guard (4...60).contains(text.utf8.count) else { return false }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { words($0) }
    switch parts.count {
    case 1:
      return isTitled(parts[0]) || ((2...4).contains(parts[0].count) && isFirstName(parts[0][0]) && isProper(parts[0]))
    case 2:
      guard (1...3).contains(parts[0].count), let first = parts[1].first, parts[1].count <= 3 else { return false }
      return isFirstName(first) && isProper(parts[0] + parts[1])
    default: return false
    }
  }

  private static func words(_ text: Substring) -> [Substring] {
    text.split { $0 == " " || $0 == "\u{A0}" || $0 == "-" }
  }

  private static func isTitled(_ words: [Substring]) -> Bool {
    let names = words.drop { titles.contains($0.lowercased()) }
    return names.count < words.count && (1...3).contains(names.count) && isProper(Array(names))
  }

  private static func isProper(_ words: [Substring]) -> Bool {
    words.allSatisfy { $0.first?.isUppercase == true && $0.allSatisfy(\.isLetter) }
  }

  private static func isFirstName(_ word: Substring) -> Bool { firstNames.contains(word.lowercased()) }

  private static let titles: Set<String> = ["frau", "herr", "herrn", "fr.", "hr.", "dr.", "prof.", "mrs", "mr", "ms"]

  /// First names that are frequent in Germany, over all ages and origins.
  private static let firstNames: Set<String> = Set(
    """
    aaliyah abdul abdullah achim adam adelheid adem adrian agnes ahmad ahmed aicha alexander alexandra alfred ali alina alma amelie \
    amina amira anastasia andrea andreas angela angelika anja anke anna anneliese annemarie annette annika antje anton antonia \
    arne arnold artur astrid aylin ayse ayşe aziz barbara bastian beate ben benjamin bernd bernhard bettina bianca birgit björn \
    brigitte bruno bärbel can carina carl carla carmen carola carolin charlotte christa christel christian christiane christina \
    christine christoph claudia clara cornelia dagmar daniel daniela david dennis deniz detlef diana dieter dietmar dirk dmitri \
    dominik doris dorothea eberhard edith egon elena elfriede elias elif elisabeth elke ella elsa emil emilia emily emine emma \
    emre erdal erich erika erna ernst erwin eva fabian farid fatima fatma felix finn florian frank franz franziska frida frieda \
    friedrich fritz gabi gabriele georg gerd gerda gerhard gertrud gisela greta gudrun guido günter günther hanna hannah hannelore \
    hans harald hasan hassan hatice heidi heike heiko heinrich heinz helena helene helga helmut henri henry herbert hermann \
    hildegard holger horst hubert hussein hüseyin ibrahim ida ilse imran ina ines inga inge ingeborg ingo ingrid irene irina iris \
    irmgard isabel isabella ismail ivan jakob jan jana janine jannik jens jessica joachim johann johanna johannes jonas josef \
    josefine jonathan julia julian juliane jutta jörg jürgen kai karim karin karina karl karla karsten katharina kathrin katja \
    katrin kerstin kevin khaled klara klaus konrad kristin kurt lara lars laura layla lea leila lena leni leon leonie lidia lieselotte \
    lina linda linus lisa lorenz lothar louis louisa luca ludwig luis luisa lukas lukas luna lutz mahmoud maja manfred manuela marco \
    marcel marcus margarete margit maria marianne marie marina mario marion markus marlene marta martha martin martina mathias \
    mathilda matthias max maximilian mehmet melanie melina melissa merve mia michael michaela miriam mohamed mohammad mohammed \
    mohamad monika moritz murat mustafa nadine nadja natalia natalie nele nico nicole nikolaus nils nina noah nora norbert nour olaf \
    oleg oliver olga oskar osman otto patricia patrick paul paula peter petra philipp pia rabia rainer ralf ralph ramona raphael \
    regina reiner reinhard renate rene richard rita robert roland rolf roman rosemarie rudi rudolf ruth sabine sabrina samir samira \
    samuel sandra sara sarah sascha sebastian selin selma serkan sibylle siegfried sigrid silke silvia simon simone sonja sophia \
    sophie stefan stefanie steffen stephan susanne svenja svetlana sven swetlana sylvia tanja tatjana theo theresa thi thomas thorsten \
    tim timo tina tobias tom torsten udo ulrich ulrike ursula ute uwe valentina vanessa vera veronika viktor viktoria vincent \
    volker waltraud walter werner wilhelm willi wolfgang yannick yasemin yasin yusuf yvonne zeynep ömer
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
