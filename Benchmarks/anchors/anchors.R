# R's compiled stl and the arithmetic of qicharts2, over the same series in one thread.
#
#   Rscript anchors.R FILE [TIMES]
#
# A line for each, split by tabs: name, number of series, CPU seconds (the best of TIMES), check figures.
# qicharts2 is measured by its own inner functions, without the data frames around them; it is left out where it is not
# installed.
arguments <- commandArgs(trailingOnly = TRUE)
months <- 120
times <- if (length(arguments) > 1) as.integer(arguments[2]) else 1
size <- file.size(arguments[1]) / 8
y <- matrix(readBin(arguments[1], "double", size, endian = "little"), nrow = months)

measure <- function(name, work) {
  best <- Inf
  for (time in seq_len(times)) {
    used <- system.time(figures <- work())
    best <- min(best, used[["user.self"]] + used[["sys.self"]])
  }
  cat(name, ncol(y), sprintf("%.4f", best), figures, sep = "\t")
  cat("\n")
}

decomposition <- function(robust) function() {
  seasonal <- trend <- 0
  for (i in seq_len(ncol(y))) {
    parts <- stl(
      ts(y[, i], frequency = 12), s.window = 13, s.degree = 0, t.window = 21, l.window = 13, s.jump = 1, t.jump = 1,
      l.jump = 1, robust = robust, inner = if (robust) 2 else 5, outer = if (robust) 15 else 0)$time.series
    seasonal <- seasonal + sum(abs(parts[, 1]))
    trend <- trend + sum(parts[, 2])
  }
  c(sprintf("sum|seasonal| %.6f", seasonal), sprintf("sum trend %.6f", trend))
}

if (requireNamespace("qicharts2", quietly = TRUE)) {
  suppressPackageStartupMessages(library(qicharts2))
  inner <- function(name) getFromNamespace(name, "qicharts2")
  analysis <- inner("runs.analysis")
  run <- inner("qic.run")
  individuals <- inner("qic.i")
  measure(paste("qicharts2", packageVersion("qicharts2"), "arithmetic only"), function() {
    signals <- outside <- 0
    for (i in seq_len(ncol(y))) {
      x <- data.frame(y = y[, i], cl = NA_real_, baseline = TRUE, include = TRUE)
      signals <- signals + analysis(run(x), "anhoej")$runs.signal[1]
      limits <- individuals(x)
      outside <- outside + sum(limits$y > limits$ucl | limits$y < limits$lcl)
    }
    c(paste(signals, "signals"), paste(outside, "outside"))
  })
}
measure(paste("R", getRversion(), "stl recommended"), decomposition(FALSE))
measure(paste("R", getRversion(), "stl robust"), decomposition(TRUE))
