/**
 * The quote gate: every quotation of a submitted revision is ruled on against evidence, and only then is the check complete.
 *
 * <p>Use cases: {@link news.verbatim.factcheck.Checking} (rule, confirm, complete), {@link news.verbatim.factcheck.Disputing}, {@link news.verbatim.factcheck.DisputingEvidence},
 * {@link news.verbatim.factcheck.KeepingEvidence}, {@link news.verbatim.factcheck.FindingEvidence},
 * {@link news.verbatim.factcheck.ReadingFiles} (what stands in a file that is not to be kept),
 * {@link news.verbatim.factcheck.SettingHouseRules}, {@link news.verbatim.factcheck.KeepingSpeakers},
 * {@link news.verbatim.factcheck.Speakers}, {@link news.verbatim.factcheck.Concerns}, {@link news.verbatim.factcheck.SpeakerRequests},
 * {@link news.verbatim.factcheck.Checks}, {@link news.verbatim.factcheck.LookingAhead} (for who writes) and
 * {@link news.verbatim.factcheck.Urgent}. Owns, per revision,
 * {@code OPEN → COMPLETE → REOPENED}, per quotation {@code OPEN → verdict → STALE}, and the schema {@code factcheck}.
 *
 * <p>Tasks: {@code factcheck.second-reading} reads each submission with the quote engine once more and leaves hints;
 * {@code factcheck.match} lays its quotations against the evidence, and {@code factcheck.match-evidence} open quotations against new
 * evidence; {@code factcheck.expire-waiver} ends a waiver; {@code factcheck.blast-radius} opens again what uses the same words as a
 * disputed quotation or rests on the same passage, {@code factcheck.stale-evidence} and {@code factcheck.disputed-evidence} what rests on
 * evidence that is damaged, superseded or disputed;
 * {@code factcheck.quotation-keys} reads once by what older quotations are found;
 * {@code factcheck.evidence-audit} looks through all evidence once a day, and {@code factcheck.evidence-index} at each start whether
 * everything that was kept can be found.
 *
 * <p>Evidence is frozen: words and a hash of them in the database, the original file in a folder under the hash of its bytes, an
 * index of both that can be lost. A new version is new evidence that supersedes. What is damaged or disputed is told and carries no verdict.
 *
 * <p>The register of speakers knows people and organisations by every name that stories print and what they were when. Merging gives
 * one entry up for another and loses nothing. A <em>concern</em> is what a person should look at before they let a quotation pass,
 * although no rule of the gate forbids it: a role as printed that was not held on the day of the words (the day of the evidence that
 * they rest on or were found in; else of the submission), the same words disputed in another story, or a
 * speaker who asks to approve, change or withdraw what they said and whom no editor has answered.
 *
 * <p>A verdict says who or what its quotation is of: a person who is named, somebody anonymous, a document, a crowd, a placard,
 * somebody who has died. {@code SourceRules} says what each of them asks for.
 *
 * <p>Publishes {@code CheckCompleted}, {@code CheckReopened}, {@code QuoteDisputed}, {@code EvidenceKept}, and {@code DebtSettled}
 * when a story that was public with open quotations is checked. Observes {@code GlassBroken} (the sealed text that two editors let
 * out; answers {@code CheckAsked} for them),
 * {@code NewsroomOpened} (the audit, a look at the index and the keys of old quotations are planned),
 * {@code DemoNewsroomStaffed} (the register gets the people of the demo stories), {@code StorySubmitted} (a new check; rulings follow
 * quotations with the same words, speaker and cue, others are stale),
 * {@code StoryWithdrawn} and {@code ChangesRequested} (the check is closed), {@code StoryPublished}, and its own
 * {@code EvidenceKept} (matching begins). Answers {@code GoLive}: nothing goes out while a quotation is unresolved, a waiver has
 * expired or evidence that a verdict rests on has fallen.
 */
package news.verbatim.factcheck;
