package news.verbatim.newsroom.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/**
 * What the newsroom does by itself, in words; its own names of that are for the log and for who looks after the server.
 */
@Named
@ApplicationScoped
public class TaskWords {

    /** Returns what a task does; its name, if nobody has words for it yet. */
    public String does(String task) {
        return switch (task) {
            case "accounts.mail" -> "Mail a message";
            case "accounts.digest" -> "Mail the messages of a day";
            case "approval.glass-expires" -> "End the time for open quotations";
            case "drafting.story-index" -> "Follow changes in the index of stories";
            case "factcheck.expire-waiver" -> "End a waiver";
            case "factcheck.evidence-audit" -> "Compare all evidence with what was kept";
            case "factcheck.match" -> "Lay a story’s quotations against the evidence";
            case "factcheck.match-evidence" -> "Lay new evidence against the quotations";
            case "factcheck.blast-radius" -> "Open again what falls with a dispute";
            case "factcheck.stale-evidence" -> "Open again what rested on an older version of evidence";
            case "factcheck.disputed-evidence" -> "Open again what rested on disputed evidence";
            case "factcheck.second-reading" -> "Read a story a second time";
            case "factcheck.evidence-index" -> "Follow changes in the index of evidence";
            case "factcheck.quotation-keys" -> "Prepare old quotations for comparing";
            case "publishing.go-live" -> "Make a story public at its time";
            case "ledger.chain" -> "Sign what was written in the ledger";
            case "ledger.verify" -> "Look whether the ledger is as it was written";
            case "publishing.zone-rules" -> "Work out again when planned stories go live";
            case "publishing.forgotten" -> "Look for stories that are due and were forgotten";
            case "publishing.deliver" -> "Deliver what waits for a destination";
            case "publishing.old-deliveries" -> "Clear away old deliveries";
            default -> task;
        };
    }
}
