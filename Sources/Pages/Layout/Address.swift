public import Attention

/// Every place of the house. It only prints; the routes of the Server are tested against these examples.
public enum Address: Hashable, Sendable {
  case overview
  case signIn, signOut, setUp, practiceSignIn, changeOffice
  case tableau, tableauOf(TableauKind), indicator(Key<Indicator>)
  case guides, guide(Key<Guide>)
  case conditions, condition(Key<ComponentSeries>), events
  case eventStrike(ID<Event>), eventReturn(ID<Event>)
  case calendar, calendarEvent(Key<NationalEvent>), calendarWithdrawal(Key<NationalEvent>)
  case marks(CurvePlace), newPhase(CurvePlace), phaseEnd(CurvePlace, Period)
  case newSetAside(CurvePlace), setAsideEnd(CurvePlace, ID<Frame>)
  case agreements, newAgreement, newAgreementWith(Key<Indicator>), agreement(ID<Agreement>)
  case draft(ID<Agreement>), foci(ID<Agreement>), fociWith(ID<Agreement>, Key<Indicator>), reasons(ID<Agreement>),
    questions(ID<Agreement>)
  case contributions(ID<Agreement>), keyPoints(ID<Agreement>), check(ID<Agreement>)
  case versions(ID<Agreement>), version(ID<Agreement>, Int), consent(ID<Agreement>, Int)
  case agreementPrint(ID<Agreement>, Int)
  case trend(ID<Agreement>, Key<Indicator>), trendOf(ID<Agreement>, Key<Indicator>, Key<Measure>)
  case trendStretch(ID<Agreement>, Key<Indicator>, Key<Measure>, Stretch)
  case trendView(ID<Agreement>, Key<Indicator>, Key<Measure>, TrendView), conditionView(Key<ComponentSeries>, TrendView)
  case trendPrint(ID<Agreement>, Key<Indicator>, Key<Measure>, TrendView)
  case curveValues(CurvePlace, TrendView), sameMonth(CurvePlace), parts(CurvePlace, TrendView)
  case partsValues(CurvePlace, TrendView)
  case thenAndNow(CurvePlace, ID<Vintage>?, TrendView), thenAndNowValues(CurvePlace, ID<Vintage>, TrendView)
  case panel(ID<Agreement>, TrendWindow), panelValues(ID<Agreement>, TrendWindow), panelPrint(
    ID<Agreement>, TrendWindow)
  case reflections(ID<Agreement>, Key<Indicator>, Key<Measure>)
  case reflection(ID<Entry>), answer(ID<Entry>), release(ID<Entry>)
  case sealedDraft(ID<Draft>), sealedDraftRelease(ID<Draft>)
  case dialogues, newDialogue(ID<Agreement>?), dialogue(ID<Dialogue>), dialoguePreparation(ID<Dialogue>)
  case dialogueEntries(ID<Dialogue>), dialogueClosing(ID<Dialogue>), dialoguePrint(ID<Dialogue>)
  case promise(ID<Entry>)
  case discourses, discourse(Period), discourseShown(Period, Entry.Kind?, Key<Dimension>?), discoursePrint(Period)
  /// What a one-time link carries stands in the last part of its address.
  case invitation(String), recovery(String), secondStep
  case account, password, everySession, otherSessions, sessionEnd(String), noticesEnd, personSheet
  case secondFactor, secondFactorConfirmation, spareCodes, secondFactorEnd
  case administration, organisations, organisation(ID<Organisation>), personNames(ID<Account>), people, invitationEnd(
    ID<Invitation>)
  case person(ID<Account>), personOffices(ID<Account>), personRecovery(ID<Account>), personRecoveryEnd(ID<Account>),
    personEnd(ID<Account>),
    personOpening(ID<Account>)
  case membershipEnd(ID<Membership>), succession(ID<Membership>), standIn(ID<Membership>), consentRight(ID<Membership>)
  case houseSettings, retention, retentionErasure, erasures, houseActs, houseActsFrom(Int)
  case barrierReports, barrierReportEnd(ID<BarrierReport>)
  case help, statute, accessibilityHelp, easyLanguage, accessibility, reportBarrier, barrierThanks, privacy, imprint
  case stylesheet(String), symbol

  public var path: String {
    switch self {
    case .overview: "/"
    case .signIn: "/anmelden"
    case .signOut: "/abmelden"
    case .setUp: "/einrichten"
    case .practiceSignIn: "/uebung/anmelden"
    case .changeOffice: "/konto/amt"
    case .tableau: "/indikatoren"
    case .tableauOf(let kind): "/indikatoren?art=\(kind.rawValue)"
    case .indicator(let id): "/indikatoren/\(id)"
    case .guides: "/leitfaeden"
    case .guide(let id): "/leitfaeden/\(id)"
    case .conditions: "/rahmenbedingungen"
    case .condition(let id): "/rahmenbedingungen/\(id)"
    case .events: "/ereignisse"
    case .eventStrike(let id): "/ereignisse/\(id)/streichung"
    case .eventReturn(let id): "/ereignisse/\(id)/rueckkehr"
    case .calendar: "/kalender"
    case .calendarEvent(let id): "/kalender/\(id)"
    case .calendarWithdrawal(let id): "/kalender/\(id)/ruecknahme"
    case .marks(let place): "\(place.path)/vermerke"
    case .newPhase(let place): "\(place.path)/vermerke/zaehlweise"
    case .phaseEnd(let place, let first): "\(place.path)/vermerke/zaehlweise/\(first)/ende"
    case .newSetAside(let place): "\(place.path)/vermerke/auslassung"
    case .setAsideEnd(let place, let id): "\(place.path)/vermerke/auslassung/\(id)/ende"
    case .agreements: "/vereinbarungen"
    case .newAgreement: "/vereinbarungen/neu"
    case .newAgreementWith(let indicator): "/vereinbarungen/neu?indikator=\(indicator)"
    case .agreement(let id): "/vereinbarungen/\(id)"
    case .draft(let id): "/vereinbarungen/\(id)/entwurf"
    case .foci(let id): "/vereinbarungen/\(id)/fokus"
    case .fociWith(let id, let indicator): "/vereinbarungen/\(id)/fokus?aufnehmen=\(indicator)"
    case .reasons(let id): "/vereinbarungen/\(id)/fokus/gruende"
    case .questions(let id): "/vereinbarungen/\(id)/leitfragen"
    case .contributions(let id): "/vereinbarungen/\(id)/beitraege"
    case .keyPoints(let id): "/vereinbarungen/\(id)/eckpunkte"
    case .check(let id): "/vereinbarungen/\(id)/pruefen"
    case .versions(let id): "/vereinbarungen/\(id)/fassungen"
    case .version(let id, let ordinal): "/vereinbarungen/\(id)/fassungen/\(ordinal)"
    case .consent(let id, let ordinal): "/vereinbarungen/\(id)/fassungen/\(ordinal)/zustimmung"
    case .agreementPrint(let id, let ordinal): "/vereinbarungen/\(id)/fassungen/\(ordinal)/druck"
    case .trend(let id, let indicator): "/vereinbarungen/\(id)/verlauf/\(indicator)"
    case .trendOf(let id, let indicator, let measure): "/vereinbarungen/\(id)/verlauf/\(indicator)/\(measure)"
    case .trendStretch(let id, let indicator, let measure, let stretch):
      "/vereinbarungen/\(id)/verlauf/\(indicator)/\(measure)?von=\(stretch.first)&bis=\(stretch.last)"
    case .trendView(let id, let indicator, let measure, let view):
      "/vereinbarungen/\(id)/verlauf/\(indicator)/\(measure)\(view.query)"
    case .conditionView(let id, let view): "/rahmenbedingungen/\(id)\(view.query)"
    case .trendPrint(let id, let indicator, let measure, let view):
      "/vereinbarungen/\(id)/verlauf/\(indicator)/\(measure)/druck\(view.query)"
    case .curveValues(let place, let view): "\(place.path)/werte.csv\(view.query)"
    case .sameMonth(let place): "\(place.path)/gleicher-monat"
    case .parts(let place, let view): "\(place.path)/bestandteile\(view.query)"
    case .partsValues(let place, let view): "\(place.path)/bestandteile/werte.csv\(view.query)"
    case .thenAndNow(let place, let state, let view):
      "\(place.path)/damals" + Address.joined(view.query, state.map { "stand=\($0)" })
    case .thenAndNowValues(let place, let state, let view):
      "\(place.path)/damals/werte.csv" + Address.joined(view.query, "stand=\(state)")
    case .panel(let id, let window): "/vereinbarungen/\(id)/verlaeufe" + TrendView(window: window).query
    case .panelValues(let id, let window): "/vereinbarungen/\(id)/verlaeufe/werte.csv" + TrendView(window: window).query
    case .panelPrint(let id, let window): "/vereinbarungen/\(id)/verlaeufe/druck" + TrendView(window: window).query
    case .reflections(let id, let indicator, let measure):
      "/vereinbarungen/\(id)/verlauf/\(indicator)/\(measure)/reflexionen"
    case .reflection(let id): "/reflexionen/\(id)"
    case .answer(let id): "/reflexionen/\(id)/antwort"
    case .release(let id): "/reflexionen/\(id)/freigabe"
    case .sealedDraft(let id): "/entwuerfe/\(id)"
    case .sealedDraftRelease(let id): "/entwuerfe/\(id)/freigabe"
    case .dialogues: "/dialoge"
    case .newDialogue(let agreement): "/dialoge/neu" + (agreement.map { "?vereinbarung=\($0)" } ?? "")
    case .dialogue(let id): "/dialoge/\(id)"
    case .dialoguePreparation(let id): "/dialoge/\(id)/vorbereitung"
    case .dialogueEntries(let id): "/dialoge/\(id)/eintraege"
    case .dialogueClosing(let id): "/dialoge/\(id)/abschluss"
    case .dialoguePrint(let id): "/dialoge/\(id)/druck"
    case .promise(let id): "/zusagen/\(id)"
    case .discourses: "/wirkungsdiskurs"
    case .discourse(let halfYear): "/wirkungsdiskurs/\(halfYear.year)-\(halfYear.ordinal)"
    case .discourseShown(let halfYear, let kind, let dimension):
      Address.discourse(halfYear).path
        + Address.query([("art", kind?.slug), ("dimension", dimension?.text)])
    case .discoursePrint(let halfYear): "/wirkungsdiskurs/\(halfYear.year)-\(halfYear.ordinal)/druck"
    case .account: "/konto"
    case .password: "/konto/passwort"
    case .invitation(let word): "/einladung/\(word)"
    case .recovery(let word): "/wiederherstellung/\(word)"
    case .secondStep: "/anmelden/code"
    case .everySession: "/konto/sitzungen/ende"
    case .otherSessions: "/konto/sitzungen/andere/ende"
    case .sessionEnd(let handle): "/konto/sitzungen/\(handle)/ende"
    case .noticesEnd: "/konto/hinweise/ende"
    case .personSheet: "/konto/auskunft"
    case .secondFactor: "/konto/zweiter-faktor"
    case .secondFactorConfirmation: "/konto/zweiter-faktor/bestaetigung"
    case .spareCodes: "/konto/zweiter-faktor/ersatzcodes"
    case .secondFactorEnd: "/konto/zweiter-faktor/ende"
    case .administration: "/verwaltung"
    case .organisations: "/verwaltung/organisationen"
    case .organisation(let id): "/verwaltung/organisationen/\(id)"
    case .people: "/verwaltung/personen"
    case .personNames(let id): "/verwaltung/personen/\(id)/angaben"
    case .invitationEnd(let id): "/verwaltung/einladungen/\(id)/ende"
    case .person(let id): "/verwaltung/personen/\(id)"
    case .personOffices(let id): "/verwaltung/personen/\(id)/aemter"
    case .personRecovery(let id): "/verwaltung/personen/\(id)/wiederherstellung"
    case .personRecoveryEnd(let id): "/verwaltung/personen/\(id)/wiederherstellung/ende"
    case .personEnd(let id): "/verwaltung/personen/\(id)/ende"
    case .personOpening(let id): "/verwaltung/personen/\(id)/oeffnung"
    case .membershipEnd(let id): "/verwaltung/mitgliedschaften/\(id)/ende"
    case .succession(let id): "/verwaltung/mitgliedschaften/\(id)/nachfolge"
    case .standIn(let id): "/verwaltung/mitgliedschaften/\(id)/vertretung"
    case .consentRight(let id): "/verwaltung/mitgliedschaften/\(id)/zustimmung"
    case .houseSettings: "/verwaltung/haus"
    case .retention: "/verwaltung/aufbewahrung"
    case .retentionErasure: "/verwaltung/aufbewahrung/loeschung"
    case .erasures: "/verwaltung/loeschungen"
    case .houseActs: "/verwaltung/protokoll"
    case .houseActsFrom(let page): "/verwaltung/protokoll?seite=\(page)"
    case .barrierReports: "/verwaltung/barrieren"
    case .barrierReportEnd(let id): "/verwaltung/barrieren/\(id)/ende"
    case .help: "/hilfe"
    case .statute: "/hilfe/gesetz"
    case .accessibilityHelp: "/hilfe/barrierefreiheit"
    case .easyLanguage: "/leichte-sprache"
    case .accessibility: "/barrierefreiheit"
    case .reportBarrier: "/barrierefreiheit/melden"
    case .barrierThanks: "/barrierefreiheit/gemeldet"
    case .privacy: "/datenschutz"
    case .imprint: "/impressum"
    case .stylesheet(let digest): "/stil-\(digest).css"
    case .symbol: "/symbol.svg"
    }
  }

  /// A query with one part more.
  private static func joined(_ query: String, _ part: String?) -> String {
    guard let part else { return query }
    return query.isEmpty ? "?\(part)" : "\(query)&\(part)"
  }

  /// `?art=deutung&dimension=wahlfreiheit`; nothing when nothing is asked for. Slugs and keys need no escaping.
  private static func query(_ values: [(name: String, value: String?)]) -> String {
    let parts = values.compactMap { name, value in value.map { "\(name)=\($0)" } }
    return parts.isEmpty ? "" : "?" + parts.joined(separator: "&")
  }
}
