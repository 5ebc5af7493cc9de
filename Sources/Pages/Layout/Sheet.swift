import Attention
public import Markup
import Wording

/// The frame around every page: skip link, practice banner, head, navigation, breadcrumb, main, foot.
public struct Sheet {
  private let page: any Page
  private let here: Surroundings
  private var wording: Wording { here.wording }

  public init(_ page: any Page) { (self.page, here) = (page, page.here) }

  /// The whole document as bytes.
  public func document() -> HTML {
    let html = HTML(capacity: 32_768)
    html.raw("<!doctype html>\n")
    html(.html, .lang(here.language.rawValue)) {
      head(html)
      html(.body) {
        html(.a, .class("sprung"), .href("#haupt"), text: wording.skipToContent)
        if here.isPractice { practiceBanner(html) }
        header(html)
        html(.div, .class("rahmen")) {
          breadcrumb(html)
          html(.main, .id("haupt"), .tabindex(-1)) {
            FaultList(page.faults, wording).write(html)
            if let notice = here.notice { html(.p, .class("meldung"), .role("status"), text: notice) }
            page.body(html)
          }
        }
        footer(html)
      }
    }
    return html
  }

  private func head(_ html: HTML) {
    let prefix = page.faults.isEmpty ? "" : "\(wording.errorPrefix): "
    html(.head) {
      html(.meta, .charset("utf-8"))
      html(.title, text: "\(prefix)\(page.title) – \(wording.productName)")
      html(.meta, .metaName("viewport"), .content("width=device-width, initial-scale=1"))
      html(.meta, .metaName("color-scheme"), .content("light dark"))
      html(.meta, .metaName("referrer"), .content("same-origin"))
      html(.link, .rel("stylesheet"), .href(here.stylesheet.path))
      html(.link, .rel("icon"), .type("image/svg+xml"), .href(Address.symbol.path))
    }
  }

  private func practiceBanner(_ html: HTML) {
    html(.div, .class("uebung nur-bildschirm"), .role("region"), .ariaLabel(wording.practiceRegion)) {
      html(.div, .class("rahmen")) {
        html(.p) {
          html(.strong, text: wording.practiceHouse)
          html.text(" \(wording.practiceNote)")
        }
      }
    }
  }

  private func header(_ html: HTML) {
    html(.header, .class("kopf")) {
      html(.div, .class("rahmen")) {
        html(.div, .class("kopf-oben")) {
          html(.a, .class("marke"), .href(here.keepingLanguage(.overview))) {
            Icon.brand(html)
            html.text(wording.productName)
            html(.span, .class("marke-haus"), text: here.houseName)
          }
          html(.div, .class("kopf-rechts")) {
            if let person = here.person { account(person, html) }
            html(
              .a, .class("sprache nur-bildschirm"), .href(Self.switched(here.path, to: wording.otherLanguageCode)),
              .lang(wording.otherLanguageCode), text: wording.otherLanguage)
          }
        }
        if let person = here.person { navigation(person, html) }
      }
    }
  }

  private func account(_ person: Surroundings.Person, _ html: HTML) {
    PostForm(to: .signOut, here, class: "konto").write(html) {
      html(.p, .class("konto")) {
        html(.a, .href(Address.account.path), text: person.name)
        html.text(", \(wording.name(of: person.standing.office)) · ")
        html(.button, .class("knopf-link"), .type("submit"), text: wording.signOut)
      }
    }
  }

  private func navigation(_ person: Surroundings.Person, _ html: HTML) {
    html(.nav, .class("haupt-nav"), .ariaLabel(wording.mainNavigation)) {
      html(.ul) {
        for section in Section.allCases where section.isOpen(to: person.standing) {
          html(.li) {
            html(
              .a, .href(section.address.path), page.section == section ? .ariaCurrent("true") : nil,
              text: section.name(wording))
          }
        }
      }
    }
  }

  private func breadcrumb(_ html: HTML) {
    guard !page.crumbs.isEmpty else { return }
    html(.nav, .class("pfad"), .ariaLabel(wording.breadcrumb)) {
      html(.ol) {
        for crumb in page.crumbs {
          html(.li) { html(.a, .href(here.keepingLanguage(crumb.address)), text: crumb.title) }
        }
        html(.li) { html(.span, .ariaCurrent("page"), text: page.title) }
      }
    }
  }

  private func footer(_ html: HTML) {
    let links: [(String, Address)] = [
      (wording.help, .help), (wording.easyLanguage, .easyLanguage),
      (wording.accessibilityStatement, .accessibility), (wording.reportBarrier, .reportBarrier),
      (wording.privacy, .privacy), (wording.imprint, .imprint),
    ]
    html(.footer, .class("fuss")) {
      html(.div, .class("rahmen")) {
        html(.ul) {
          for (title, address) in links {
            html(.li) { html(.a, .href(here.keepingLanguage(address)), text: title) }
          }
        }
        html(.p, text: "\(here.houseName) · \(wording.date(here.today))")
        if let until = here.person?.until {
          html(.p, .class("nur-bildschirm"), text: wording.access.signedInUntil(wording.clock(until)))
        }
      }
    }
  }

  /// The same address with the language asked for.
  static func switched(_ path: String, to language: String) -> String {
    let parts = path.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let query = parts.count > 1 ? parts[1].split(separator: "&").filter { !$0.hasPrefix("sprache=") } : []
    return "\(parts[0])?\((query + ["sprache=\(language)"]).joined(separator: "&"))"
  }
}

extension Section {
  var address: Address {
    switch self {
    case .overview: .overview
    case .indicators: .tableau
    case .agreements: .agreements
    case .dialogues: .dialogues
    case .conditions: .conditions
    case .discourse: .discourses
    case .figures: .conditions
    case .administration: .administration
    }
  }

  func name(_ wording: Wording) -> String {
    switch self {
    case .overview: wording.overview
    case .indicators: wording.indicators
    case .agreements: wording.agreements
    case .dialogues: wording.dialogues
    case .conditions: wording.conditions
    case .discourse: wording.discourses
    case .figures: wording.figures
    case .administration: wording.administration
    }
  }

  /// Datenpflege sees figures and no talk, Betrieb sees accounts and neither.
  func isOpen(to standing: Standing) -> Bool {
    switch self {
    case .overview, .indicators: true
    case .agreements, .dialogues, .discourse: standing.office.talks
    case .conditions: standing.office != .operations
    case .figures: false
    case .administration: standing.office == .operations
    }
  }
}
