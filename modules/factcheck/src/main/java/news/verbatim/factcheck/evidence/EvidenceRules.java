package news.verbatim.factcheck.evidence;

import java.time.LocalDate;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Problems;

/** What has to be known of a source before it is kept. */
@ModuleInternal
public final class EvidenceRules {

    static final int NAME = 200;
    static final int SPEAKERS = 500;
    static final int ORIGIN = 500;
    static final int LANGUAGE = 8;

    private EvidenceRules() {
    }

    /** Notes what is wrong with what somebody says about a source; its words are another matter. */
    public static Problems about(NewEvidence source, LocalDate today) {
        Occasion occasion = source.occasion();
        return new Problems()
                .requireText(source.name(), "name", "Give the evidence a name that others will know it by.")
                .requireAtMost(NAME, source.name(), "name")
                .require(source.kind() != null, "kind", "Say what kind of evidence this is.")
                .require(source.saidOn() != null, "saidOn", "Say on which day it was said or written.")
                .require(source.saidOn() == null || !source.saidOn().isAfter(today), "saidOn",
                        "This day has not come yet.")
                .requireAtMost(SPEAKERS, occasion.speakers(), "speakers")
                .requireAtMost(NAME, occasion.event(), "event")
                .requireAtMost(NAME, occasion.place(), "place")
                .requireAtMost(LANGUAGE, occasion.language(), "language")
                .requireAtMost(ORIGIN, occasion.origin(), "origin");
    }
}
