"""At the door: other names for this host, two browsers of one person, first passwords, guessing, sessions that outlive their end."""

import http.client
import os
import re
import subprocess
import threading
import time
import urllib.parse

from attempts.a_forms import PIN, words
from attempts.c_session import PASSWORD
from attempts.fresh_eyes_a_words import apart
from house import House, Visit
from ledger import attempt, wall

FIRST = "ein langer Satz zum Einlass"


def at_once(*acts):
    """Every act at the same moment; what each gave back."""
    results, gate = [None] * len(acts), threading.Barrier(len(acts))

    def go(place, act):
        gate.wait()
        try:
            results[place] = act()
        except OSError as fault:
            results[place] = fault

    threads = [threading.Thread(target=go, args=pair) for pair in enumerate(acts)]
    [t.start() for t in threads]
    [t.join() for t in threads]
    return results


def enter(house, name, password, address=None):
    """Signs in with a password, if wanted from another address of this machine."""
    link = http.client.HTTPConnection("127.0.0.1", house.port, timeout=60, source_address=(address, 0) if address else None)
    try:
        link.request("POST", "/anmelden", urllib.parse.urlencode({"name": name, "passwort": password}), {"Content-Type": "application/x-www-form-urlencoded"})
        answer = link.getresponse()
        answer.read()
        cookie = answer.getheader("Set-Cookie")
        return answer.status, Visit(house, cookie.split(";")[0]) if cookie else None
    finally:
        link.close()


def closed_house(ground, name):
    """A real house that is not being served."""
    house = ground.other(name, "--login", "betrieb", typed=PASSWORD + "\n")
    house.stop()
    return house


@attempt("rebound-name", "a foreign site whose name suddenly means this machine: the browser takes it for the same origin")
def _(ground):
    host = f"evil.example:{ground.house.port}"
    for headers in ({"Host": host, "Origin": f"http://{host}", "Sec-Fetch-Site": "same-origin"}, {"Host": host, "Origin": f"http://{host}"}, {"Host": host}):
        answer = Visit(ground.house).post("/uebung/anmelden", {"login": "lenz"}, headers=headers)
        wall(not answer.all("Set-Cookie"), f"the foreign page is signed in as Betrieb ({answer.status})")


@attempt("rebound-name-set-up", "the same against a house that nobody has moved into yet: the foreign page becomes its keeper")
def _(ground):
    house = ground.other("rebound")
    host = f"evil.example:{house.port}"
    form = Visit(house).forms("/einrichten")[0].filled("Angreifer")
    form = [(n, PASSWORD if n.startswith("passwort") else "angreifer" if n == "anmeldename" else "aaaa-bbbb-cccc-dddd" if n == "einrichtungswort" else v) for n, v in form]
    answer = Visit(house).post("/einrichten", form, headers={"Host": host, "Origin": f"http://{host}", "Sec-Fetch-Site": "same-origin"})
    made = house.count("account")
    house.stop()
    wall(made == 0 and not answer.all("Set-Cookie"), f"{made} account was made by {host}")


@attempt("csrf-headers-twice", "the headers that tell where a form comes from, given twice: one judged, the other true")
def _(ground):
    visit, host = ground.visit("albers"), f"127.0.0.1:{ground.house.port}"
    body = urllib.parse.urlencode({**words("csrf doppelter Kopf"), "token": visit.token})
    form = "Content-Type: application/x-www-form-urlencoded\r\n"
    for more in ((form + f"Origin: https://evil.example\r\nOrigin: http://{host}\r\n"), (form + f"Origin: http://{host}\r\nOrigin: https://evil.example\r\n"),
                 (form + f"Origin: https://evil.example, http://{host}\r\n"), (form + "Sec-Fetch-Site: same-origin\r\nSec-Fetch-Site: cross-site\r\n"),
                 (form + "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Site: same-origin\r\n"), (form + "Content-Type: text/plain\r\n"), ("Content-Type: text/plain\r\n" + form)):
        got, _ = ground.house.wire(f"POST {PIN} HTTP/1.1\r\nHost: {host}\r\nCookie: {visit.cookie}\r\n{more}Content-Length: {len(body)}\r\nConnection: close\r\n\r\n{body}".encode(), 3)
        wall(got[9:12] in (b"400", b"403", b"415"), f"{more.splitlines()[-2:]} answered {got[9:12]}")


@attempt("office-changed-meanwhile", "a form opened in one office and sent after another office was taken in the next tab: who has spoken?")
def _(ground):
    with apart(ground, "offices") as house:
        house.sign_in("lenz").post("/verwaltung/personen/1/aemter", {"amt": "management", "organisation": "1"})
        other = house.look("SELECT id FROM membership WHERE account = 1 AND organisation = 1")
        if not other:
            raise RuntimeError("the second office was not given")
        visit = house.sign_in("albers")
        visit.follow(visit.post("/konto/amt", {"mitgliedschaft": "1"}))
        form = next(f for f in visit.forms(PIN.rsplit("/", 1)[0]) if f.action == PIN)
        hidden = [(f["name"], f["value"]) for f in form.fields if f["type"] == "hidden"]
        visit.follow(visit.post("/konto/amt", {"mitgliedschaft": str(other[0][0])}))
        visit.post(PIN, hidden + list(words("als Team geschrieben").items()), token="")
        spoken = house.look("SELECT organisation, office FROM frame JOIN content ON content.frame = frame.id WHERE body LIKE '%als Team geschrieben%'")
        wall(spoken in ([], [(2, "teamLead")]), f"what the team lead wrote is recorded as said by {spoken}")


def newcomer(house, login="neuling", password=FIRST, office="caseworker", organisation="2"):
    Visit(house).post(house.invited(office, organisation), {"person": "Nina Neu", "anmeldename": login, "passwort": password})
    _, visit = enter(house, login, password)
    if visit is None:
        raise RuntimeError("the password does not open")
    return visit


@attempt("invitation-again", "an invitation used twice, by two at once, after it was withdrawn, with a word made up, and told apart by the answer")
def _(ground):
    with apart(ground, "links") as house:
        used, raced, withdrawn = house.invited(), house.invited(), house.invited()
        form = {"person": "Nina Neu", "passwort": FIRST}
        Visit(house).post(used, {**form, "anmeldename": "erste"})
        answers = at_once(*[lambda n=n: Visit(house).post(raced, {**form, "anmeldename": f"zugleich{n}"}) for n in range(6)])
        wall(all(a.status < 500 for a in answers), f"{[a.status for a in answers]}")
        wall(house.count("account", "login LIKE 'zugleich%'") == 1, "one invitation let several in")
        number = house.look("SELECT max(number) FROM invitation")[0][0]
        house.sign_in("lenz").post(f"/verwaltung/einladungen/{number}/ende")
        before, invented = house.count("account"), Visit(house).get("/einladung/" + "a" * 32)
        for place in (used, raced, withdrawn, "/wiederherstellung/" + "b" * 32, "/einladung/%00", "/einladung/" + "c" * 3000):
            for answer in (Visit(house).get(place), Visit(house).post(place, {**form, "anmeldename": "zweite"})):
                wall(answer.words == invented.words and answer.status == invented.status, f"{place[:40]} looks different")
        wall(house.count("account") == before, "somebody came in by a link that is over")


@attempt("link-office-forged", "an invitation accepted with another office, another organisation and the right to consent in the form")
def _(ground):
    with apart(ground, "forged") as house:
        Visit(house).post(house.invited(), {"person": "Nina Neu", "anmeldename": "neuling", "passwort": FIRST, "amt": "operations", "office": "operations",
                                           "organisation": "1", "zustimmung": "ja", "may_consent": "1", "replaces": "1", "id": "8", "account": "8"})
        held = house.look("SELECT organisation, office, may_consent FROM membership JOIN account ON account.id = account WHERE login = 'neuling'")
        wall(held == [(2, "caseworker", 0)], f"the newcomer holds {held}")


@attempt("password-cut-short", "a part of a long password, another case, something behind it")
def _(ground):
    with apart(ground, "cut") as house:
        long = "Sehr langer Satz, " * 6 + "und sein Ende"
        newcomer(house, password=long)
        for typed in (long[:64], long[:72], long[:100], long[:-1], long + "x", long.swapcase(), long.replace(",", ""), long[:72] + "\u0000" + long[73:], long + "\u0000x" , " ".join(long.split()).lower()):
            wall(enter(house, "neuling", typed)[1] is None, f"{len(typed)} signs beginning {typed[:12]!r} open")


@attempt("guessing-a-password", "forty wrong passwords in a row, then the right one: nobody slows the guessing down", slow=True)
def _(ground):
    house = ground.other("guessing", "--login", "betrieb", typed=PASSWORD + "\n", limits=[])
    began, seen = time.time(), []
    for number in range(40):
        seen.append(enter(house, "betrieb", f"falsch geraten Nummer {number}")[0])
    visit = enter(house, "betrieb", PASSWORD)[1]
    took = time.time() - began
    house.stop()
    wall(visit is None or 429 in seen or took > 120, f"41 guesses in {took:.0f} s, the last one was let in")


@attempt("locking-somebody-out", "wrong passwords from one address until their owner at another cannot get in any more", slow=True)
def _(ground):
    house = ground.other("lockout", "--login", "betrieb", typed=PASSWORD + "\n", limits=[])
    inside = enter(house, "betrieb", PASSWORD, "127.0.0.3")[1]
    for number in range(60):
        enter(house, "betrieb", f"falsch geraten Nummer {number}", "127.0.0.2")
    still = inside.get("/").status
    began, visit = time.time(), None
    while visit is None and time.time() - began < 70:
        visit = enter(house, "betrieb", PASSWORD, "127.0.0.3")[1]
        time.sleep(0 if visit else 5)
    house.stop()
    wall(still == 200, "the session that was open is closed")
    wall(visit is not None, "a minute later the owner is still locked out")


@attempt("session-without-end", "a session that is used every hour for years")
def _(ground):
    with apart(ground, "endless") as house:
        visit = house.sign_in("reiter")
        house.tamper("UPDATE session SET created = '2020-01-01T00:00:00.000Z', last_seen = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE account = 10")
        wall(visit.get("/").status == 303, "a cookie of 2020 still opens the house")


@attempt("sessions-kept-for-ever", "when somebody was last here, kept in the memory long after the session ran out")
def _(ground):
    with apart(ground, "oldsessions") as house:
        house.sign_in("yilmaz")
        house.tamper("UPDATE session SET created = '2020-01-01T00:00:00.000Z', last_seen = '2020-06-01T00:00:00.000Z'")
        house.stop()
        house.serve()
        house.sign_in("albers").get("/")
        time.sleep(1)
        left = house.count("session", "last_seen < '2021'")
        wall(left == 0, f"{left} sessions of 2020 are kept")


@attempt("session-in-backup", "a session that was ended comes back to life with a restored backup")
def _(ground):
    with apart(ground, "backedup") as house:
        visit = house.sign_in("albers")
        place = house.folder + "-copy"
        if house.run("backup", place, "--house", house.folder).returncode:
            raise RuntimeError("no backup was made")
        visit.post("/konto/sitzungen/ende")
        house.stop()
        restored = House(house.program, place, house.arguments)
        ground.houses.append(restored.serve())
        opened = Visit(restored, visit.cookie).get("/").status
        restored.stop()
        wall(opened == 303, "the old cookie opens the restored house")


@attempt("practice-commands-in-real-house", "the commands made for practice, pointed at a real house")
def _(ground):
    house = closed_house(ground, "notpractice")
    before = house.look("SELECT count(*) FROM frame")
    for arguments in (["demo", "--house", house.folder, "--port", "0"], ["write-loop", "--house", house.folder]):
        process = subprocess.Popen([house.program, *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        try:
            said, _ = process.communicate(timeout=20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            wall(False, f"{arguments[0]} went on working in it")
        wall(process.returncode != 0, f"{arguments[0]} took it: {said[:80]}")
    wall(before == house.look("SELECT count(*) FROM frame"), "something was recorded")


@attempt("practice-mark-forged", "a real house marked as practice in its file, so that everybody gets in with one click")
def _(ground):
    house = closed_house(ground, "marked")
    house.tamper("DROP TRIGGER house_stays_practice", "UPDATE house SET practice = 1")
    with open(house.folder + "/head", encoding="utf-8") as file:
        head = file.read()
    for text in (head, re.sub(r'("?practice"?\s*:\s*)false', r"\1true", head), ""):
        with open(house.folder + "/head", "w", encoding="utf-8") as file:
            file.write(text)
        try:
            house.serve()
        except RuntimeError:
            continue
        answer = Visit(house).post("/uebung/anmelden", {"login": "betrieb"})
        house.stop()
        wall(not answer.all("Set-Cookie"), "one click opens it")


@attempt("kept-form-password", "the first password of somebody new, typed while the keeper's session ran out, kept and shown again")
def _(ground):
    with apart(ground, "keptpassword") as house:
        visit = house.sign_in("lenz")
        token, secret = visit.token, "Geheimes-Passwort-Holunder"
        house.tamper("UPDATE session SET created = '2020-01-01T00:00:00.000Z', last_seen = '2020-01-01T00:00:00.000Z' WHERE account = 8")
        visit.post("/verwaltung/personen", {"name": "Neu Da", "anmeldename": "neuda", "amt": "caseworker", "organisation": "2", "passwort": secret, "herkunft": "/verwaltung/personen"}, token=token)
        visit.post("/konto/passwort", {"passwort-alt": secret, "passwort-neu": secret, "herkunft": "/konto"}, token=token)
        again = house.sign_in("lenz")
        texts = again.get("/verwaltung/personen").text + again.get("/konto").text
        wall(secret not in texts, "the password stands in the page")
        for name in os.listdir(house.folder):
            if name.startswith("augenmerk.sqlite"):
                with open(f"{house.folder}/{name}", "rb") as file:
                    wall(secret.encode() not in file.read(), f"it lies open in {name}")


@attempt("kept-form-odd-origin", "a late form that says it was typed at an address without end, without sense or outside")
def _(ground):
    with apart(ground, "keptorigin") as house:
        visit = house.sign_in("amiri")
        token = visit.token
        house.tamper("UPDATE session SET created = '2020-01-01T00:00:00.000Z', last_seen = '2020-01-01T00:00:00.000Z' WHERE account = 4")
        for place in ("/" + "x" * 200_000, "//evil.example/x", "/\\evil.example", "javascript:alert(1)", "/\r\nX-Evil: yes", "/\u0000x", "", "?", "/\u202e/x", "/../../x", "/%00", "http://evil.example/"):
            answer = visit.post("/ereignisse", {"titel": "spät", "herkunft": place}, token=token)
            wall(answer.status < 500, f"{place[:20]!r} answers {answer.status}")
            location = answer.header("Location") or "/"
            wall(location.startswith("/") and not location.startswith("//") and "\\" not in location and not answer.header("X-Evil"), f"{place[:20]!r} leads to {location[:60]}")
        longest = max((len(row[0]) for row in house.look("SELECT path FROM kept_post WHERE account = 4")), default=0)
        wall(longest <= 4000, f"an address of {longest} signs is kept")


@attempt("race-last-keeper", "the two keepers of a house end each other's office at the same moment: nobody is left to let anybody in")
def _(ground):
    with apart(ground, "keepers") as house:
        lenz = house.sign_in("lenz")
        for attempt_number in range(6):
            login = f"zweite{attempt_number}"
            newcomer(house, login, FIRST, "operations", "1")
            keepers = house.look("SELECT id FROM membership WHERE office = 'operations' ORDER BY id")
            if len(keepers) != 2:
                raise RuntimeError(f"{len(keepers)} keepers")
            other = house.sign_in(login)
            lenz.token, other.token
            answers = at_once(lambda: lenz.post(f"/verwaltung/mitgliedschaften/{keepers[1][0]}/ende"), lambda: other.post(f"/verwaltung/mitgliedschaften/{keepers[0][0]}/ende"))
            left = house.count("membership", "office = 'operations'")
            wall(left >= 1, "the house has no keeper any more")
            wall(all(getattr(a, "status", 500) < 500 for a in answers), f"{[getattr(a, 'status', a) for a in answers]}")
            if left > 1:
                return
            lenz = lenz if lenz.get("/verwaltung").status == 200 else other


@attempt("race-founding", "one organisation, one person founded many times at the same moment")
def _(ground):
    with apart(ground, "founding") as house:
        visits = [house.sign_in("lenz") for _ in range(6)]
        [v.token for v in visits]
        for kind, parent, size in (("municipality", "", ""), ("team", "1", "12"), ("state", "", "")):
            name = f"Zugleich {kind}"
            answers = at_once(*[lambda v=v: v.post("/verwaltung/organisationen", {"art": kind, "name": name, "gehoert-zu": parent, "personen": size}) for v in visits])
            wall(all(a.status < 500 for a in answers), f"{kind}: {[a.status for a in answers]}")
            made = house.count("organisation", f"name = '{name}'")
            wall(made == 1, f"{made} organisations are called {name}")
        links = [house.invited() for _ in visits]
        answers = at_once(*[lambda place=place: Visit(house).post(place, {"person": "Zugleich Da", "anmeldename": "zugleich", "passwort": FIRST}) for place in links])
        wall(all(a.status < 500 for a in answers), f"person: {[a.status for a in answers]}")
        wall(house.count("account", "login = 'zugleich'") == 1, "two accounts have one sign-in name")
