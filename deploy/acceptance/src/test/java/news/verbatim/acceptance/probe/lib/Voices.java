package news.verbatim.acceptance.probe.lib;

import jakarta.enterprise.inject.Instance;
import java.util.List;

/** What voices have in common. */
public final class Voices {

    private Voices() {
    }

    /** Returns the simple names of the beans' classes. */
    public static List<String> names(Instance<Voice> voices) {
        return voices.handlesStream().map(handle -> handle.getBean().getBeanClass().getSimpleName()).sorted().toList();
    }
}
