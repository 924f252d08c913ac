package news.verbatim.factcheck.evidence;

import news.verbatim.events.text.Quoted;

/** How evidence differs from what was kept. */
public enum Damage {
    /** The original file is gone. */
    FILE_MISSING,
    /** The original file has other bytes. */
    FILE_CHANGED,
    /** The text in the database is another one. */
    TEXT_CHANGED;

    /** Returns what is wrong and what to do about it. */
    public String told(String name) {
        return switch (this) {
            case FILE_MISSING -> "The original file of " + Quoted.of(name) + " is gone from the evidence folder. "
                    + "Put it back from the backup, or add the same file again.";
            case FILE_CHANGED -> "The original file of " + Quoted.of(name)
                    + " was changed after it was kept: its hash is another one. "
                    + "Put it back from the backup, or add the same file again.";
            case TEXT_CHANGED -> "The words of " + Quoted.of(name)
                    + " were changed in the database after they were kept: their hash is "
                    + "another one. Restore the database from the backup, or add the source again.";
        };
    }
}
