import Attention
import Markup
import Wording

/// Somebody who could take an office over or stand in it, chosen from those who are fit for it.
struct PersonChoice {
  let others: [Account]
  let form: Filled
  let words: KeepingWords

  init(_ others: [Account], _ form: Filled, _ words: KeepingWords) {
    (self.others, self.form, self.words) = (others.sorted { Prose.comesBefore($0.name, $1.name) }, form, words)
  }

  func write(_ html: HTML) {
    let none = [(value: "", title: words.choosePerson)]
    Field(id: "wer", label: words.person, faults: form.faults)
      .select(
        html, value: form["wer"],
        options: none + others.map { (value: $0.id.description, title: "\($0.name) (\($0.login))") })
  }
}
