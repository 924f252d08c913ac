package news.verbatim.quotes.text;

import java.util.List;
import news.verbatim.quotes.ModuleInternal;

/** One person or body that the text names, as far as its names tell. */
@ModuleInternal
public final class NamedPerson {

    /** What the names and titles say of the gender; unknown for most bodies. */
    public enum Gender {
        MALE, FEMALE, UNKNOWN
    }

    public final List<String> words;
    public final boolean body;
    public String name;
    public Gender gender = Gender.UNKNOWN;
    public int count;
    public int lastMention = -1;

    public NamedPerson(List<String> words, String name, boolean body) {
        this.words = words;
        this.name = name;
        this.body = body;
    }

    String surname() {
        return words.get(words.size() - 1);
    }

    public String given() {
        return words.size() > 1 ? words.get(0) : "";
    }
}
