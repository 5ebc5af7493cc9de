# Lays the measurements side by side: seconds, how many times as fast ours is, check figures. Ends with 1 where ours differ
# from the figures that are known for the usual 10,000 series: counts exactly, sums to 1e-9 relative.
BEGIN {
  usual = "e799c023dbdaf6fb"
  known["run chart and XmR rules"] = "7502 signals|42271 outside|356039 flagged|sum upper 28195210.5042"
  known["STL recommended"] = "sum|seasonal| 23899427.798287|sum trend 3267508766.078840"
  # Robust STL is held against statsmodels; R takes another middle of an even number of residuals.
  known["STL robust"] = "sum|seasonal| 24595080.212402|sum trend 3267521366.556899"
}
{
  kind = /robust/ ? "STL robust" : /STL|stl/ ? "STL recommended" : "run chart and XmR rules"
  isOurs = $1 in known
  if (isOurs) seconds[$1] = $3
  figures = ""
  for (place = 4; place <= NF; place++) figures = figures (place > 4 ? ", " : "") $place
  times = isOurs || seconds[kind] == 0 ? "" : sprintf("ours %.1f times as fast", $3 / seconds[kind])
  printf "%-38s %6d series %9.4f s  %-26s %s\n", $1, $2, $3, times, figures
  if (isOurs && digest == usual) {
    judged++
    wrong += differs(kind)
  }
}
END {
  if (!judged) { print "check figures are known for the usual 10,000 series only (sha256 " usual ")"; exit 0 }
  print wrong ? "CHECK FIGURES DIFFER" : "check figures equal"
  exit wrong > 0
}

# The known figures were split at "|", which also stands in "sum|seasonal|": both sides are compared word by word.
function differs(kind,    left, right, count, place, ours) {
  ours = $4
  for (place = 5; place <= NF; place++) ours = ours "|" $place
  count = split(ours, left, /[| ]/)
  if (split(known[kind], right, /[| ]/) != count) return 1
  for (place = 1; place <= count; place++) {
    if (left[place] == right[place]) continue
    if (right[place] !~ /\./) return 1
    if ((left[place] - right[place]) ^ 2 > (1e-9 * right[place]) ^ 2) return 1
  }
  return 0
}
