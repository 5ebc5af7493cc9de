"""What somebody may not know of: foreign agreements, sealed drafts, words not released; and acts beyond one's office."""

import html
import re
import statistics
import time

from attempts.a_forms import EVENT, PIN, happened, pinned, words
from house import EVERYBODY, Visit
from ledger import attempt, wall

SEALED = "Versiegeltes-Wort-Quitte"
INTERN = "Eigenes-Wort-Mispel"
KINDS = {
    "/vereinbarungen/{}": "agreement", "/vereinbarungen/{}/entwurf": "agreement", "/vereinbarungen/{}/fassungen/1/druck": "agreement",
    "/vereinbarungen/{}/verlauf/bearbeitungsdauer-leistung/median": "agreement", "/vereinbarungen/{}/verlauf/bearbeitungsdauer-leistung/median/werte.csv": "agreement",
    "/dialoge/{}": "dialogue", "/dialoge/{}/druck": "dialogue", "/dialoge/{}/vorbereitung": "dialogue", "/dialoge/{}/abschluss": "dialogue",
    "/reflexionen/{}": "frame", "/reflexionen/{}/antwort": "frame", "/reflexionen/{}/freigabe": "frame", "/zusagen/{}": "frame", "/entwuerfe/{}": "draft",
    "/vereinbarungen/{}/verlaeufe": "agreement", "/vereinbarungen/{}/verlauf/bearbeitungsdauer-leistung/median/vermerke": "agreement",
    "/vereinbarungen/{}/verlauf/bearbeitungsdauer-leistung/median/damals": "agreement", "/vereinbarungen/{}/verlauf/bearbeitungsdauer-leistung/median/damals/werte.csv": "agreement",
    "/vereinbarungen/{}/verlauf/bearbeitungsdauer-leistung/median/gleicher-monat": "agreement", "/vereinbarungen/{}/verlauf/bearbeitungsdauer-leistung/median/bestandteile": "agreement",
    "/ereignisse/{}/streichung": "event", "/ereignisse/{}/rueckkehr": "event",
    "/verwaltung/mitgliedschaften/{}/ende": "membership", "/verwaltung/barrieren/{}/ende": "barrier_report",
}
ACTS = ["/vereinbarungen/{}/fassungen/1/zustimmung", "/vereinbarungen/{}/pruefen", "/vereinbarungen/{}/fokus", "/vereinbarungen/{}/eckpunkte",
        "/vereinbarungen/{}/verlauf/bearbeitungsdauer-leistung/median/reflexionen", "/dialoge/{}/eintraege", "/dialoge/{}/abschluss", "/dialoge/{}/vorbereitung",
        "/reflexionen/{}/antwort", "/reflexionen/{}/freigabe", "/entwuerfe/{}", "/entwuerfe/{}/freigabe", "/zusagen/{}", "/verwaltung/mitgliedschaften/{}/ende",
        "/verwaltung/barrieren/{}/ende", "/ereignisse/{}/streichung", "/ereignisse/{}/rueckkehr", "/vereinbarungen/{}/verlauf/bearbeitungsdauer-leistung/median/vermerke/zaehlweise",
        "/vereinbarungen/{}/verlauf/bearbeitungsdauer-leistung/median/vermerke/auslassung", "/vereinbarungen/{}/verlauf/bearbeitungsdauer-leistung/median/vermerke/zaehlweise/2025-06/ende"]


def same(visit, path, n, missing, form=None):
    """Whether a hidden thing answers like a missing one; things the visitor may see are left out."""
    ask = (lambda p: visit.get(p)) if form is None else (lambda p: visit.post(p, form))
    hidden, none = ask(path.format(n)), ask(path.format(missing))
    if hidden.status in (200, 303, 422) or hidden.status == 403 and form is None:
        return
    if hidden.status == none.status == 403:
        # Refused before anybody looked whether it is there; such a page repeats the address it was asked under.
        alike = [(answer.bare[1], answer.words.replace(asked.encode(), b"")) for answer, asked in ((hidden, path.format(n)), (none, path.format(missing)))]
        for headers, _ in alike:
            headers[:] = [pair for pair in headers if pair[0] != "content-length"]
        return wall(alike[0] == alike[1], f"{path.format(n)} is refused in other words than what is missing")
    wall(hidden.bare == none.bare, f"{path.format(n)}: {hidden.status} is not what is missing, {none.status}")


@attempt("hidden-like-missing", "telling what is hidden from what is missing, by address, for people who have no part in it")
def _(ground):
    for login in ("reiter", "petersen", "lenz", "amiri", "brandt"):
        visit = ground.visit(login)
        for path, table in KINDS.items():
            numbers = [row[0] for row in ground.house.look(f"SELECT id FROM {table} ORDER BY id")]
            for n in numbers if len(numbers) < 15 else numbers[::max(1, len(numbers) // 15)]:
                same(visit, path, n, 987654)


@attempt("hidden-like-missing-forms", "the same with forms sent to things one has no part in")
def _(ground):
    for login in ("reiter", "petersen", "lenz"):
        visit = ground.visit(login)
        for path in ACTS:
            for n in (1, 2, 3):
                if login == "lenz" and "/verwaltung/" in path:
                    continue
                same(visit, path, n, 987654, {"text": "x", "art": "beobachtung"})


@attempt("hidden-without-sign-in", "telling hidden from missing without signing in")
def _(ground):
    visit = Visit(ground.house)
    for path in KINDS:
        one, other = visit.get(path.format(1)), visit.get(path.format(987654))
        wall(one.status == other.status and (one.header("Location") or "").replace("%2F1", "N").replace("987654", "1").replace("%2F1", "N")
             == (other.header("Location") or "").replace("987654", "1").replace("%2F1", "N"), f"{path}: {one.status} {other.status}")


@attempt("hidden-by-time", "telling hidden from missing by how long the answer takes", slow=True)
def _(ground):
    visit = ground.visit("reiter")
    for path, n in (("/vereinbarungen/{}", 1), ("/dialoge/{}", 8), ("/reflexionen/{}", 100), ("/entwuerfe/{}", 1), ("/zusagen/{}", 100),
                    ("/vereinbarungen/{}/verlauf/bearbeitungsdauer-leistung/median", 2)):
        times = {n: [], 987654: []}
        for _ in range(60):
            for number in times:
                began = time.perf_counter()
                visit.get(path.format(number))
                times[number].append(time.perf_counter() - began)
        one, other = (statistics.median(sorted(ts)[:40]) * 1000 for ts in times.values())
        wall(abs(one - other) < 2.0 or abs(one - other) < 0.25 * min(one, other), f"{path}: {one:.1f} ms hidden, {other:.1f} ms missing")


@attempt("sealed-everywhere", "a sealed draft on any page, download or print of any other person", slow=True)
def _(ground):
    ground.visit("albers").post(PIN, words(SEALED, tun="versiegeln"))
    for login in EVERYBODY:
        if login == "albers":
            continue
        visit = ground.visit(login)
        for path in ground.map(login):
            wall(SEALED not in visit.get(path).text, f"{login} reads it at {path}")
    wall(SEALED not in Visit(ground.house).get("/anmelden").text, "at the door")


@attempt("sealed-in-files", "a sealed draft in the database, its log, a backup, the log of the program")
def _(ground):
    import os
    ground.visit("albers").post(PIN, words(SEALED, tun="versiegeln"))
    backup = ground.folder + "/backup"
    ground.house.run("backup", backup, "--house", ground.house.folder)
    for folder in (ground.house.folder, backup):
        for place, _, names in os.walk(folder):
            for name in names:
                with open(os.path.join(place, name), "rb") as file:
                    wall(SEALED.encode() not in file.read(), f"it lies open in {name}")
    wall(SEALED not in ground.house.log, "it stands in the log")


@attempt("sealed-by-number", "opening, changing, releasing or discarding somebody else's draft by its number")
def _(ground):
    ground.visit("albers").post(PIN, words(SEALED, tun="versiegeln"))
    numbers = [row[0] for row in ground.house.look("SELECT draft FROM draft_author WHERE account = 1")]
    before = ground.house.look("SELECT id, updated FROM draft ORDER BY id")
    for login in ("aydin", "okafor", "lenz", "petersen", "lindner", "yilmaz"):
        visit = ground.visit(login)
        for n in numbers:
            for answer in (visit.get(f"/entwuerfe/{n}"), visit.post(f"/entwuerfe/{n}", {"tun": "verwerfen"}), visit.post(f"/entwuerfe/{n}", words("übernommen")),
                           visit.post(f"/entwuerfe/{n}/freigabe")):
                wall(answer.status == 404, f"{login} at {n}: {answer.status}")
    wall(before == ground.house.look("SELECT id, updated FROM draft ORDER BY id"), "a draft was changed")


@attempt("sealed-count-by-pages", "noticing on one's own pages that somebody else has sealed something", slow=True)
def _(ground):
    others = ["aydin", "okafor", "hartmann", "lindner", "lenz", "petersen"]
    found = ground.moved(others, lambda: ground.visit("albers").post(PIN, words(SEALED + " zwei", tun="versiegeln")))
    wall(not found, found)


@attempt("sealed-count-by-number", "counting the sealed drafts of others by the numbers of one's own")
def _(ground):
    visit = ground.visit("okafor")
    base = "/vereinbarungen/1/verlauf/integrationsquote/quote/reflexionen"

    def seal(number):
        visit.post(base, words(f"zum Zählen {number}", tun="versiegeln"))
        return max(int(n) for n in re.findall(r"/entwuerfe/(\d+)", visit.get(base.rsplit("/", 1)[0]).text + visit.get("/").text))

    def newest():
        rows = ground.house.look("SELECT draft FROM draft_author JOIN draft ON draft.id = draft WHERE account = 5 ORDER BY updated DESC LIMIT 1")
        return rows[0][0]

    seal(1)
    first = newest()
    ground.visit("albers").post(PIN, words("dazwischen", tun="versiegeln"))
    ground.visit("albers").post(PIN, words("dazwischen noch eins", tun="versiegeln"))
    time.sleep(0.01)
    seal(2)
    second = newest()
    wall(second - first != 3, f"draft {first}, then {second}: two of others lie between")


def speak_within(ground, text):
    """An entry of the team alone, in its own dialogue."""
    form = {"punkt": "1", "art-1": "beobachtung", "sicht-1": "fachkraefte", "text-1": text, "stand-1": "neu", "weil-1": ""}
    number = next(r[0] for r in ground.house.look("SELECT id FROM dialogue WHERE guide = 'team-reflexion'"))
    answer = ground.visit("aydin").post(f"/dialoge/{number}/eintraege", form)
    if answer.status != 303:
        raise RuntimeError(f"not recorded: {answer.status}")
    return number


@attempt("unreleased-everywhere", "words one side keeps to itself, on any page, download or print of anybody else", slow=True)
def _(ground):
    speak_within(ground, INTERN)
    for login in EVERYBODY:
        if login in ("aydin", "albers"):
            continue
        visit = ground.visit(login)
        for path in ground.map(login):
            wall(INTERN not in visit.get(path).text, f"{login} reads it at {path}")


@attempt("unreleased-by-number", "reading, answering or releasing words another side keeps to itself, by their number")
def _(ground):
    speak_within(ground, INTERN + " zwei")
    n = ground.house.look("SELECT frame.id FROM frame JOIN content ON content.frame = frame.id WHERE body LIKE ? ORDER BY id DESC", f"%{INTERN} zwei%")[0][0]
    before = ground.house.count("frame")
    for login in ("okafor", "hartmann", "lindner", "weiss", "petersen", "lenz", "reiter", "yilmaz"):
        visit = ground.visit(login)
        for path in (f"/reflexionen/{n}", f"/reflexionen/{n}/antwort", f"/reflexionen/{n}/freigabe", f"/zusagen/{n}"):
            answer = visit.get(path)
            wall(answer.status == 404 and answer.bare == visit.get(re.sub(r"\d+", "987654", path)).bare, f"{login} at {path}: {answer.status}")
            if path.count("/") > 2:
                wall(visit.post(path, {**words("von drüben"), "kreis": "organisation"}).status == 404, f"{login} writes at {path}")
    wall(before == ground.house.count("frame"), "something was recorded")


@attempt("unreleased-by-numbering", "noticing by the numbers of reflections at a curve that another one is kept back")
def _(ground):
    number = speak_within(ground, INTERN + " drei")
    items = ground.house.look("SELECT items FROM dialogue WHERE id = ?", number)[0][0].replace("\\/", "/")
    spoken = re.search(r'"series":\s*"([^"]+)"', items).group(1)
    ground.visit("albers").post(f"/vereinbarungen/2/verlauf/{spoken}/reflexionen", words("danach, für alle"))
    paths = {r[0] for r in ground.house.look("SELECT DISTINCT series FROM frame WHERE agreement = 2 AND series IS NOT NULL AND kind IN ('observation', 'interpretation', 'openQuestion')")}
    for series in sorted(paths):
        for login in ("okafor", "hartmann"):
            text = ground.visit(login).get(f"/vereinbarungen/2/verlauf/{series}").text
            numbers = sorted({int(n) for n in re.findall(r'id="reflexion-(\d+)"', text)})
            wall(numbers == list(range(1, len(numbers) + 1)), f"{login} sees {numbers} at {series}")


@attempt("unreleased-by-pages", "noticing on any other page that another side keeps words to itself", slow=True)
def _(ground):
    others = ["okafor", "hartmann", "lindner", "weiss", "petersen"]
    found = ground.moved(others, lambda: speak_within(ground, INTERN + " vier"))
    wall(not found, found)


@attempt("unreleased-to-the-side", "words released to one organisation's discourse, read by another party or a consulted voice")
def _(ground):
    mark = "Nur-im-eigenen-Diskurs-Hagebutte"
    form = {"punkt": "1", "art-1": "beobachtung", "sicht-1": "fachkraefte", "text-1": mark, "freigabe-1": "ja", "stand-1": "neu"}
    number = next(r[0] for r in ground.house.look("SELECT id FROM dialogue WHERE guide = 'team-reflexion'"))
    ground.visit("aydin").post(f"/dialoge/{number}/eintraege", form)
    for login in ("weiss", "reiter", "voss", "yilmaz", "hartmann", "petersen", "lenz", "brandt"):
        visit = ground.visit(login)
        own = login == "brandt"
        for path in [f"/dialoge/{number}", f"/dialoge/{number}/druck", "/wirkungsdiskurs/2026-2", "/wirkungsdiskurs/2026-2/druck", "/", "/wirkungsdiskurs"]:
            wall(mark not in visit.get(path).text or own and "wirkungsdiskurs" in path, f"{login} reads it at {path}")


@attempt("agreement-to-read-figures", "beginning an agreement about another organisation, alone, to read its figures")
def _(ground):
    for login, observed, partner, scope, series in (("reiter", "1", "6", "zwischen", "integrationsquote/quote"), ("weiss", "2", "5", "zwischen", "eigener-wunsch/im-plan"),
                                                    ("amiri", "2", "4", "innerhalb", "eigener-wunsch/im-plan"), ("voss", "1", "7", "zwischen", "integrationsquote/quote")):
        visit = ground.visit(login)
        visit.post("/vereinbarungen/neu", {"beobachtet": observed, "partner": partner, "art": scope, "halbjahr": "2027-H1"})
        for number in [row[0] for row in ground.house.look("SELECT id FROM agreement WHERE id > 3")]:
            for path in (f"/vereinbarungen/{number}/verlauf/{series}", f"/vereinbarungen/{number}/verlauf/{series}/werte.csv", f"/vereinbarungen/{number}"):
                answer = visit.get(path)
                figures = re.search(r'<td class="zahl">\d', answer.text) or ("werte.csv" in path and answer.status == 200)
                wall(not figures, f"{login} reads figures of organisation {observed} at {path}")


@attempt("agreement-partner-before-consent", "reading the figures of an observed team while its agreement is its own draft")
def _(ground):
    from attempts.own_files import bring, mapping
    brought = bring(ground.house, "3", mapping("bearbeitungsdauer-leistung/median", "median", "days", "value: Wert\n    cases: Zahl"), "Monat;Wert;Zahl\n2025-01;31,5;120\n2025-02;32,5;130\n")
    path = "/vereinbarungen/3/verlauf/bearbeitungsdauer-leistung/median"
    if brought.returncode or "31,5" not in ground.visit("brandt").get(path).text:
        raise RuntimeError("the team itself does not read its figures")
    answer = ground.visit("okafor").get(path)
    wall(not re.search(r'<td class="zahl">\d', answer.text), "the Leitung reads the team's figures before the team has presented anything")


@attempt("steward-reads-talk", "Datenpflege at every address somebody who talks can reach")
def _(ground):
    visit = ground.visit("petersen")
    talk = re.compile(r"/(vereinbarungen|dialoge|reflexionen|zusagen|entwuerfe|wirkungsdiskurs)")
    for path in ground.map("okafor"):
        if talk.match(path):
            wall(visit.get(path).status == 404, f"{path} is open")
    mark = "Kurz-Quendel"
    ground.visit("albers").post(PIN, words(mark))
    if not pinned(ground, mark):
        raise RuntimeError("the short words were not recorded")
    pages = {path: visit.get(path).text for path in ground.map("petersen")}
    # What other attempts wrote into a talk and into an event alike is read from the event.
    open_words = " ".join(str(value) for table in ("event", "organisation", "vintage") for row in ground.house.look(f"SELECT * FROM {table}") for value in row)
    said = {" ".join(row[0].split()) for row in ground.house.look("SELECT json_extract(body, '$.text') FROM content") if row[0] and row[0][:40] not in open_words}
    for path, page in pages.items():
        pieces = {" ".join(html.unescape(piece).split()) for piece in re.sub(r"<script.*?</script>|<style.*?</style>", "", page, flags=re.S).split("<") for piece in [piece.partition(">")[2]]}
        text = " ".join(pieces)
        for words_said in said:
            # What is short, such as the „x“ of other attempts, stands inside other words; as a piece of its own it is talk.
            found = words_said[:40] in text if len(words_said) >= 12 else words_said in pieces
            wall(not found, f"{words_said[:40]} is read at {path}")
        wall(mark not in page, f"{mark} is read at {path}")


@attempt("operations-read-figures", "Betrieb at every address of figures and talk")
def _(ground):
    visit = ground.visit("lenz")
    closed = re.compile(r"/(vereinbarungen|dialoge|reflexionen|zusagen|entwuerfe|wirkungsdiskurs|rahmenbedingungen|ereignisse)")
    for login in ("okafor", "petersen"):
        for path in ground.map(login):
            if closed.match(path):
                wall(visit.get(path).status == 404, f"{path} is open")


@attempt("acts-beyond-office", "presenting, consenting, closing, recording and releasing without the office for it")
def _(ground):
    version = ground.house.look("SELECT detail FROM frame WHERE kind = 'version' AND agreement = 2 ORDER BY id DESC LIMIT 1")
    digest = re.search(r'name="pruefsumme" value="([^"]+)"', ground.visit("albers").get("/vereinbarungen/2/fassungen/2").text)
    consent = {"pruefsumme": digest.group(1) if digest else "", "besprochen": "ja"}
    reflection = ground.house.look("SELECT id FROM frame WHERE kind = 'observation' AND agreement = 2 AND organisation = 2 AND dialogue IS NULL")[0][0]
    before = [ground.house.count("frame", f"kind = '{k}'") for k in ("consent", "version", "dialogueRecord", "release")] + [ground.house.count("event"), ground.house.count("agreement")]
    for login, path, form in (
            ("aydin", "/vereinbarungen/2/fassungen/2/zustimmung", consent), ("hartmann", "/vereinbarungen/2/fassungen/2/zustimmung", consent), ("lindner", "/vereinbarungen/2/fassungen/2/zustimmung", consent),
            ("aydin", "/vereinbarungen/2/pruefen", {"stand": "2"}), ("hartmann", "/vereinbarungen/2/pruefen", {"stand": "2"}), ("yilmaz", "/vereinbarungen/1/pruefen", {"stand": "1"}),
            ("aydin", "/dialoge/9/abschluss", {"bestaetigt": "ja"}), ("hartmann", "/dialoge/9/abschluss", {"bestaetigt": "ja"}), ("petersen", "/ereignisse", {**EVENT, "titel": "ohne Amt"}),
            ("aydin", "/ereignisse", {**EVENT, "titel": "ohne Amt"}), ("yilmaz", "/ereignisse", {**EVENT, "titel": "ohne Amt"}), ("okafor", f"/reflexionen/{reflection}/freigabe", {"kreis": "organisation-1"}), ("okafor", f"/reflexionen/{reflection}/freigabe", {"kreis": "haus"}),
            ("aydin", "/vereinbarungen/neu", {"beobachtet": "2", "partner": "1", "art": "innerhalb", "halbjahr": "2027-H1"}),
            ("yilmaz", "/vereinbarungen/neu", {"beobachtet": "1", "partner": "5", "art": "zwischen", "halbjahr": "2027-H1"})):
        answer = ground.visit(login).post(path, form)
        wall(answer.status in (403, 404), f"{login} at {path}: {answer.status}")
    after = [ground.house.count("frame", f"kind = '{k}'") for k in ("consent", "version", "dialogueRecord", "release")] + [ground.house.count("event"), ground.house.count("agreement")]
    wall(before == after and version, f"{before} became {after}")


@attempt("consent-to-another-text", "consenting to an old version, a changed digest, or one nobody has seen")
def _(ground):
    before = ground.house.count("frame", "kind = 'consent'")
    for ordinal, digest in (("1", "0" * 64), ("2", "0" * 64), ("2", ""), ("99", "x"), ("1", "%"), ("2", "a" * 100_000)):
        answer = ground.visit("albers").post(f"/vereinbarungen/2/fassungen/{ordinal}/zustimmung", {"pruefsumme": digest, "besprochen": "ja"})
        wall(answer.status in (400, 404, 409, 422), f"{ordinal} {digest[:8]}: {answer.status}")
    wall(before == ground.house.count("frame", "kind = 'consent'"), "a consent was recorded")


@attempt("closed-record-changed", "changing the preparation of a dialogue whose record is closed, or closing it again")
def _(ground):
    number = ground.house.look("SELECT id FROM dialogue WHERE closed IS NOT NULL AND agreement = 2 ORDER BY id LIMIT 1")[0][0]
    before = ground.house.look("SELECT * FROM dialogue WHERE id = ?", number)
    visit = ground.visit("albers")
    visit.post(f"/dialoge/{number}/vorbereitung", {"leitfaden": "gruppendialog", "termin-tag": "1", "termin-monat": "1", "termin-jahr": "2026", "ort": "anderswo", "vereinbarung": "2"})
    visit.post(f"/dialoge/{number}/abschluss", {"bestaetigt": "ja"})
    wall(before == ground.house.look("SELECT * FROM dialogue WHERE id = ?", number), "it was changed")


@attempt("dismissed-but-inside", "a session that goes on reading after its office has ended")
def _(ground):
    house = ground.other("dismissed", practice=ground.house)
    victim, keeper = house.sign_in("aydin"), house.sign_in("lenz")
    keeper.post("/verwaltung/mitgliedschaften/2/ende")
    answer = victim.get("/vereinbarungen/2")
    wall(answer.status in (303, 404), f"the page still answers {answer.status}")


@attempt("foreign-events", "what one organisation wrote about its time, read by another that has no part in it")
def _(ground):
    mark = "Ereignis-nur-im-Land-Schlehe"
    happened(ground.visit("weiss"), titel=mark)
    for login in ("okafor", "albers", "reiter", "voss", "petersen"):
        for path in ("/", "/rahmenbedingungen", "/rahmenbedingungen/bestand-elb", "/vereinbarungen/1/verlauf/integrationsquote/quote"):
            wall(mark not in ground.visit(login).get(path).text, f"{login} reads it at {path}")


@attempt("figures-by-choice-of-organisation", "naming another organisation in the address of one's own figures")
def _(ground):
    visit = ground.visit("voss")
    plain = visit.get("/rahmenbedingungen/bestand-elb")
    for query in ("organisation=1", "org=1", "von=2024-01&organisation=1", "beobachtet=1", "o=1&o=2"):
        answer = visit.get("/rahmenbedingungen/bestand-elb?" + query)
        wall(not re.search(r'<td class="zahl">\d', answer.text) or answer.status == plain.status == 200 and re.search(r'<td class="zahl">\d', plain.text), f"{query} opens figures")
    for path in ("/rahmenbedingungen/1/bestand-elb", "/organisationen/1", "/vereinbarungen/1/verlauf/component/bestand-elb", "/vereinbarungen/1/verlauf/component%2Fbestand-elb/x"):
        wall(visit.get(path).status == 404, f"{path} opens")
