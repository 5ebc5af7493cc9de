"""Words that reach logs, statements, names and eyes."""

import re
import urllib.parse

from attempts.a_forms import PIN, happened, words
from house import NAMES, Visit
from ledger import attempt, wall


@attempt("log-injection", "a line end, a colour or a bell in something that is logged")
def _(ground):
    before = len(ground.house.log)
    evil = "x\r\n2026-01-01T00:00:00Z critical augenmerk: forged line\x1b[31m\x07"
    Visit(ground.house).post("/anmelden", {"name": evil, "passwort": evil})
    Visit(ground.house).get("/" + urllib.parse.quote(evil), headers={"User-Agent": "forged\x1b[31m", "Referer": urllib.parse.quote(evil)})
    ground.visit("albers").post(PIN, words(evil), token=evil)
    ground.house.wire(b"GET / HTTP/1.1\r\nHost: forged line\x1b[31m\r\nX-Request-Id: forged line\r\n\r\n", 1)
    said = ground.house.log[before:]
    wall("forged" not in said and "\x1b" not in said, f"the log holds {said[:120]!r}")


@attempt("log-content", "words, names, logins, passwords or addresses of pages in the log of the program")
def _(ground):
    mark = "unverwechselbares Wort"
    albers = ground.visit("albers")
    albers.post(PIN, words(mark))
    albers.post(PIN, words(mark, tun="versiegeln"))
    albers.get("/dialoge?q=" + urllib.parse.quote(mark))
    albers.send("POST", "/ereignisse", b"%zz" + mark.encode(), {"Content-Type": "application/x-www-form-urlencoded"})
    Visit(ground.house).post("/anmelden", {"name": mark, "passwort": mark + mark})
    Visit(ground.house).post("/barrierefreiheit/melden", {"was": mark, "wo": mark, "kontakt": "erika@example.org"})
    happened(ground.visit("okafor"), titel="unzweideutiger Anlass")
    for path in ("/vereinbarungen/4711", "/reflexionen/1", "/entwuerfe/99", "/%zz"):
        ground.house.wire(f"GET {path} HTTP/1.1\r\nHost: x\r\nCookie: {albers.cookie}\r\nConnection: close\r\n\r\n".encode(), 2)
    said = ground.house.log
    for word in [mark, "unverwechselbar", "unzweideutig", "erika@example.org", albers.cookie.split("=")[1], albers.token, *NAMES, *NAMES.values(), "/vereinbarungen/", "/reflexionen/", "127.0.0.1 "]:
        wall(word not in said, f"the log holds {word!r}")


@attempt("log-after-fault", "a fault inside, whose log names the content it failed over")
def _(ground):
    house = ground.other("faulty", practice=ground.house)
    visit = house.sign_in("albers")
    house.tamper("DROP TRIGGER content_stays_as_it_is", "UPDATE content SET body = '{\"text\": 7, \"geheim\": \"Inhalt im Fehler\"}' WHERE frame IN (SELECT id FROM frame WHERE agreement = 2)")
    answers = [visit.get(path) for path in ("/", "/vereinbarungen/2", "/dialoge/9", "/vereinbarungen/2/verlauf/bearbeitungsdauer-leistung/median", "/wirkungsdiskurs")]
    if not any(answer.status == 500 for answer in answers):
        raise RuntimeError(f"no fault was made: {[a.status for a in answers]}")
    for answer in answers:
        wall("geheim" not in answer.text and "Inhalt im Fehler" not in answer.text, "the page shows it")
        wall("frame-ancestors" in (answer.header("Content-Security-Policy") or ""), f"{answer.status} without the policy")
    wall("Inhalt im Fehler" not in house.log and "geheim" not in house.log and "/vereinbarungen/2" not in house.log, f"the log shows it: {house.log[-200:]}")
    number = next(a.header("X-Request-Id") for a in answers if a.status == 500)
    wall(number and number in house.log, "operations cannot find the request by its number")


@attempt("sql-injection", "quotes, comments and statements in addresses, fields and choices")
def _(ground):
    before = [ground.house.count(table) for table in ("account", "organisation", "membership", "agreement", "draft")]
    albers, lenz = ground.visit("albers"), ground.visit("lenz")
    for evil in ("1' OR '1'='1", "1; DROP TABLE account;--", "\" OR 1=1 --", "') UNION SELECT password_hash FROM account --", "1/**/OR/**/1", "%' OR login LIKE '%"):
        quoted = urllib.parse.quote(evil)
        for path in (f"/vereinbarungen/{quoted}", f"/reflexionen/{quoted}", f"/indikatoren/{quoted}", f"/dialoge/neu?vereinbarung={quoted}", f"/wirkungsdiskurs/2026-1?art={quoted}&dimension={quoted}",
                     f"/vereinbarungen/2/verlauf/{quoted}/median", f"/vereinbarungen/2/verlauf/bearbeitungsdauer-leistung/median?von={quoted}"):
            answer = albers.get(path)
            wall(answer.status < 500 and "argon2" not in answer.text, f"{path}: {answer.status}")
        wall(not Visit(ground.house).post("/uebung/anmelden", {"login": evil}).all("Set-Cookie"), f"{evil} signs in")
        wall(not Visit(ground.house).post("/anmelden", {"name": evil, "passwort": evil}).all("Set-Cookie"), f"{evil} signs in")
        lenz.post("/verwaltung/organisationen", {"art": evil, "name": evil, "gehoert-zu": evil, "personen": evil})
        lenz.post("/verwaltung/personen", {"wen": evil, "amt": evil, "organisation": evil})
        albers.post("/konto/amt", {"mitgliedschaft": evil})
    after = [ground.house.count(table) for table in ("account", "organisation", "membership", "agreement", "draft")]
    wall(before == after, f"{before} became {after}")


@attempt("sign-in-name-twins", "two sign-in names that look the same: joined letters, invisible signs, other widths and scripts' spaces")
def _(ground):
    place = ground.house.invited()
    before = ground.house.count("account")
    for twin in ("alb\u200bers", "albers\u200d", "\u2060albers", "alb\u00aders", "ａｌｂｅｒｓ", "ALBERS", "albers\ufe0f", "al\u034fbers", "\u202ealbers", "albers\u180e", "albe\ufeffrs", "a\u200clbers", "\U000e0061albers"):
        Visit(ground.house).post(place, {"person": "Zweite Person", "anmeldename": twin, "passwort": "ein langer Satz zum Einlass"})
        made = ground.house.look("SELECT login FROM account ORDER BY id DESC LIMIT 1")[0][0]
        wall(ground.house.count("account") == before, f"{twin!r} is another account beside albers ({made!r})")


@attempt("name-twins", "a name that looks like another person's or organisation's: invisible signs, turned directions")
def _(ground):
    lenz = ground.visit("lenz")
    for number, twin in enumerate(("Team Nord\u200bstadt", "Team Nordstadt\u200d", "Team\u2060 Nordstadt", "Team Nord\u00adstadt", "\u200eTeam Nordstadt", "Team\u3164Nordstadt", "\U000e0054Team Nordstadt", "Team  Nordstadt")):
        lenz.post("/verwaltung/organisationen", {"art": "team", "name": twin, "gehoert-zu": "1", "personen": "12"})
        names = [row[0] for row in ground.house.look("SELECT name FROM organisation WHERE parent = 1 AND kind = 'team'")]
        folded = [re.sub(r"[\u200b-\u200f\u2060\u00ad\u3164\U000e0000-\U000e007f\s]", "", name) for name in names]
        wall(folded.count("TeamNordstadt") == 1, f"{twin!r} stands beside Team Nordstadt")
    lenz.post("/verwaltung/organisationen", {"art": "municipality", "name": "\u202eeniemeG\u202c \u2066Ort\u2069 \u061c\u200f", "gehoert-zu": "", "personen": ""})
    name = ground.house.look("SELECT name FROM organisation ORDER BY id DESC LIMIT 1")[0][0]
    wall(not re.search(r"[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]", name), f"{name!r} turns the words around it")


@attempt("text-direction", "a sign in a reflection that turns the direction of the words after it on every page")
def _(ground):
    visit = ground.visit("albers")
    visit.post(PIN, words("gedreht \u202e ab \u2067 cd \u061c\u200f Ende"))
    for path in (PIN.rsplit("/", 1)[0], PIN.rsplit("/", 1)[0] + "/druck", "/"):
        wall(not re.search(r"[\u202a-\u202e\u2066-\u2069]", visit.get(path).text), f"{path} is turned")


@attempt("stacked-marks", "a text whose marks cover the lines of others, a name that breaks the page")
def _(ground):
    visit = ground.visit("albers")
    zalgo = "Z" + "\u0301\u0310\u0352\u0489\u0336" * 60
    visit.post(PIN, words("gestapelt " + zalgo * 5))
    text = visit.get(PIN.rsplit("/", 1)[0]).text
    runs = re.findall(r"[\u0300-\u036f\u0489]{12,}", text)
    wall(not runs, f"{len(runs[0]) if runs else 0} marks stand on one letter")


@attempt("broken-text", "bytes that are no text, halves of pairs, non-characters, control signs in a form")
def _(ground):
    visit = ground.visit("albers")
    for raw in (b"\xff\xfe", b"\xed\xa0\x80", b"\xc0\x80", b"\xf4\x90\x80\x80", b"%ED%A0%80", b"%00%01%08", b"%EF%BF%BF", b"%F3%A0%81%A1"):
        body = b"art=beobachtung&tun=anheften&token=" + visit.token.encode() + b"&text=kaputt" + raw
        answer = visit.send("POST", PIN, body, {"Content-Type": "application/x-www-form-urlencoded"})
        wall(answer.status < 500, f"{raw} answers {answer.status}")
    page = visit.get(PIN.rsplit("/", 1)[0]).body
    page.decode("utf-8")
    wall(not re.search(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", page), "a control sign stands in the page")
