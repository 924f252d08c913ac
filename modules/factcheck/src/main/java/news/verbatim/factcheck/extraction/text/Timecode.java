package news.verbatim.factcheck.extraction.text;

import news.verbatim.events.ModuleInternal;

/** A time of a recording as people write it. */
@ModuleInternal
public final class Timecode {

    private Timecode() {
    }

    /** Returns hours, minutes and seconds; empty if nobody knows the time. */
    public static String of(Integer millis) {
        return millis == null ? ""
                : "%d:%02d:%02d".formatted(millis / 3_600_000, millis / 60_000 % 60, millis / 1000 % 60);
    }
}
