"""Markup that people type, bring in or write into files of their own."""

import html.parser
import re
import urllib.parse

from attempts.a_forms import EVENT, PIN, happened, words
from attempts.own_files import FORMULA, INDICATOR, MARK, SCRIPT, bring, mapping
from house import Visit
from ledger import attempt, wall

ELEMENTS = set("""html head title meta link body header nav main footer section article aside div span h1 h2 h3 h4 p ul ol li
dl dt dd blockquote figure figcaption a strong em small mark abbr time q code br hr del ins details summary table caption
thead tbody tr th td form fieldset legend label input select option optgroup textarea button svg g path line rect circle
text tspan desc symbol use""".split())


class Hygiene(html.parser.HTMLParser):
    """What a page holds that this house never writes."""

    def __init__(self):
        super().__init__()
        self.faults = []

    @staticmethod
    def of(text):
        reader = Hygiene()
        reader.feed(text)
        return reader.faults

    def handle_starttag(self, tag, attributes):
        if tag not in ELEMENTS:
            self.faults.append(f"<{tag}>")
        for name, value in attributes:
            if name.startswith("on") or name in ("style", "srcdoc", "formaction", "ping", "background"):
                self.faults.append(f"<{tag} {name}=…>")
            if name in ("href", "src", "action", "xlink:href", "data") and not re.match(
                    r"(/(?![/\\])|#|\?|mailto:|https?://)", value or "#"):
                self.faults.append(f"<{tag} {name}={(value or '')[:30]}>")

    def handle_comment(self, text):
        self.faults.append(f"<!--{text[:20]}")


def clean(ground, visit, path, may_miss=False):
    answer = visit.get(path)
    if answer.status == 404 and not may_miss:
        raise RuntimeError(f"{path} is gone")
    if not (answer.header("Content-Type") or "").startswith("text/html"):
        return answer
    faults = Hygiene.of(answer.text)
    wall(not faults, f"{path} holds {faults[:3]}")
    return answer


def shown(ground, visit, paths, mark):
    """Every page is clean, and the words are on one of them: an attack nobody sees proves nothing."""
    texts = [clean(ground, visit, path).text for path in paths]
    if not any(mark in text for text in texts):
        raise RuntimeError(f"{mark} is shown nowhere")


@attempt("xss-reflection", "a script in a reflection, shown at the curve, in the table, in print and in the discourse")
def _(ground):
    visit = ground.visit("albers")
    visit.post(PIN, words(SCRIPT + "reflexion", von="2026-05", bis="2026-06"))
    base = PIN.rsplit("/", 1)[0]
    shown(ground, visit, [base, base + "/druck", "/", "/vereinbarungen/2"], MARK)


@attempt("xss-sealed-draft", "a script in a sealed draft, read by its author")
def _(ground):
    visit = ground.visit("albers")
    visit.post(PIN, words(SCRIPT + "entwurf", tun="versiegeln"))
    number = ground.house.look("SELECT id FROM draft ORDER BY updated DESC LIMIT 1")[0][0]
    shown(ground, visit, [f"/entwuerfe/{number}", PIN.rsplit("/", 1)[0]], MARK)


@attempt("xss-event", "a script in the title, text and source of an event, which are drawn into the chart")
def _(ground):
    visit = ground.visit("okafor")
    happened(visit, titel=SCRIPT[:118], text=SCRIPT, quelle=SCRIPT)
    trend = "/vereinbarungen/1/verlauf/integrationsquote/quote"
    shown(ground, visit, ["/rahmenbedingungen", "/rahmenbedingungen/bestand-elb", trend, trend + "/druck", "/"], MARK)


@attempt("xss-organisation-and-person", "a script as the name of an organisation and of a person")
def _(ground):
    visit = ground.visit("lenz")
    visit.post("/verwaltung/organisationen", {"art": "municipality", "name": SCRIPT, "gehoert-zu": "", "personen": ""})
    visit.post("/verwaltung/personen", {"wen": SCRIPT + "person", "amt": "caseworker", "organisation": "5"})
    Visit(ground.house).post(ground.house.invited("management", "5"), {
        "person": SCRIPT[:80], "anmeldename": f"{MARK}-person", "passwort": "ein langer Satz zum Einlass"})
    shown(ground, visit, ["/verwaltung", "/verwaltung/organisationen", "/verwaltung/personen"], MARK)
    shown(ground, ground.visit("okafor"), ["/vereinbarungen/neu"], MARK)
    shown(ground, Visit(ground.house), ["/anmelden"], MARK)


@attempt("xss-agreement-draft", "a script in every field of a draft, shown while drafting, checking and printing")
def _(ground):
    visit, base = ground.visit("brandt"), "/vereinbarungen/3"
    for step in ("eckpunkte", "leitfragen", "beitraege", "fokus/gruende"):
        for form in visit.forms(f"{base}/{step}"):
            if form.action == f"{base}/{step}":
                visit.post(form.action, [p for p in form.filled(SCRIPT[:200]) if p[0] not in ("token", "danach")])
    shown(ground, visit, [f"{base}/entwurf", f"{base}/pruefen", f"{base}/eckpunkte", f"{base}/leitfragen", f"{base}/beitraege",
                          f"{base}/fokus/gruende", "/vereinbarungen"], MARK)


@attempt("xss-dialogue", "a script in the minutes and the preparation of a dialogue")
def _(ground):
    visit = ground.visit("albers")
    for page, skip in (("/dialoge/9", ()), ("/dialoge/9/vorbereitung", ())):
        for form in visit.forms(page):
            if form.action.startswith("/dialoge/9/"):
                visit.post(form.action, [p for p in form.filled(SCRIPT + "dialog") if p[0] != "token"])
    shown(ground, visit, ["/dialoge/9", "/dialoge/9/druck", "/dialoge"], MARK)


@attempt("xss-answer-and-promise", "a script in an answer and in the state of a promise")
def _(ground):
    visit = ground.visit("albers")
    reflection = ground.house.look("SELECT id FROM frame WHERE kind = 'openQuestion' AND agreement = 2 AND series IS NOT NULL")[0][0]
    visit.post(f"/reflexionen/{reflection}/antwort", {"art": "antwort", "text": SCRIPT + "antwort"})
    promise = ground.house.look("SELECT id FROM frame WHERE kind = 'promise' AND agreement = 2")[0][0]
    visit.post(f"/zusagen/{promise}", {"stand": "begonnen", "weil": SCRIPT + "zusage"})
    shown(ground, visit, [f"/zusagen/{promise}", f"/reflexionen/{reflection}/antwort", PIN.rsplit("/", 1)[0]], MARK)


@attempt("xss-barrier-report", "a script in a report that anybody may send, read by the house's keepers")
def _(ground):
    Visit(ground.house).post("/barrierefreiheit/melden", {"was": SCRIPT, "wo": SCRIPT, "kontakt": SCRIPT})
    shown(ground, ground.visit("lenz"), ["/verwaltung", "/verwaltung/barrieren"], MARK)


@attempt("xss-sign-in-name", "a script typed as sign-in name comes back to the page")
def _(ground):
    answer = Visit(ground.house).post("/anmelden", {"name": SCRIPT, "passwort": SCRIPT, "zurueck": SCRIPT})
    wall(not Hygiene.of(answer.text), f"{Hygiene.of(answer.text)}")
    wall("<script>" not in answer.text and "<img" not in answer.text, "unescaped")


@attempt("xss-query", "a script in every query parameter of every page")
def _(ground):
    visit, payload = ground.visit("albers"), urllib.parse.quote(SCRIPT)
    names = "meldung von bis monate art dimension sprache aufnehmen vereinbarung indikator zurueck grund herkunft seite q".split()
    query = "?" + "&".join(f"{name}={payload}" for name in names)
    for path in ground.few("albers"):
        clean(ground, visit, path.split("?")[0] + query, may_miss=True)
    for path in ("/anmelden", "/hilfe", "/barrierefreiheit/melden", "/gibt-es-nicht"):
        clean(ground, Visit(ground.house), path + query, may_miss=True)


@attempt("xss-path", "a script in the address itself, on the page that says it is missing and in links that lead back")
def _(ground):
    for path in ("/" + urllib.parse.quote(SCRIPT, safe=""), "/indikatoren/" + urllib.parse.quote(SCRIPT, safe=""),
                 "/vereinbarungen/2/verlauf/" + urllib.parse.quote(SCRIPT, safe="") + "/median"):
        for visit in (ground.visit("albers"), Visit(ground.house)):
            clean(ground, visit, path, may_miss=True)
    got, _ = ground.house.wire(b"GET /\"><script>alert(1)</script> HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    wall(b"<script" not in got, "the raw address comes back")


@attempt("xss-own-indicator", "a script in every text of an indicator the house wrote itself")
def _(ground):
    visit = ground.visit("okafor")
    base = f"/vereinbarungen/1/verlauf/{INDICATOR}/anteil"
    brought = bring(ground.house, "1", mapping(f"{INDICATOR}/anteil", "rate", "percent", "numerator: Z\n    denominator: N",
                                               source="'" + SCRIPT.replace("'", "''") + "'"), "Monat;Z;N\n2025-H1;30;70\n2025-H2;31;72\n")
    if brought.returncode:
        raise RuntimeError(brought.stdout + brought.stderr)
    shown(ground, visit, ["/indikatoren", f"/indikatoren/{INDICATOR}", base, base + "/druck",
                          f"/vereinbarungen/neu?indikator={INDICATOR}"], MARK)


@attempt("xss-own-guide-and-notices", "a script in a guide, the imprint and the privacy notice the house wrote itself")
def _(ground):
    shown(ground, ground.visit("albers"), ["/leitfaeden", "/leitfaeden/probe-leitfaden"], MARK)
    shown(ground, Visit(ground.house), ["/impressum", "/datenschutz", "/barrierefreiheit"], MARK)


@attempt("xss-csv-as-page", "a download that a browser would read as a page")
def _(ground):
    answer = ground.visit("okafor").get(f"/vereinbarungen/1/verlauf/{INDICATOR}/anteil/werte.csv")
    wall((answer.header("Content-Disposition") or "").startswith("attachment"), "it opens in the browser")
    wall(answer.header("X-Content-Type-Options") == "nosniff" and answer.header("Content-Type", ).startswith("text/csv"), "it may be sniffed")


@attempt("inline-anything", "pages with inline style, script or handlers, which a strict policy would break")
def _(ground):
    for login in ("albers", "okafor", "lenz"):
        for path in ground.few(login):
            clean(ground, ground.visit(login), path)


@attempt("csv-formula", "cells of a download that a spreadsheet would compute: titles, sources, conditions, names, own texts")
def _(ground):
    visit, before = ground.visit("okafor"), ground.house.count("event")
    for beginning in ("=", "+", "-", "@", "\t=", " =", "＝", "\r=", "|", "%", "'=", "\u200b=", "\u00ad=", "\u2060="):
        visit.post("/ereignisse", {**EVENT, "titel": f"{beginning}HYPERLINK(\"http://evil.example\")", "quelle": FORMULA, "text": FORMULA})
    happened(visit, titel="harmlos\";=1+1;\"", quelle="a\n=1+1", text="")
    if ground.house.count("event") < before + 10:
        raise RuntimeError("the formulas were not recorded")
    bring(ground.house, "1", mapping(f"{INDICATOR}/anteil", "rate", "percent", "numerator: Z\n    denominator: N",
                                     source="'" + FORMULA + "'"), "Monat;Z;N\n2024-H1;30;70\n2026-H1;41;82\n", "2026-07-01")
    for path in (f"/vereinbarungen/1/verlauf/{INDICATOR}/anteil/werte.csv", "/rahmenbedingungen/bestand-elb/werte.csv",
                 "/vereinbarungen/1/verlauf/integrationsquote/quote/werte.csv", "/vereinbarungen/1/verlauf/integrationsquote/quote/bestandteile/werte.csv",
                 "/vereinbarungen/1/verlauf/integrationsquote/quote/damals/werte.csv", f"/vereinbarungen/1/verlauf/{INDICATOR}/anteil/bestandteile/werte.csv"):
        import csv
        import io
        answer = visit.get(path)
        if answer.status != 200:
            raise RuntimeError(f"{path}: {answer.status}")
        for row in csv.reader(io.StringIO(answer.body.decode("utf-8-sig")), delimiter=";"):
            for cell in row:
                first = cell.lstrip(" \u00a0\u200b\u200c\u200d\u2060\u00ad\ufeff")
                if re.fullmatch(r"[-+]?\d+([,.]\d+)?", cell):
                    continue
                wall(not first[:1] or first[0] not in "=+-@\t\r\n＝＋－＠", f"{path} holds the cell {cell[:40]!r}")
                wall(not re.search(r"(\||\n)\s*[=@]", cell), f"{path} holds a formula after a line end: {cell[:60]!r}")
