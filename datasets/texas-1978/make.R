# Writes the tables of this folder from the `network` package (Debian: r-cran-network).
#   Rscript make.R [CASE] [FOLDER]      CASE: Texas (default), Cheyenne, LakePomona, MtSi, ...
suppressPackageStartupMessages(library(network))
arguments <- commandArgs(trailingOnly = TRUE)
case <- if (length(arguments) >= 1) arguments[1] else "Texas"
folder <- if (length(arguments) >= 2) arguments[2] else "."
data(emon)
net <- emon[[case]]
n <- network.size(net)
id <- sprintf("O%02d", seq_len(n))
# The package stores names with dots for blanks and punctuation; dots are turned back into blanks.
name <- gsub(" +", " ", trimws(gsub(".", " ", net %v% "vertex.names", fixed = TRUE)))
blank <- function(x) ifelse(is.na(x), "", as.character(x))
organizations <- data.frame(
  id = id, name = name, domain = tolower(blank(net %v% "Sponsorship")),
  location = blank(net %v% "Location"), formalization = blank(net %v% "Formalization"),
  command_rank_score = blank(net %v% "Command.Rank.Score"),
  decision_rank_score = blank(net %v% "Decision.Rank.Score"),
  paid_staff = blank(net %v% "Paid.Staff"), volunteer_staff = blank(net %v% "Volunteer.Staff"),
  provenance = "published")
pairs <- as.edgelist(net, attrname = "Frequency")
# Frequency is coded 1 = continuously ... 4 = about once a day or less: a strength is 5 - code.
ties <- data.frame(
  source = id[pairs[, 1]], target = id[pairs[, 2]], mode = "collaborative", weight = 5 - pairs[, 3],
  directed = "no", provenance = "published")
write <- function(table, file) {
  connection <- file(file.path(folder, file), open = "wb")
  on.exit(close(connection))
  quoted <- names(table) == "name"
  write.table(table, connection, sep = ",", row.names = FALSE, quote = which(quoted), eol = "\n")
}
dir.create(folder, showWarnings = FALSE, recursive = TRUE)
write(organizations, "organizations.csv")
write(ties, "ties.csv")
