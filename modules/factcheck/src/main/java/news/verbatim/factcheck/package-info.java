/**
 * The quote gate: every quotation of a submitted revision is ruled on against evidence, and only then is the check complete.
 *
 * <p>Use cases: {@link news.verbatim.factcheck.Checking}, {@link news.verbatim.factcheck.KeepingEvidence},
 * {@link news.verbatim.factcheck.Checks}. Owns, per revision, {@code OPEN → COMPLETE → REOPENED}, per quotation its standing
 * ruling, and the schema {@code factcheck}.
 *
 * <p>After each submission the task {@code factcheck.second-reading} reads the text with the quote engine once more and leaves
 * hints for the checker: told speech, a doubtful dismissal, a speaker whom the text seems to name otherwise.
 *
 * <p>Publishes {@code CheckCompleted}, {@code CheckReopened} and {@code QuoteDisputed}. Observes {@code StorySubmitted} (a new
 * check; rulings follow quotations with the same words, speaker and cue), {@code StoryWithdrawn} and {@code ChangesRequested}
 * (the check is closed) and {@code StoryPublished}. Answers {@code GoLive}: nothing goes out while a quotation is unresolved.
 */
package news.verbatim.factcheck;
