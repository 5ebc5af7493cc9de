"""Forms that come from somewhere else, or carry more than they should."""

import urllib.parse

from house import Visit
from ledger import attempt, wall

AGREEMENT, INDICATOR, MEASURE = 2, "bearbeitungsdauer-leistung", "median"
PIN = f"/vereinbarungen/{AGREEMENT}/verlauf/{INDICATOR}/{MEASURE}/reflexionen"
EVENT = {"art": "gesetz", "erster-tag": "1", "erster-monat": "3", "erster-jahr": "2026", "quelle": "Amtsblatt"}


def words(text, **more):
    return {"art": "beobachtung", "text": text, "tun": "anheften", **more}


def happened(visit, **event):
    """An event that has to be recorded for an attempt to prove anything."""
    answer = visit.post("/ereignisse", {**EVENT, **event})
    if answer.status != 303:
        raise RuntimeError(f"the event was not recorded: {answer.status}")


def pinned(ground, text):
    return ground.house.count("content", f"body LIKE '%{text}%'")


@attempt("csrf-no-token", "a form without the token of its session")
def _(ground):
    answer = ground.visit("albers").post(PIN, words("csrf ohne Marke"), token="")
    wall(answer.status == 403 and not pinned(ground, "csrf ohne Marke"), f"{answer.status}")


@attempt("csrf-empty-token", "a form whose token is empty, or given as a list")
def _(ground):
    visit = ground.visit("albers")
    for pairs in ([("token", "")], [("token[]", visit.token)], [("Token", visit.token)], [("token", " ")]):
        answer = visit.post(PIN, list(words("csrf leere Marke").items()) + pairs, token="")
        wall(answer.status == 403, f"{pairs} answered {answer.status}")
    wall(not pinned(ground, "csrf leere Marke"), "it was pinned")


@attempt("csrf-token-of-another", "the token of another person's session")
def _(ground):
    answer = ground.visit("albers").post(PIN, words("csrf fremde Marke"), token=ground.visit("okafor").token)
    wall(answer.status == 403 and not pinned(ground, "csrf fremde Marke"), f"{answer.status}")


@attempt("csrf-token-of-other-browser", "the token of the same person's session at another browser")
def _(ground):
    answer = ground.visit("albers").post(PIN, words("csrf anderer Browser"), token=ground.house.sign_in("albers").token)
    wall(answer.status == 403, f"{answer.status}")


@attempt("csrf-cross-site", "the right token, but the browser says the form comes from another site")
def _(ground):
    for site in ("cross-site", "same-site", "CROSS-SITE", "nonsense", ""):
        answer = ground.visit("albers").post(PIN, words("csrf von dort"), headers={"Sec-Fetch-Site": site})
        wall(answer.status == 403, f"Sec-Fetch-Site: {site!r} answered {answer.status}")


@attempt("csrf-foreign-origin", "the right token from a foreign origin, also one that ends like ours")
def _(ground):
    host = f"127.0.0.1:{ground.house.port}"
    for origin in ("https://evil.example", f"https://evil{host}", f"https://evil.example/://{host}", "file://",
                   f"http://{host}.evil.example"):
        answer = ground.visit("albers").post(PIN, words("csrf Herkunft"), headers={"Origin": origin})
        wall(answer.status == 403, f"Origin: {origin} answered {answer.status}")


@attempt("csrf-login-null-origin", "signing a stranger in at the victim's browser from a sandboxed frame (Origin: null)")
def _(ground):
    answer = Visit(ground.house).post("/uebung/anmelden", {"login": "albers"}, headers={"Origin": "null"})
    wall(not answer.all("Set-Cookie"), "the victim's browser holds the attacker's session")


@attempt("csrf-login-foreign-origin", "signing a stranger in at the victim's browser from another site")
def _(ground):
    for headers in ({"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}):
        for path, form in (("/uebung/anmelden", {"login": "albers"}),
                           ("/anmelden", {"name": "albers", "passwort": "nur-zum-ueben-gedacht"})):
            answer = Visit(ground.house).post(path, form, headers=headers)
            wall(not answer.all("Set-Cookie"), f"{path} with {headers} let somebody in")


@attempt("csrf-logout", "signing the victim out from another site")
def _(ground):
    visit = ground.house.sign_in("albers")
    visit.post("/abmelden", {}, token="", headers={"Origin": "null"})
    visit.get("/abmelden")
    wall(visit.get("/").status == 200, "the victim was signed out")


@attempt("csrf-simple-content-types", "a body that a foreign page may send without asking: text, multipart, none at all")
def _(ground):
    visit = ground.visit("albers")
    body = urllib.parse.urlencode({**words("csrf anderer Inhalt"), "token": visit.token}).encode()
    for kind in ("text/plain", "multipart/form-data; boundary=x", "application/json", "", "text/plain; x=application/x-www-form-urlencoded",
                 "application/x-www-form-urlencoded-or-not"):
        answer = visit.send("POST", PIN, body, {"Content-Type": kind} if kind else {})
        wall(answer.status in (400, 415), f"Content-Type {kind!r} answered {answer.status}")
    wall(not pinned(ground, "csrf anderer Inhalt"), "it was pinned")


@attempt("csrf-by-link", "doing with a link what only a form may do")
def _(ground):
    visit = ground.house.sign_in("albers")
    before = (ground.house.count("frame"), ground.house.count("draft"), ground.house.count("event"))
    query = urllib.parse.urlencode({**words("csrf per Verweis"), "token": visit.token})
    for path in (PIN, "/konto/sitzungen/ende", "/konto/passwort", "/ereignisse", "/abmelden", "/dialoge/8/eintraege",
                 "/entwuerfe/1/freigabe", "/verwaltung/mitgliedschaften/1/ende"):
        visit.get(f"{path}?{query}")
    wall(visit.get("/").status == 200, "signed out")
    wall(before == (ground.house.count("frame"), ground.house.count("draft"), ground.house.count("event")), "it was done")


@attempt("csrf-language-by-link", "a link on a foreign page that changes what the session reads in, for good")
def _(ground):
    visit = ground.house.sign_in("albers")
    visit.get("/?sprache=en", headers={"Sec-Fetch-Site": "cross-site"})
    wall('<html lang="de">' in visit.get("/").text, "the session now speaks English")


@attempt("method-override", "another method by header or field")
def _(ground):
    visit = ground.house.sign_in("albers")
    before = ground.house.count("frame")
    for header in ("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"):
        visit.get(PIN, headers={header: "POST"})
        visit.post("/konto", {"_method": "DELETE", "text": "x"}, headers={header: "GET"})
    wall(before == ground.house.count("frame"), "something was recorded")


@attempt("odd-methods", "methods nobody asked for: TRACE must not echo a cookie, nothing may answer 500")
def _(ground):
    visit = ground.visit("albers")
    for method in ("TRACE", "OPTIONS", "PUT", "DELETE", "PATCH", "CONNECT", "PROPFIND", "FOO", "HEAD"):
        got, _ = ground.house.wire(f"{method} /konto HTTP/1.1\r\nHost: x\r\nCookie: {visit.cookie}\r\nContent-Length: 0\r\n"
                                   "Connection: close\r\n\r\n".encode(), 5)
        wall(visit.cookie.encode() not in got, f"{method} gives the cookie back")
        wall(b" 500 " not in got.split(b"\r\n")[0], f"{method} answers 500")


@attempt("mass-assignment-speaker", "fields that would make somebody else the speaker, or open the record to everyone")
def _(ground):
    more = {"organisation": "5", "office": "management", "amt": "leitung", "perspective": "land", "sicht": "land",
            "audience": "everyone", "kreis": "alle", "freigabe": "ja", "id": "1", "recorded": "2020-01-01T00:00:00.000Z",
            "known": "1", "account": "9", "agreement": "1", "vereinbarung": "1", "kind": "decision", "digest": "0"}
    ground.visit("aydin").post(PIN, words("mass assignment probe", **more))
    rows = ground.house.look("SELECT frame.id, organisation, office, perspective, agreement, kind FROM frame JOIN content"
                             " ON content.frame = frame.id WHERE body LIKE '%mass assignment probe%'")
    wall(len(rows) == 1 and rows[0][1:] == (2, "caseworker", "fachkraefte", 2, "observation"), f"recorded as {rows}")
    scopes = ground.house.look("SELECT scope, organisation, agreement FROM audience WHERE frame = ?", rows[0][0])
    wall(scopes == [("parties", None, 2)], f"read by {scopes}")


@attempt("mass-assignment-event", "an event written into another organisation")
def _(ground):
    happened(ground.visit("okafor"), titel="Ereignis anderswo", organisation="5", id="1", organisation_id="5")
    rows = ground.house.look("SELECT organisation FROM event WHERE title = 'Ereignis anderswo'")
    wall(rows == [(1,)], f"stands in {rows}")


@attempt("mass-assignment-account", "fields that would give rights with a new password or another office")
def _(ground):
    visit = ground.house.sign_in("petersen")
    visit.post("/konto/passwort", {"passwort-alt": "falsch falsch falsch", "passwort-neu": "ein neuer langer Satz",
                                   "office": "operations", "amt": "operations", "mitgliedschaft": "8", "may_consent": "1"})
    visit.post("/konto/amt", {"mitgliedschaft": "8", "office": "operations"})
    changed = visit.post("/konto/passwort", {"passwort-alt": "nur-zum-ueben-gedacht", "passwort-neu": "ein neuer langer Satz", "office": "operations",
                                             "amt": "operations", "mitgliedschaft": "8", "may_consent": "1", "organisation": "1", "account": "8"})
    if changed.status != 303:
        raise RuntimeError(f"the password was not changed: {changed.status}")
    visit.follow(changed)
    wall(visit.get("/verwaltung").status == 404, "Datenpflege keeps the house")
    wall(ground.house.look("SELECT office, may_consent FROM membership WHERE account = 7") == [("dataSteward", 0)], "changed")


@attempt("office-of-another", "standing in an office somebody else holds")
def _(ground):
    visit = ground.house.sign_in("aydin")
    for number in range(1, 14):
        visit.post("/konto/amt", {"mitgliedschaft": str(number)})
    rows = ground.house.look("SELECT DISTINCT membership FROM session WHERE account = 2 AND membership IS NOT NULL")
    wall(rows == [(2,)], f"stands in {rows}")


@attempt("duplicate-parameters", "one field twice: checked with the first, used with the second, or the other way round")
def _(ground):
    visit = ground.visit("albers")
    answer = visit.post(PIN, list(words("doppelte Marke").items()) + [("token", "0" * 64), ("token", visit.token)], token="")
    wall(answer.status == 403, f"wrong then right token answered {answer.status}")
    before = ground.house.look("SELECT agreement, count(*) FROM dialogue GROUP BY agreement")
    preparation = [("leitfaden", "bilateraler-steuerungsdialog"), ("termin-tag", "1"), ("termin-monat", "12"),
                   ("termin-jahr", "2026"), ("ort", "doppelt"), ("fokus", "bearbeitungsdauer-leistung/median")]
    for pair in (("2", "1"), ("1", "2")):
        ground.visit("brandt").post("/dialoge/neu", preparation + [("vereinbarung", n) for n in pair])
    wall(before == ground.house.look("SELECT agreement, count(*) FROM dialogue GROUP BY agreement"),
         "a dialogue was prepared in a foreign agreement")


@attempt("duplicate-parameters-query", "one query parameter twice")
def _(ground):
    for query in ("?vereinbarung=3&vereinbarung=1", "?vereinbarung=1&vereinbarung=3"):
        text = ground.visit("brandt").get("/dialoge/neu" + query).text
        wall("Land Musterland" not in text, "the form of a foreign agreement opened")


@attempt("kept-form-poisoning", "planting words into the form of somebody whose session ran out, from another site")
def _(ground):
    visit = ground.house.sign_in("brandt")
    token = visit.token
    ground.house.tamper("UPDATE session SET created = '2020-01-01T00:00:00.000Z', last_seen = '2020-01-01T00:00:00.000Z'"
                        " WHERE account = 3")
    planted = {"titel": "vom Angreifer vorgeschrieben", "herkunft": "/rahmenbedingungen"}
    visit.post("/ereignisse", planted, token="", headers={"Origin": "null"})
    visit.post("/ereignisse", {**planted, "titel": "vom Angreifer geraten"}, token="0" * 64)
    wall(ground.house.count("kept_post", "account = 3") == 0, "the words wait in the victim's form")
    visit._token = token
    visit.post("/ereignisse", {**planted, "titel": "selbst geschrieben"})
    wall("selbst geschrieben" in ground.house.sign_in("brandt").get("/rahmenbedingungen").text, "the author's own words are lost")


@attempt("kept-form-flood", "filling the disk with forms that came too late")
def _(ground):
    visit = ground.house.sign_in("amiri")
    token = visit.token
    ground.house.tamper("UPDATE session SET created = '2020-01-01T00:00:00.000Z', last_seen = '2020-01-01T00:00:00.000Z'"
                        " WHERE account = 4")
    for number in range(60):
        visit.post("/ereignisse", {"titel": "x" * 5000, "herkunft": f"/rahmenbedingungen/{number}"}, token=token)
    kept = ground.house.count("kept_post", "account = 4")
    wall(kept <= 20, f"{kept} forms are kept for one account")


@attempt("kept-form-of-another", "reading what somebody else typed when their session ran out")
def _(ground):
    visit = ground.house.sign_in("aydin")
    token = visit.token
    ground.house.tamper("UPDATE session SET created = '2020-01-01T00:00:00.000Z', last_seen = '2020-01-01T00:00:00.000Z'"
                        " WHERE account = 2")
    visit.post(PIN, words("nur fuer Aydin", herkunft=PIN.rsplit("/", 1)[0]), token=token)
    text = ground.visit("albers").get(PIN.rsplit("/", 1)[0]).text
    wall("nur fuer Aydin" not in text, "it stands in another person's form")
    raw = open(ground.house.folder + "/augenmerk.sqlite", "rb").read() + open(ground.house.folder + "/augenmerk.sqlite-wal", "rb").read()
    wall(b"nur fuer Aydin" not in raw, "it lies open in the file")
