public import Attention

// What is still open in these forms
extension KeepingWords {
  public var chooseOffice: String { say("Wählen Sie ein Amt", "Choose an office") }
  public var chooseOrganisation: String { say("Wählen Sie eine Organisation", "Choose an organisation") }
  public func otherOffice(in kind: Organisation.Kind) -> String {
    let offices = wording.list(kind.offices.map { wording.name(of: $0) })
    return say("Wählen Sie ein Amt, das es hier gibt: \(offices)", "Choose an office that exists here: \(offices)")
  }
  public var cannotConsent: String {
    say(
      "Nehmen Sie das Häkchen heraus: Dieses Amt stimmt keinen Fassungen zu",
      "Remove the tick: this office does not consent to versions")
  }
  public var alreadyThere: String {
    say("Diese Person hat dieses Amt dort schon", "This person already holds this office there")
  }
  public var operationsStandsAlone: String {
    say(
      "Nehmen Sie dafür einen eigenen Zugang. Betrieb und andere Ämter gehen nicht zusammen: Wer Zugänge pflegt, sieht weder Werte noch Gespräche",
      "Use an account of its own for this. Operations and other offices do not go together: whoever keeps accounts sees neither figures nor talk"
    )
  }
  public func tooLongName(_ most: Int) -> String {
    say("Kürzen Sie den Namen auf \(most) Zeichen", "Shorten the name to \(most) characters")
  }
  public func given(_ office: Office, _ organisation: String) -> String {
    let name = wording.name(of: office)
    return say("Das Amt ist gegeben: \(name), \(organisation).", "The office is given: \(name), \(organisation).")
  }
}
