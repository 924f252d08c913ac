package news.verbatim.acceptance.probe.lib;

import java.util.List;

/** A bean type that several sub-deployments have beans of. */
public interface Voice {

    /** Says a word as an event, from where this bean is. */
    void say(String word);

    /** Returns the names of the beans of this type that can be injected where this bean is. */
    List<String> audible();
}
