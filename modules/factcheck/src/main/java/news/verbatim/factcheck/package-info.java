/**
 * The quote gate: every quotation of a submitted revision is ruled on against evidence, and only then is the check
 * complete.
 *
 * <p>Use cases: {@link news.verbatim.factcheck.ruling.Checking} (rule, confirm, complete),
 * {@link news.verbatim.factcheck.occasion.CorrectingOccasion}, {@link news.verbatim.factcheck.ruling.SendingBack},
 * {@link news.verbatim.factcheck.fallout.Disputing}, {@link news.verbatim.factcheck.fallout.DisputingEvidence},
 * {@link news.verbatim.factcheck.evidence.keeping.KeepingEvidence},
 * {@link news.verbatim.factcheck.search.FindingEvidence}, {@link news.verbatim.factcheck.evidence.keeping.ReadingFiles}
 * (what stands in a file that is not to be kept), {@link news.verbatim.factcheck.rules.SettingHouseRules},
 * {@link news.verbatim.factcheck.speakers.KeepingSpeakers}, {@link news.verbatim.factcheck.speakers.Speakers},
 * {@link news.verbatim.factcheck.queue.Concerns}, {@link news.verbatim.factcheck.speakers.SpeakerRequests},
 * {@link news.verbatim.factcheck.queue.Checks}, {@link news.verbatim.factcheck.matching.LookingAhead} (for who writes)
 * and {@link news.verbatim.factcheck.queue.Urgent}. Owns, per revision, {@code OPEN → COMPLETE → REOPENED}, per
 * quotation {@code OPEN → verdict → STALE}, and the schema {@code factcheck}.
 *
 * <p>Tasks: {@code factcheck.second-reading} reads each submission with the quote engine once more and leaves hints;
 * {@code factcheck.match} lays its quotations against the evidence, and {@code factcheck.match-evidence} open
 * quotations against new evidence; {@code factcheck.expire-waiver} ends a waiver; {@code factcheck.blast-radius} opens
 * again what uses the same words as a disputed quotation or rests on the same passage, {@code factcheck.stale-evidence}
 * and {@code factcheck.disputed-evidence} what rests on evidence that is damaged, superseded or disputed;
 * {@code factcheck.quotation-keys} reads once by what older quotations are found; {@code factcheck.evidence-audit}
 * looks through all evidence once a day, and {@code factcheck.evidence-index} at each start whether everything that was
 * kept can be found.
 *
 * <p>Nothing of a file is dropped without a word: what is not among its words ({@code LeftOut}) is kept with the
 * evidence, shown beside it, and told at each quotation that rests on a passage from which words were hidden or taken
 * back.
 *
 * <p>Files are read in processes of their own ({@code ReaderMain}), which are ended when a file keeps them too long.
 *
 * <p>Evidence is frozen: words and a hash of them in the database, the original file in a folder under the hash of its
 * bytes, an index of both that can be lost. A new version is new evidence that supersedes. What is damaged or disputed
 * is told and carries no verdict.
 *
 * <p>The register of speakers knows people and organisations by every name that stories print and what they were when.
 * Merging gives one entry up for another and loses nothing. A <em>concern</em> is what a person should look at before
 * they let a quotation pass, although no rule of the gate forbids it: a role as printed that was not held on the day of
 * the words (the day of the evidence that they rest on or were found in; else of the submission), the same words
 * disputed in another story, or a speaker who asks to approve, change or withdraw what they said and whom no editor has
 * answered.
 *
 * <p>Exact words can be of another meaning, another mouth or another day. Each {@code Warning} comes with the words
 * behind it and asks one question; no verdict passes before each is answered, and what asked and the answers stand in
 * the note, which is sealed. When the words were said is read from the story ({@code Claims}); a checker can correct it
 * and says how they know. A correction follows its quotation as long as the story says the same, and a verdict does not
 * follow its words to a day that its evidence is not of.
 *
 * <p>A verdict says who or what its quotation is of: a person who is named, somebody anonymous, a document, a crowd, a
 * placard, somebody who has died. {@code SourceRules} says what each of them asks for.
 *
 * <p>A translation names the language in which its passage was said and each step into the story's own
 * ({@code Translations}), and counts when a second checker says that they read that language. What a story prints in
 * both languages is two quotations ({@code PrintedBeside}).
 *
 * <p>A story that a verdict stops is sent back to its authors, once for all that stops it. What they took over from a
 * checker comes back laid on its passage, what they answer stands beside it, and what waits for a second person follows
 * its quotation.
 *
 * <p>Publishes {@code CheckCompleted}, {@code CheckReopened}, {@code QuoteDisputed}, {@code StorySentBack},
 * {@code RulingProposed} (it waits for a second person), {@code ProposalFell} (its quotation changed before a second
 * person agreed), {@code EvidenceKept}, and {@code DebtSettled} when a story that was public with open quotations is
 * checked. Observes {@code GlassBroken} (the sealed text that two editors let out; answers {@code CheckAsked} for
 * them), {@code NewsroomOpened} (the audit, a look at the index and the keys of old quotations are planned),
 * {@code DemoNewsroomStaffed} (the register gets the people of the demo stories), {@code StorySubmitted} (a new check,
 * which counts “on Tuesday” from the day at the story's desk, asked with {@code DeskZoneAsked}; rulings follow
 * quotations with the same words, speaker and cue unless the story moves them to another day, others are stale),
 * {@code StoryWithdrawn}, {@code ChangesRequested}, {@code StoryKilled} and {@code NoticeIssued} of a kill (the check
 * is closed; so is one of what was let out open and is taken from its readers), {@code StoryPublished}, and its own
 * {@code EvidenceKept} (matching begins). Answers {@code GoLive}: nothing goes out while a quotation is unresolved, a
 * waiver has expired or evidence that a verdict rests on has fallen.
 */
package news.verbatim.factcheck;
