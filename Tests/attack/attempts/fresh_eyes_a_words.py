"""Words on their way: out of the memory, out of files, back from a form, into a table, in the other language."""

import contextlib
import csv
import io
import os
import re
import shutil
import urllib.parse

from attempts.a_forms import EVENT, PIN, words
from attempts.b_markup import Hygiene, clean
from attempts.own_files import FORMULA, MARK, SCRIPT, write
from house import TOP, House, Visit
from ledger import attempt, wall

DRAFT = "/vereinbarungen/3"


@contextlib.contextmanager
def apart(ground, name):
    """A copy of the practice house that may be trampled down and is gone afterwards."""
    house = ground.other(name, practice=ground.house)
    try:
        yield house
    finally:
        house.stop()
        shutil.rmtree(house.folder, ignore_errors=True)


def without_triggers(house):
    house.tamper(*[f'DROP TRIGGER "{row[0]}"' for row in house.look("SELECT name FROM sqlite_schema WHERE type = 'trigger'")])


def english(house, login):
    visit = house.sign_in(login)
    visit.get("/?sprache=en")
    if '<html lang="en">' not in visit.get("/").text:
        raise RuntimeError("the session does not read English")
    return visit


@attempt("xss-everything-stored", "a script in every text the memory holds, on every page of every office, in both languages", slow=True)
def _(ground):
    with apart(ground, "stored") as house:
        house.stop()
        without_triggers(house)
        for table, columns in {"organisation": ["name"], "account": ["name"], "house": ["name"], "event": ["title", "text", "source"],
                               "vintage": ["source", "reason"], "dialogue": ["place"], "phase": ["text"]}.items():
            known = {row[1] for row in house.look(f"PRAGMA table_info({table})")}
            for column in known & set(columns):
                house.tamper((f"UPDATE {table} SET {column} = {column} || ?", (SCRIPT,)))
        house.tamper(("UPDATE content SET body = json_set(body, '$.text', json_extract(body, '$.text') || ?) WHERE json_extract(body, '$.text') IS NOT NULL", (SCRIPT,)),
                     ("UPDATE content SET body = json_set(body, '$.because', json_extract(body, '$.because') || ?) WHERE json_extract(body, '$.because') <> ''", (SCRIPT,)),
                     ("UPDATE content SET body = json_set(body, '$.name', ?) WHERE json_extract(body, '$.name') IS NOT NULL", (SCRIPT,)),
                     ("UPDATE dialogue SET conditions = json_insert(conditions, '$[#]', ?)", (SCRIPT,)))
        house.serve()
        found = 0
        for login in ("albers", "okafor", "lenz", "yilmaz"):
            visit = house.sign_in(login)
            for path in ground.few(login):
                answer = clean(ground, visit, path, may_miss=True)
                found += MARK in answer.text
                clean(ground, visit, path + ("&" if "?" in path else "?") + "sprache=en", may_miss=True)
        clean(ground, Visit(house), "/anmelden")
        if found < 20:
            raise RuntimeError(f"the words are shown on {found} pages only")


@attempt("xss-house-name", "a script as the name of the house, which stands on every page, also before anybody has signed in")
def _(ground):
    house = House(ground.program, os.path.join(ground.folder, "named"), ground.open_limits)
    if house.run("init", "--house", house.folder, "--name", SCRIPT[:150]).returncode:
        return
    ground.houses.append(house.serve())
    for path in ("/anmelden", "/einrichten", "/gibt-es-nicht", "/impressum", "/hilfe", "/barrierefreiheit/melden", "/einrichten?sprache=en"):
        clean(ground, Visit(house), path, may_miss=True)
    house.stop()


@attempt("xss-english", "hostile own files and words on the English pages")
def _(ground):
    for login in ("okafor", "albers"):
        visit = english(ground.house, login)
        for path in ground.few(login):
            clean(ground, visit, path, may_miss=True)
    wall(MARK in visit.get("/indikatoren").text, "the own indicator is missing")


@attempt("xss-answers-to-forms", "a script in every field of every form: the page that answers, with its list of faults", slow=True)
def _(ground):
    with apart(ground, "answers") as house:
        shapes, seen = set(), 0
        for login in ("albers", "brandt", "okafor", "lenz", "weiss"):
            visit = house.sign_in(login)
            for path in ground.few(login):
                for form in visit.forms(path):
                    shape = (re.sub(r"\d+", "N", form.action), frozenset(form.names()))
                    if form.method != "post" or shape in shapes or re.search("abmelden|sitzungen|mitgliedschaften", form.action):
                        continue
                    shapes.add(shape)
                    for pairs in ([(n, v) for n, v in form.filled(SCRIPT) if n != "token"], [(n, SCRIPT) for n in form.names() - {"token"}]):
                        answer = visit.post(form.action, pairs)
                        faults = Hygiene.of(answer.text)
                        seen += MARK in answer.text
                        wall(not faults, f"{form.action} answers {answer.status} with {faults[:3]}")
        if seen < 8:
            raise RuntimeError(f"only {seen} answers show what was typed")


@attempt("xss-edited-meanwhile", "a script in a draft that somebody else has changed meanwhile: the page that holds both against each other")
def _(ground):
    with apart(ground, "meanwhile") as house:
        visit, shown = house.sign_in("brandt"), 0
        for step in ("eckpunkte", "beitraege", "leitfragen"):
            form = next(f for f in visit.forms(f"{DRAFT}/{step}") if f.action == f"{DRAFT}/{step}")
            pairs = lambda typed: [p for p in form.filled(typed) if p[0] not in ("token", "danach") and "frage-vorschlag" not in p[0]]
            visit.post(form.action, pairs("zuerst gesagt " + SCRIPT[:100]))
            answer = visit.post(form.action, pairs(SCRIPT[:200]))
            faults = Hygiene.of(answer.text)
            wall(not faults, f"{step} answers {answer.status} with {faults[:3]}")
            shown += answer.status == 409 and MARK in answer.text
        if not shown:
            raise RuntimeError("no step saw that the draft had changed")


@attempt("xss-guide-whole", "a script in every text of an own guide: its phases stand on the record, its print and the preparation")
def _(ground):
    with apart(ground, "guide") as house:
        house.stop()
        with open(f"{TOP}/Dialogues/team-reflexion.yaml", encoding="utf-8") as shipped:
            text = shipped.read().replace("id: team-reflexion", "id: probe-phasen")
        quoted = SCRIPT.replace("\\", "\\\\").replace('"', '\\"')
        text = re.sub(r'(\b(?:de|en): )"((?:[^"\\]|\\.)*)"', lambda m: f'{m.group(1)}"{quoted}{m.group(2)}"', text)
        text = re.sub(r"(\b(?:de|en): )>-\n(\s+)", lambda m: f"{m.group(1)}>-\n{m.group(2)}{SCRIPT} ", text)
        write(f"{house.folder}/Dialogues/probe-phasen.yaml", text)
        house.serve()
        visit = house.sign_in("albers")
        page = clean(ground, visit, "/leitfaeden/probe-phasen")
        if page.text.count(MARK) < 10:
            raise RuntimeError(f"the guide shows {page.text.count(MARK)} of its texts: {house.log[-300:]}")
        answer = visit.post("/dialoge/neu", {"vereinbarung": "2", "leitfaden": "probe-phasen", "termin-tag": "1", "termin-monat": "12", "termin-jahr": "2026",
                                             "ort": SCRIPT[:150], "bedingungen": SCRIPT, "fokus": "bearbeitungsdauer-leistung--median"})
        if answer.status != 303:
            raise RuntimeError(f"not prepared: {answer.status}")
        base = urllib.parse.urlsplit(answer.header("Location")).path
        for end in ("", "/druck", "/vorbereitung", "/abschluss"):
            clean(ground, visit, base + end)
            clean(ground, visit, base + end + "?sprache=en")


@attempt("xss-folding", "signs that become angle brackets or quotes when a text is brought into one spelling")
def _(ground):
    visit = ground.visit("albers")
    for text in ("＜script＞alert(1)＜/script＞", "﹤script﹥alert(1)", "‹script›", "\u226e\u0338script", "&lt;script&gt;zqy", "%3Cscript%3Ezqy", "\\u003cscript\\u003ezqy",
                 "＂＞＜img src=x onerror=alert(1)＞", "<\u0000script>zqy", "<scr\u202eipt>zqy", "<\u2028script>zqy", "<scr\ufeffipt>zqy"):
        visit.post(PIN, words("gefaltet " + text))
    for path in (PIN.rsplit("/", 1)[0], PIN.rsplit("/", 1)[0] + "/druck", "/"):
        page = visit.get(path)
        wall(b"<script" not in page.body.lower() and b"<img" not in page.body.lower(), f"{path} holds a script")
        clean(ground, visit, path)


@attempt("link-leads-away", "an address so odd that the links of its own page, the one to the other language above all, lead to another site")
def _(ground):
    cookie = ground.visit("albers").cookie
    for path in ("//evil.example/", "///evil.example", "/\\evil.example", "/\\/evil.example", "/%2f/evil.example", "/.//evil.example", "/%5c/evil.example", "//evil.example%2f..",
                 "/;//evil.example", "/x:y//evil.example", "https://evil.example/", "//user@evil.example/?x", "/?zurueck=//evil.example", "//evil.example?sprache=de"):
        for jar in ("", f"Cookie: {cookie}\r\n"):
            got, _ = ground.house.wire(f"GET {path} HTTP/1.1\r\nHost: x\r\n{jar}Connection: close\r\n\r\n".encode(), 3)
            for target in re.findall(r'(?:href|action|src)="([^"]*)"', got.decode("utf-8", "replace")):
                target = target.replace("&amp;", "&").replace("&#x27;", "'")
                place = urllib.parse.urlsplit(urllib.parse.urljoin("http://house.example/a", target.replace("\\", "/"))).netloc
                wall(place in ("house.example", "") or "evil" not in place, f"{path} leads to {target}")


@attempt("link-of-own-words", "a source, a place or a contact that becomes a link to a script or into another site")
def _(ground):
    house = ground.house
    for target in ("javascript:alert(1)//zqlink", "JaVaScRiPt:alert(1)//zqlink", "data:text/html,<script>zqlink", "//evil.example/zqlink", "vbscript:zqlink", "\tjavascript:zqlink", "javascript&colon;zqlink"):
        house.sign_in("okafor").post("/ereignisse", {**EVENT, "titel": "zqlink", "quelle": target, "text": target})
        Visit(house).post("/barrierefreiheit/melden", {"was": target, "wo": target, "kontakt": target})
    seen = 0
    for login, paths in (("okafor", ["/rahmenbedingungen", "/vereinbarungen/1/verlauf/integrationsquote/quote", "/"]), ("lenz", ["/verwaltung"])):
        for path in paths:
            text = ground.visit(login).get(path).text
            seen += "zqlink" in text
            links = [link for link in re.findall(r'(?:href|action|src)="([^"]*)"', text) if "zqlink" in link]
            wall(not links, f"{path} links to {links[:1]}")
    if seen < 2:
        raise RuntimeError("the words are shown nowhere")


@attempt("csv-organisation-name", "an organisation whose name is a formula, in the tables that are taken along")
def _(ground):
    with apart(ground, "formula") as house:
        for name in (FORMULA, "+49 Jobcenter\"&A1", "-2+3+cmd|' /C calc'!A0", "@SUM(1+9)", "\t=1+1", "＝1+1", "  =1+1", "\r\n=1+1"):
            house.tamper(("UPDATE organisation SET name = ? WHERE id = 1", (name,)))
            visit = house.sign_in("okafor")
            for path in ("/rahmenbedingungen/bestand-elb/werte.csv", "/vereinbarungen/1/verlauf/integrationsquote/quote/werte.csv"):
                answer = visit.get(path)
                if answer.status != 200:
                    raise RuntimeError(f"{path}: {answer.status}")
                for row in csv.reader(io.StringIO(answer.body.decode("utf-8-sig")), delimiter=";"):
                    for cell in row:
                        bare = cell.lstrip(" \u00a0\u200b\ufeff")
                        wall(not bare or bare[0] not in "=+-@\t\r\n＝＋－＠" or re.fullmatch(r"-?[\d.,]+", cell), f"{path}: {cell[:30]!r}")


@attempt("csv-shape", "words with line ends, quotes and separators that add rows or cells to a table")
def _(ground):
    with apart(ground, "shape") as house:
        visit, base = house.sign_in("okafor"), "/vereinbarungen/1/verlauf/integrationsquote/quote"
        before = len(list(csv.reader(io.StringIO(visit.get(base + "/werte.csv").body.decode("utf-8-sig")), delimiter=";")))
        events, wrote = house.count("event"), 0
        for title in ("a\";\"b", "a;b;c", "a\r\n2026-01;999;999;999", "\"\r\n\"2026-01\";1", "a\u2028b\u0085c\x0bd", "'\"'\"';"):
            visit.post("/ereignisse", {**EVENT, "titel": title[:100], "text": title, "quelle": title})
            wrote += house.count("event") - events
            events = house.count("event")
            raw = visit.get(base + "/werte.csv").body.decode("utf-8-sig")
            table = list(csv.reader(io.StringIO(raw), delimiter=";"))
            wall(len(table) == before and len({len(row) for row in table}) == 1, f"{title!r}: {before} rows became {len(table)}, of {sorted({len(r) for r in table})} cells")
            wall(not re.search(r"(?m)^2026-01;999", raw), f"{title!r} adds a row for a reader that knows no quotes")
            wall("999" not in {row[1] for row in table}, "a figure was planted")
        if wrote < 4:
            raise RuntimeError(f"{wrote} of the titles were recorded")


@attempt("notice-by-foreign-link", "a link on a foreign page that lets the house say what never happened: consented, presented, password changed")
def _(ground):
    for login, path in (("albers", "/vereinbarungen/2?meldung=zugestimmt"), ("albers", "/vereinbarungen/2?meldung=vorgelegt"), ("albers", "/konto?meldung=passwort"), ("albers", "/dialoge/9?meldung=abgeschlossen"),
                        ("lenz", "/verwaltung/personen?meldung=1"), ("lenz", "/verwaltung/personen?meldung=beendet"), ("albers", PIN.rsplit("/", 1)[0] + "?meldung=reflexion-99")):
        text = ground.visit(login).get(path, headers={"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Referer": "https://evil.example/"}).text
        said = re.search(r'<p class="meldung"[^>]*>([^<]*)', text)
        wall(not said, f"{path} says: {said and said.group(1)}")


@attempt("words-nobody-sees", "entries, names and reports that consist of nothing but signs nobody can see")
def _(ground):
    with apart(ground, "unseen") as house:
        albers, lenz, place = house.sign_in("albers"), house.sign_in("lenz"), house.invited()
        for blank in ("\u200b\u200b", "\u2800\u2800", "\u3164", "\u115f\u1160", "\uffa0", "\u180e\u2060", "\U000e0041\U000e0042\U000e0043", "\u00ad\u00ad", "\ufe0f\ufe0f", "\u034f", "\u200d\u200c", "\ufff9\ufffb"):
            before = [house.count("frame"), house.count("organisation"), house.count("account"), house.count("event")]
            albers.post(PIN, words(blank))
            albers.post("/ereignisse", {**EVENT, "titel": blank})
            lenz.post("/verwaltung/organisationen", {"art": "municipality", "name": blank, "gehoert-zu": "", "personen": ""})
            Visit(house).post(place, {"person": blank, "anmeldename": "unsichtbar" + str(ord(blank[0])), "passwort": "ein langer Satz zum Einlass"})
            after = [house.count("frame"), house.count("organisation"), house.count("account"), house.count("event")]
            what = [word for word, a, b in zip(("reflection", "organisation", "person", "event"), before, after) if a != b]
            wall(not what, f"U+{ord(blank[0]):04X} alone is a {what}")


@attempt("lookalike-letters", "a sign-in name that looks like another person's, with letters of another script or joined ones")
def _(ground):
    with apart(ground, "lookalike") as house:
        place, before = house.invited(), house.count("account")
        for twin in ("аlbers", "albеrs", "αlbers", "ｂrandt", "okаfоr", "lindneг", "reıter", "vοss", "hartmann\u1160", "𝐚lbers", "ᴀlbers"):
            Visit(house).post(place, {"person": "Zweite Person", "anmeldename": twin, "passwort": "ein langer Satz zum Einlass"})
            wall(house.count("account") == before, f"{twin!r} is an account of its own")
