"""Persons: in files that are brought in, in free words, on pages, in lists."""

import re

from attempts.a_forms import EVENT, PIN, words
from attempts.own_files import bring, mapping
from house import EVERYBODY, NAMES
from ledger import attempt, wall

COUNT = mapping("component/bestand-elb", "count", "persons", "value: Wert")
MONTHS = [f"2025-{m:02d}" for m in range(1, 9)]
PEOPLE = ["Müller, Erika", "Yılmaz, Ayşe", "Schmidt, Karl-Heinz", "Özdemir, Can", "Nguyen, Thi", "Weber, Ute", "Kowalski, Jan", "Haddad, Nour"]


def refused(ground, head, cells, name, mapping_text=COUNT, before=""):
    """A table with one foreign column beside a harmless one must be refused, whoever maps it."""
    lines = [f"{month};{5000 + n};{cell}" for n, (month, cell) in enumerate(zip(MONTHS, cells * 8))]
    said = bring(ground.house, "1", mapping_text, before + f"Monat;Wert;{head}\n" + "\n".join(lines) + "\n", "2026-01-15", "--dry-run")
    wall(said.returncode == 1, f"{name}: taken, {said.stdout.strip().splitlines()[:1]}")
    wall("§ 51b" in said.stdout or "51b" in said.stdout, f"{name}: refused without the reason: {said.stdout[:100]}")
    shown = [cell for cell in cells if cell and len(cell) > 5 and cell in said.stdout]
    wall(not shown, f"{name}: the refusal repeats {shown[:1]}")


@attempt("person-columns", "columns named like an attribute of a person, in the spellings offices use")
def _(ground):
    for head in ("Kundennummer", "Kunden-Nr.", "KdNr", "KD-NR.", "Kd.-Nr", "BG-Nummer", "BG_Nr", "BG-Nr.", "Nr. der BG", "Geburtsdatum", "Geb.-Datum", "geb. am", "GebDat", "Geburtsjahr und -tag",
                 "Name, Vorname", "Name des Kunden", "Nachname", "Vor- und Nachname", "Kundenname", "Name Kunde", "Versichertennummer", "RV-Nummer", "Sozialversicherungs-Nr.", "Steuer-ID", "IBAN",
                 "Anschrift", "Straße und Hausnummer", "E-Mail", "Telefon-Nr.", "Personen-ID", "PersonenID", "Kunden_ID", "eLb-Nummer", "Aktenzeichen", "Az.", "Customer number", "Client ID", "Last name", "Date of birth", "DOB"):
        refused(ground, head, ["7"], head)


@attempt("employee-columns", "columns that would make a figure per employee")
def _(ground):
    for head in ("Sachbearbeiter", "Sachbearbeiter/in", "Sachbearbeiter:in", "SB-Kürzel", "Fallmanager", "Fallmanager*in", "pAp", "persönlicher Ansprechpartner", "Ansprechpartner", "Integrationsfachkraft", "IFK", "Vermittler",
                 "Vermittlungsfachkraft", "Mitarbeiter", "Mitarbeitende", "MitarbeiterIn", "Bearbeiter", "Betreuer", "zuständige Fachkraft", "Fachkraft", "Personalnummer", "Pers.-Nr.", "Beratungsfachkraft", "User", "Benutzer", "Kennung", "Employee", "Caseworker"):
        refused(ground, head, ["ABC12"], head)


@attempt("employee-by-mapping", "a mapping that reads the rows of one employee only")
def _(ground):
    for column, value in (("Team", "Müller, Erika"), ("Kürzel", "MUEL01"), ("Fallmanager", "7"), ("Einheit", "Frau Müller")):
        text = mapping("component/bestand-elb", "count", "persons", "value: Wert", rows={column: value})
        said = bring(ground.house, "1", text, f"Monat;Wert;{column}\n2025-01;5000;{value}\n2025-02;5001;{value}\n2025-01;5200;Meier\n", "2026-01-15", "--dry-run")
        if column == "Kürzel":
            continue
        wall(said.returncode == 1, f"rows of {column} = {value} were read")


@attempt("person-numbers", "numbers of persons in cells of harmless columns, written in other ways")
def _(ground):
    for cell in ("123A456789", "123 A 456789", "123a456789", "123A 456 789", "123-A-456789", "123.A.456789", "K123A456789", "Nr. 123A456789", "12345//0012345", "12345 // 0012345", "12345BG0012345", "12345 BG 0012345", "12345bg0012345",
                 "12345-BG-0012345", "BG 12345//0012345", "12345/0012345/BG", "12 010190 A 123", "12010190A123", "12010190a123", "12-010190-A-123", "DE89370400440532013000", "DE89 3704 0044 0532 0130 00", "de89370400440532013000",
                 "erika.mueller@example.org", "Erika <erika@example.org>", "0171 2345678", "+49 171 2345678", "+4930123456", "030/1234567-0", "65 929 970 489", "１２３Ａ４５６７８９", "123A456789\u200b"):
        refused(ground, "Merkmal", [cell], repr(cell))


@attempt("person-dates", "dates of birth beside names, or alone, in other spellings")
def _(ground):
    dates = {"german": ["01.02.1990", "17.11.1984", "30.06.1971", "09.09.2001", "23.04.1966", "12.12.1995", "05.08.1979", "28.03.1988"],
             "iso": ["1990-02-01", "1984-11-17", "1971-06-30", "2001-09-09", "1966-04-23", "1995-12-12", "1979-08-05", "1988-03-28"],
             "short": ["1.2.90", "17.11.84", "30.6.71", "9.9.01", "23.4.66", "12.12.95", "5.8.79", "28.3.88"],
             "slashed": ["01/02/1990", "17/11/1984", "30/06/1971", "09/09/2001", "23/04/1966", "12/12/1995", "05/08/1979", "28/03/1988"],
             "joined": ["19900201", "19841117", "19710630", "20010909", "19660423", "19951212", "19790805", "19880328"]}
    for name, cells in dates.items():
        lines = [f"{m};{5000 + n};{d};{p}" for n, (m, d, p) in enumerate(zip(MONTHS, cells, PEOPLE))]
        said = bring(ground.house, "1", COUNT, "Monat;Wert;Tag;Wer\n" + "\n".join(lines) + "\n", "2026-01-15", "--dry-run")
        wall(said.returncode == 1, f"{name} dates beside names were taken")
        refused(ground, "Tag", cells, f"{name} dates alone")


@attempt("person-names", "a column of names under a harmless heading")
def _(ground):
    for name, cells in {"comma": PEOPLE, "plain": [" ".join(reversed(p.split(", "))) for p in PEOPLE], "with title": ["Frau " + p.split(",")[0] for p in PEOPLE], "capitals": [p.upper() for p in PEOPLE]}.items():
        refused(ground, "Merkmal", cells, name)


@attempt("person-around-the-table", "numbers of persons above the heading, in a column without a name, in the last line, behind the last column")
def _(ground):
    key = "123A456789"
    table = "Monat;Wert\n2025-01;5000\n2025-02;5001\n"
    below = COUNT.replace("headerRow: 1", "headerRow: 3")
    cases = {"above": (below, f"Auswertung für {key}\n\n{table}"), "above, alone": (below, f"{key}\n\n{table}"), "no name": (COUNT, f"Monat;Wert;\n2025-01;5000;{key}\n"), "last line": (COUNT, table + f"2025-03;5002;{key}\n"),
             "behind": (COUNT, f"Monat;Wert\n2025-01;5000;{key}\n"), "comment": (COUNT, table + f"Quelle: {key};\n"), "heading": (COUNT, f"Monat;Wert;{key}\n2025-01;5000;1\n"), "late": (COUNT, table + "".join(f"{1950 + n // 12}-{n % 12 + 1:02d};5000\n" for n in range(800)) + f"2025-03;5002;{key}\n")}
    for name, (text, rows) in cases.items():
        said = bring(ground.house, "1", text, rows, "2026-01-15", "--dry-run")
        wall(said.returncode == 1, f"{name}: taken")
        wall(key not in said.stdout, f"{name}: the refusal repeats it")


@attempt("person-in-mapping", "a mapping whose source, reason or filter names a person")
def _(ground):
    table = "Monat;Wert\n2025-01;5000\n"
    for source in ("'Auszug für Kundennummer 123A456789'", "'BG 12345//0012345'", "'Liste von erika.mueller@example.org'"):
        said = bring(ground.house, "1", mapping("component/bestand-elb", "count", "persons", "value: Wert", source=source), table, "2026-01-15", "--dry-run")
        wall(said.returncode == 1, f"source {source} was taken")
    said = bring(ground.house, "1", COUNT, table, "2026-01-15", "--dry-run", "--reason", "Frau Müller, 123A456789, falsch gezählt")
    wall(said.returncode == 1, "the reason names a person")


TRACES = ["Kundennummer 123A456789", "die BG 12345//0012345", "geboren am 01.02.1990", "IBAN DE89 3704 0044 0532 0130 00", "erika.mueller@example.org", "12 010190 A 123", "Tel. 0171 2345678"]


@attempt("person-in-free-words", "a number of a person in any free text: nobody warns, or what was typed is lost, or one cannot go on")
def _(ground):
    places = [("albers", PIN, words("{}")), ("okafor", "/ereignisse", {**EVENT, "titel": "Probe", "text": "{}"}),
              ("albers", "/dialoge/9/eintraege", {"punkt": "0", "art-0": "beobachtung", "sicht-0": "fachkraefte", "text-0": "{}"})]
    for login, path, form in places:
        visit = ground.visit(login)
        for trace in TRACES:
            filled = {k: v.format(trace) if "{}" in v else v for k, v in form.items()}
            answer = visit.post(path, filled)
            wall(answer.status == 422, f"{path}: nobody warned of {trace} ({answer.status})")
            wall(trace.split()[-1] in answer.text, f"{path}: {trace} was typed and is gone")
        from house import Forms
        again = [f for f in Forms.of(answer.text) if f.action == path or path in f.action]
        go_on = [(f["name"], f["value"]) for form_ in again for f in form_.fields if f["type"] == "checkbox" and "person" in f["name"]]
        if not go_on:
            raise RuntimeError(f"{path}: the page offers no way to go on")
        wall(visit.post(path, list(filled.items()) + go_on[:1]).status == 303, f"{path}: one cannot go on")


@attempt("person-warning-everywhere", "a free text that is never looked at: drafts, answers, promises, agreements, preparations, sealed drafts")
def _(ground):
    trace = TRACES[0]
    question = ground.house.look("SELECT id FROM frame WHERE kind = 'openQuestion' AND agreement = 2 AND series IS NOT NULL")[0][0]
    promise = ground.house.look("SELECT id FROM frame WHERE kind = 'promise' AND agreement = 2")[0][0]
    for login, page, action in (("albers", f"/reflexionen/{question}/antwort", None), ("albers", f"/zusagen/{promise}", None), ("brandt", "/vereinbarungen/3/eckpunkte", None), ("brandt", "/vereinbarungen/3/leitfragen", None),
                                ("brandt", "/vereinbarungen/3/beitraege", None), ("brandt", "/vereinbarungen/3/fokus/gruende", None), ("albers", "/dialoge/9/vorbereitung", None)):
        visit, page = ground.visit(login), ground.house.named(page)
        form = next(f for f in visit.forms(page) if f.method == "post" and f.action.startswith(page.rsplit("/", 1)[0]))
        pairs = [p for p in form.filled(trace) if p[0] not in ("token", "danach") and not p[0].startswith("anzahl")]
        pairs = [(k, "antwort" if k == "art" and "antwort" in page else v) for k, v in pairs]
        answer = visit.post(form.action, pairs)
        wall(answer.status == 422 and "123A456789" in answer.text, f"{page}: {answer.status}, nobody warned")


def standing_in(ground, one, other):
    """Whether one of the two stands in for the other."""
    return bool(ground.house.look("SELECT 1 FROM membership AS stand_in JOIN membership AS held ON held.id = stand_in.stands_in_for JOIN account AS a ON a.id = stand_in.account JOIN account AS b ON b.id = held.account"
                                  " WHERE (a.login = ? AND b.login = ?) OR (b.login = ? AND a.login = ?)", one, other, one, other))


@attempt("names-on-pages", "the name of a person on a page, print or download of anybody else, but for consents to the parties")
def _(ground):
    for login in EVERYBODY:
        visit = ground.visit(login)
        for path in ground.few(login):
            if path.startswith("/verwaltung") and login == "lenz":
                continue
            text = visit.get(path).text
            for other, name in NAMES.items():
                if other != login and name in text:
                    # Who stands in for somebody, and for whom: told to these two, each on the pages of their own account.
                    if path.partition("?")[0] in ("/konto", "/konto/auskunft") and standing_in(ground, login, other):
                        them = re.escape(name)
                        text = re.sub(rf"(In Vertretung für|Vertreten durch|Standing in for) {them}, |{them} stands in, ", "", text)
                    if name not in text:
                        continue
                    near = [text[:m.start()] for m in re.finditer(re.escape(name), text)]
                    headings = [(re.findall(r"<h[1-4][^>]*>(.*?)</h[1-4]>", piece, re.S) or [""])[-1] for piece in near]
                    consents = all(re.search(r"[Zz]ustimm|[Gg]etragen|Unterschrift|[Cc]onsent", heading) for heading in headings)
                    wall(path.startswith("/vereinbarungen/") and consents, f"{login} reads {name} at {path}: …{near[0][-60:]}")


@attempt("names-in-downloads", "the name or sign-in name of a person in a table that is taken along")
def _(ground):
    for path in ("/vereinbarungen/2/verlauf/bearbeitungsdauer-leistung/median/werte.csv", "/rahmenbedingungen/bestand-elb/werte.csv", "/vereinbarungen/1/verlauf/integrationsquote/quote/bestandteile/werte.csv",
                 "/vereinbarungen/2/verlauf/bearbeitungsdauer-leistung/median/damals/werte.csv"):
        answer = ground.visit("okafor").get(path)
        if answer.status != 200:
            raise RuntimeError(f"{path}: {answer.status}")
        text = answer.text
        for name in list(NAMES.values()) + list(NAMES):
            wall(name not in text, f"{name} stands in {path}")


@attempt("activity-of-a-person", "when somebody was last here, how often, or what they wrote, on the pages of keepers and leaders")
def _(ground):
    for login in ("lenz", "okafor", "lindner", "albers"):
        for path in ground.few(login):
            if path == "/konto":
                continue
            text = re.sub(r"<[^>]+>", " ", ground.visit(login).get(path).text)
            for other, name in NAMES.items():
                if other == login:
                    continue
                for match in re.finditer(re.escape(name), text):
                    near = text[match.end():match.end() + 80]
                    wall(not re.search(r"zuletzt|Uhr|Mal\b|\d+ (Reflexion|Eintr|Beitr|Anmeld)", near), f"{login} reads at {path}: {name}{near}")


@attempt("reading-list", "who read what, in the memory of the house")
def _(ground):
    tables = [row[0] for row in ground.house.look("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    for table in tables:
        columns = {row[1] for row in ground.house.look(f"PRAGMA table_info({table})")}
        wall(not ({"account", "login"} & columns and {"frame", "record", "page", "address", "agreement", "dialogue"} & columns), f"{table} holds a person beside what they saw: {columns}")
    wall(not {"ip", "address", "agent"} & {row[1] for row in ground.house.look("PRAGMA table_info(session)")}, "sessions hold where from")


@attempt("person-behind-a-record", "which account said something, in the memory or in what is sealed into the chain")
def _(ground):
    ground.visit("aydin").post(PIN, words("wer hat das gesagt"))
    row = ground.house.look("SELECT frame.*, content.body FROM frame JOIN content ON content.frame = frame.id WHERE body LIKE '%wer hat das gesagt%'")[0]
    wall(not any("Ayd" in str(value) or "aydin" in str(value) for value in row), f"{row}")
    wall("account" not in {r[1] for r in ground.house.look("PRAGMA table_info(frame)")}, "records hold an account")
