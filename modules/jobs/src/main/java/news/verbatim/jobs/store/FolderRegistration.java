package news.verbatim.jobs.store;

import java.util.ArrayList;
import java.util.List;

/** Fired once at start-up, when every schema is up to date. A module hands in the folders that it keeps files in. */
public final class FolderRegistration {

    private final List<KeptFolder> folders = new ArrayList<>();

    private final List<DerivedFolder> derived = new ArrayList<>();

    /** Hands in a folder; it is watched from then on. */
    public void add(KeptFolder folder) {
        folders.add(folder);
    }

    /** Hands in a folder of files that can be made anew; it is watched from then on too. */
    public void add(DerivedFolder folder) {
        derived.add(folder);
    }

    List<DerivedFolder> derived() {
        return derived;
    }

    List<KeptFolder> folders() {
        return folders;
    }
}
