"""What leaves the ground trampled: it comes last."""

import re

from attempts.own_files import SCRIPT
from ledger import attempt, wall


def fate(visit, action, pairs):
    """The status of the answer; 413 where the house hung up on a form larger than any it takes."""
    try:
        return visit.post(action, pairs).status
    except (BrokenPipeError, ConnectionResetError):
        if sum(len(str(value).encode()) for _, value in pairs) < 512 * 1024:
            raise
        return 413


@attempt("form-500", "every form of every office, filled with long, odd and empty texts: none may answer 500", slow=True)
def _(ground):
    seen = set()
    for login in ("albers", "okafor", "lenz", "weiss", "yilmaz", "lindner"):
        visit = ground.house.sign_in(login)
        for path in ground.few(login):
            for form in visit.forms(path):
                shape = (login == "lenz", re.sub(r"\d+", "N", form.action), frozenset(form.names()))
                if form.method != "post" or shape in seen or form.action in ("/abmelden", "/konto/sitzungen/ende", "/konto/passwort"):
                    continue
                if "/mitgliedschaften/" in form.action:
                    continue
                seen.add(shape)
                for typed in ("", "ÿ" * 70_000, "9" * 400, "-1", SCRIPT, "‮\u0000\u0007﷽", "2026-02-31", "1e999", "NaN"):
                    status = fate(visit, form.action, [p for p in form.filled(typed) if p[0] != "token"])
                    wall(status < 500, f"{form.action} answers {status} to {typed[:12]!r} by {login}")
                pairs = [(name, "\ud83d" .encode("utf-8", "replace").decode() + "x") for name in form.names()]
                wall(visit.post(form.action, pairs).status < 500, f"{form.action} answers 500 to nonsense in choices")
                wall(visit.post(form.action, []).status < 500, f"{form.action} answers 500 to nothing")
    wall(len(seen) >= 15, f"only {len(seen)} forms were found")
